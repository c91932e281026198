-- Work that takes time, files on their way in, and what is derived to find like texts and to show a Comparison at once.
-- The queue's own tables stand in the schema "pgboss"; pg-boss makes and migrates them (scripts/database/queue.ts).

CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "mapping" JSONB,
    "profile" TEXT,
    "stage" TEXT NOT NULL DEFAULT 'mapping',
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Import_name_check" CHECK ("isFilled"("name")),
    CONSTRAINT "Import_bytes_check" CHECK ("bytes" > 0),
    CONSTRAINT "Import_sha256_check" CHECK ("isSha256"("sha256")),
    CONSTRAINT "Import_format_check" CHECK ("format" IN ('csv', 'json', 'jsonl', 'xlsx', 'zip')),
    CONSTRAINT "Import_mapping_check" CHECK (jsonb_typeof("mapping") = 'object'),
    CONSTRAINT "Import_stage_check" CHECK ("stage" IN ('mapping', 'checking', 'ready', 'storing', 'done')),
    CONSTRAINT "Import_finishedAt_check" CHECK (("stage" = 'done') = ("finishedAt" IS NOT NULL)),
    CONSTRAINT "Import_createdBy_check" CHECK ("isFilled"("createdBy"))
);
CREATE INDEX "Import_createdAt_idx" ON "Import"("createdAt");

