-- How the time of publication is known: by the page's own date, by a column of a table, by what an analyst says.
ALTER TABLE "Statement" ADD COLUMN "publishedBasis" TEXT;

-- What follows is ours.
ALTER TABLE "Statement"
    ADD CONSTRAINT "Statement_publishedBasis_check" CHECK
        ("publishedBasis" IS NULL OR ("publishedAt" IS NOT NULL AND btrim("publishedBasis") <> ''));
