-- By which version of the engine a Comparison was made: after an update all are made again. What is kept is derived.
DELETE FROM "KeptComparison";
ALTER TABLE "KeptComparison"
    ADD COLUMN "engine" TEXT NOT NULL,
    ADD CONSTRAINT "KeptComparison_engine_check" CHECK ("isFilled"("engine"));