CREATE TABLE "ImportPart" (
    "importId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "ImportPart_pkey" PRIMARY KEY ("importId", "number"),
    CONSTRAINT "ImportPart_number_check" CHECK ("number" >= 0),
    CONSTRAINT "ImportPart_bytes_check" CHECK (length("bytes") > 0),
    CONSTRAINT "ImportPart_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "ImportGroup" (
    "importId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "participants" JSONB NOT NULL,
    "basis" TEXT NOT NULL,
    "bundle" JSONB,
    "choice" TEXT NOT NULL,
    "joinsId" TEXT,
    "eventId" TEXT,

    CONSTRAINT "ImportGroup_pkey" PRIMARY KEY ("importId", "number"),
    CONSTRAINT "ImportGroup_number_check" CHECK ("number" >= 0),
    CONSTRAINT "ImportGroup_title_check" CHECK ("isFilled"("title")),
    CONSTRAINT "ImportGroup_date_check" CHECK ("date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "ImportGroup_kind_check" CHECK ("kind" IN ('call', 'meeting', 'summit', 'other')),
    CONSTRAINT "ImportGroup_participants_check" CHECK (jsonb_typeof("participants") = 'array'),
    CONSTRAINT "ImportGroup_bundle_check" CHECK (jsonb_typeof("bundle") = 'object'),
    CONSTRAINT "ImportGroup_choice_check" CHECK ("choice" IN ('new', 'join', 'leave-out')),
    CONSTRAINT "ImportGroup_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportGroup_joinsId_fkey" FOREIGN KEY ("joinsId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ImportGroup_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "ImportGroup_joinsId_idx" ON "ImportGroup"("joinsId");
CREATE INDEX "ImportGroup_eventId_idx" ON "ImportGroup"("eventId");

CREATE TABLE "ImportRow" (
    "importId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "draft" JSONB,
    "text" TEXT,
    "wordsSha256" TEXT,
    "bands" INTEGER[],
    -- JSON as written: the order of the columns is kept.
    "cells" JSON,
    "reason" TEXT,
    "groupNumber" INTEGER,
    "outcome" TEXT NOT NULL DEFAULT 'pending',
    "statementId" INTEGER,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("importId", "number"),
    CONSTRAINT "ImportRow_number_check" CHECK ("number" >= 0),
    CONSTRAINT "ImportRow_outcome_check" CHECK ("outcome" IN ('pending', 'failed', 'stored', 'duplicate', 'left-out')),
    CONSTRAINT "ImportRow_draft_check" CHECK (jsonb_typeof("draft") = 'object'),
    CONSTRAINT "ImportRow_wordsSha256_check" CHECK ("isSha256"("wordsSha256")),
    -- A row that fails says why; a row that waits has what it takes to be stored.
    CONSTRAINT "ImportRow_reason_check" CHECK (("outcome" = 'failed') = ("reason" IS NOT NULL)),
    CONSTRAINT "ImportRow_pending_check" CHECK
        ("outcome" <> 'pending' OR ("draft" IS NOT NULL AND "text" IS NOT NULL AND "wordsSha256" IS NOT NULL)),
    CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportRow_importId_groupNumber_fkey" FOREIGN KEY ("importId", "groupNumber")
        REFERENCES "ImportGroup"("importId", "number") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "ImportRow_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "ImportRow_importId_outcome_idx" ON "ImportRow"("importId", "outcome");
CREATE INDEX "ImportRow_importId_groupNumber_idx" ON "ImportRow"("importId", "groupNumber");
CREATE INDEX "ImportRow_statementId_idx" ON "ImportRow"("statementId");

CREATE TABLE "ImportTwin" (
    "importId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "similarity" DOUBLE PRECISION NOT NULL,
    "otherRow" INTEGER,
    "statementId" INTEGER,
    "choice" TEXT NOT NULL,

    CONSTRAINT "ImportTwin_pkey" PRIMARY KEY ("importId", "row"),
    CONSTRAINT "ImportTwin_kind_check" CHECK ("kind" IN ('exact', 'near')),
    CONSTRAINT "ImportTwin_similarity_check" CHECK ("similarity" BETWEEN 0 AND 1),
    CONSTRAINT "ImportTwin_other_check" CHECK (("otherRow" IS NULL) <> ("statementId" IS NULL)),
    CONSTRAINT "ImportTwin_choice_check" CHECK ("choice" IN ('keep', 'skip')),
    CONSTRAINT "ImportTwin_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportTwin_importId_row_fkey" FOREIGN KEY ("importId", "row")
        REFERENCES "ImportRow"("importId", "number") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportTwin_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "ImportTwin_statementId_idx" ON "ImportTwin"("statementId");

CREATE TABLE "ImportProfile" (
    "name" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportProfile_pkey" PRIMARY KEY ("name"),
    CONSTRAINT "ImportProfile_name_check" CHECK ("isFilled"("name") AND length("name") <= 100),
    CONSTRAINT "ImportProfile_mapping_check" CHECK (jsonb_typeof("mapping") = 'object'),
    CONSTRAINT "ImportProfile_createdBy_check" CHECK ("isFilled"("createdBy"))
);

CREATE TABLE "Job" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "done" INTEGER NOT NULL DEFAULT 0,
    "stored" INTEGER NOT NULL DEFAULT 0,
    "duplicates" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "importId" UUID,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Job_kind_check" CHECK ("kind" ~ '^[a-z]+(-[a-z]+)*$'),
    CONSTRAINT "Job_title_check" CHECK ("isFilled"("title")),
    CONSTRAINT "Job_state_check" CHECK
        ("state" IN ('queued', 'running', 'cancelled', 'done', 'failed')),
    CONSTRAINT "Job_counts_check" CHECK
        ("attempt" >= 0 AND "total" >= 0 AND "done" >= 0 AND "stored" >= 0 AND "duplicates" >= 0 AND "failed" >= 0),
    CONSTRAINT "Job_error_check" CHECK ("state" <> 'failed' OR "isFilled"("error")),
    CONSTRAINT "Job_finishedAt_check" CHECK
        (("state" IN ('cancelled', 'done', 'failed')) = ("finishedAt" IS NOT NULL)),
    CONSTRAINT "Job_createdBy_check" CHECK ("isFilled"("createdBy")),
    CONSTRAINT "Job_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Job_createdAt_idx" ON "Job"("createdAt");
CREATE INDEX "Job_importId_idx" ON "Job"("importId");
-- Of one import, one piece of work of a kind at a time, whoever asks.
CREATE UNIQUE INDEX "Job_one_at_a_time" ON "Job"("importId", "kind")
    WHERE "state" IN ('queued', 'running');

CREATE TABLE "Fingerprint" (
    "statementId" INTEGER NOT NULL,
    "textSha256" TEXT NOT NULL,
    "wordsSha256" TEXT NOT NULL,
    "bands" INTEGER[] NOT NULL,

    CONSTRAINT "Fingerprint_pkey" PRIMARY KEY ("statementId"),
    CONSTRAINT "Fingerprint_sha256_check" CHECK ("isSha256"("textSha256") AND "isSha256"("wordsSha256")),
    CONSTRAINT "Fingerprint_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Fingerprint_wordsSha256_idx" ON "Fingerprint"("wordsSha256");
CREATE INDEX "Fingerprint_bands_idx" ON "Fingerprint" USING GIN ("bands");

CREATE TABLE "KeptComparison" (
    "eventId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "topics" TEXT[] NOT NULL,
    "gzip" BYTEA NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KeptComparison_pkey" PRIMARY KEY ("eventId"),
    CONSTRAINT "KeptComparison_key_check" CHECK ("isSha256"("key")),
    CONSTRAINT "KeptComparison_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "KeptComparison_topics_idx" ON "KeptComparison" USING GIN ("topics");

CREATE TABLE "AnalysisDue" (
    "eventId" TEXT NOT NULL,
    "jobId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnalysisDue_pkey" PRIMARY KEY ("eventId"),
    CONSTRAINT "AnalysisDue_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AnalysisDue_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "AnalysisDue_jobId_idx" ON "AnalysisDue"("jobId");

-- An event's statements are read in their order.
CREATE INDEX "Statement_eventId_position_idx" ON "Statement"("eventId", "position");
