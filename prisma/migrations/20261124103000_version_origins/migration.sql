-- How each version came about. A correction is based on an earlier version of the same statement.
ALTER TABLE "Version"
    ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'capture',
    ADD COLUMN "basedOn" INTEGER,
    ADD COLUMN "note" TEXT NOT NULL DEFAULT '',
    ADD CONSTRAINT "Version_origin_check" CHECK ("origin" IN ('capture', 'correction', 'later', 'recheck')),
    ADD CONSTRAINT "Version_basedOn_check" CHECK
        (("origin" = 'correction') = ("basedOn" IS NOT NULL) AND ("basedOn" IS NULL OR "basedOn" < "number"));
ALTER TABLE "Version" ADD CONSTRAINT "Version_statementId_basedOn_fkey"
    FOREIGN KEY ("statementId", "basedOn") REFERENCES "Version"("statementId", "number")
    ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Statements whose page is looked at again: every so many hours, next at a moment.
ALTER TABLE "Statement"
    ADD COLUMN "recheckHours" INTEGER,
    ADD COLUMN "nextCheckAt" TIMESTAMPTZ(3),
    ADD CONSTRAINT "Statement_recheckHours_check" CHECK ("recheckHours" BETWEEN 1 AND 8760),
    ADD CONSTRAINT "Statement_nextCheckAt_check" CHECK
        ("nextCheckAt" IS NULL OR ("recheckHours" IS NOT NULL AND "url" IS NOT NULL));
CREATE INDEX "Statement_nextCheckAt_idx" ON "Statement"("nextCheckAt");

-- CreateTable
CREATE TABLE "PageCheck" (
    "id" SERIAL NOT NULL,
    "statementId" INTEGER NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedBy" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "status" INTEGER,
    "detail" TEXT NOT NULL DEFAULT '',
    "versionNumber" INTEGER,

    CONSTRAINT "PageCheck_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "PageCheck_statementId_checkedAt_idx" ON "PageCheck"("statementId", "checkedAt");
ALTER TABLE "PageCheck" ADD CONSTRAINT "PageCheck_statementId_fkey"
    FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PageCheck" ADD CONSTRAINT "PageCheck_statementId_versionNumber_fkey"
    FOREIGN KEY ("statementId", "versionNumber") REFERENCES "Version"("statementId", "number")
    ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What follows is ours. A check is kept as it was written down, and leaves with its statement only.
ALTER TABLE "PageCheck"
    ADD CONSTRAINT "PageCheck_outcome_check" CHECK ("outcome" IN ('same', 'changed', 'gone', 'failed')),
    ADD CONSTRAINT "PageCheck_versionNumber_check" CHECK (("outcome" = 'changed') = ("versionNumber" IS NOT NULL)),
    ADD CONSTRAINT "PageCheck_checkedBy_check" CHECK ("isFilled"("checkedBy")),
    ADD CONSTRAINT "PageCheck_status_check" CHECK ("status" BETWEEN 100 AND 599);
CREATE TRIGGER "PageCheck_keepAsWritten" BEFORE UPDATE OR DELETE ON "PageCheck"
    FOR EACH ROW EXECUTE FUNCTION "keepAsWritten"();
