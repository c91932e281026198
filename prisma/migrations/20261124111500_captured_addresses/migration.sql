-- Where a version was fetched from, and what its server said. Null for files and pasted text; all of it or none.
ALTER TABLE "Version"
    ADD COLUMN "requestedUrl" TEXT,
    ADD COLUMN "finalUrl" TEXT,
    ADD COLUMN "redirects" JSONB,
    ADD COLUMN "httpStatus" INTEGER,
    ADD COLUMN "responseHeaders" JSONB,
    ADD COLUMN "remoteAddress" TEXT,
    -- The part of the page's text that a person chose; null where the extractor's cut was taken.
    ADD COLUMN "cutStart" INTEGER,
    ADD COLUMN "cutEnd" INTEGER;

-- What follows is ours.
ALTER TABLE "Version"
    ADD CONSTRAINT "Version_address_check" CHECK
        (num_nulls("requestedUrl", "finalUrl", "redirects", "httpStatus", "responseHeaders", "remoteAddress") IN (0, 6)),
    ADD CONSTRAINT "Version_requestedUrl_check" CHECK ("requestedUrl" ~* '^https?://'),
    ADD CONSTRAINT "Version_finalUrl_check" CHECK ("finalUrl" ~* '^https?://'),
    ADD CONSTRAINT "Version_redirects_check" CHECK (jsonb_typeof("redirects") = 'array'),
    ADD CONSTRAINT "Version_httpStatus_check" CHECK ("httpStatus" BETWEEN 100 AND 599),
    ADD CONSTRAINT "Version_responseHeaders_check" CHECK (jsonb_typeof("responseHeaders") = 'array'),
    ADD CONSTRAINT "Version_remoteAddress_check" CHECK (pg_input_is_valid("remoteAddress", 'inet')),
    ADD CONSTRAINT "Version_cut_check" CHECK
        (("cutStart" IS NULL) = ("cutEnd" IS NULL) AND ("cutStart" IS NULL OR ("cutStart" >= 0 AND "cutEnd" > "cutStart")));
