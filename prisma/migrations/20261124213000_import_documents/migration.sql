-- A document of an archive is a row of its own, with its bytes until they are those of a version.
ALTER TABLE "ImportRow"
    ADD COLUMN "raw" BYTEA,
    ADD COLUMN "rawName" TEXT,
    ADD COLUMN "mediaType" TEXT,
    ADD COLUMN "extractor" TEXT;

-- What follows is ours.
ALTER TABLE "ImportRow"
    ADD CONSTRAINT "ImportRow_file_check" CHECK
        (num_nulls("rawName", "mediaType", "extractor") IN (0, 3) AND ("raw" IS NULL OR "rawName" IS NOT NULL));
