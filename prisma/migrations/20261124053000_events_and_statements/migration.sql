-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "codebookId" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "label" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "searchText" TEXT NOT NULL,
    "searchWords" tsvector,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "eventId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "aliases" TEXT[],

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("eventId","position")
);

-- CreateTable
CREATE TABLE "NoStatement" (
    "eventId" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoStatement_pkey" PRIMARY KEY ("eventId","party")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" SERIAL NOT NULL,
    "eventId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publishedAt" TEXT,
    "publishedInstant" TIMESTAMPTZ(3),
    "publishedZone" TEXT,
    "url" TEXT,
    "translationOfId" INTEGER,
    "searchText" TEXT NOT NULL,
    "searchWords" tsvector,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Version" (
    "statementId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "raw" BYTEA NOT NULL,
    "rawSha256" TEXT NOT NULL,
    "rawName" TEXT,
    "mediaType" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textSha256" TEXT NOT NULL,
    "capturedAt" TIMESTAMPTZ(3) NOT NULL,
    "capturedBy" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "extractorVersion" TEXT NOT NULL,

    CONSTRAINT "Version_pkey" PRIMARY KEY ("statementId","number")
);

-- CreateTable
CREATE TABLE "Codebook" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "groups" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Codebook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "codebookId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "group" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "note" JSONB NOT NULL,
    "terms" JSONB NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("codebookId","topicId")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" SERIAL NOT NULL,
    "eventId" TEXT NOT NULL,
    "statementId" INTEGER,
    "passageStart" INTEGER,
    "passageEnd" INTEGER,
    "topicId" TEXT,
    "kind" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" SERIAL NOT NULL,
    "eventId" TEXT NOT NULL,
    "statementId" INTEGER,
    "passageStart" INTEGER,
    "passageEnd" INTEGER,
    "topicId" TEXT,
    "text" TEXT NOT NULL,
    "writtenBy" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Marker" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Marker_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "Event_date_id_idx" ON "Event"("date", "id");

-- CreateIndex
CREATE INDEX "Event_codebookId_idx" ON "Event"("codebookId");

-- CreateIndex
CREATE INDEX "Event_searchWords_idx" ON "Event" USING GIN ("searchWords");

-- CreateIndex
CREATE INDEX "Participant_party_idx" ON "Participant"("party");

-- CreateIndex
CREATE UNIQUE INDEX "Source_name_party_key" ON "Source"("name", "party");

-- CreateIndex
CREATE INDEX "Statement_sourceId_idx" ON "Statement"("sourceId");

-- CreateIndex
CREATE INDEX "Statement_searchWords_idx" ON "Statement" USING GIN ("searchWords");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_eventId_key_key" ON "Statement"("eventId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_eventId_id_key" ON "Statement"("eventId", "id");

-- CreateIndex
CREATE INDEX "Decision_eventId_statementId_idx" ON "Decision"("eventId", "statementId");

-- CreateIndex
CREATE INDEX "Note_eventId_statementId_idx" ON "Note"("eventId", "statementId");

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_codebookId_fkey" FOREIGN KEY ("codebookId") REFERENCES "Codebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoStatement" ADD CONSTRAINT "NoStatement_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_eventId_translationOfId_fkey" FOREIGN KEY ("eventId", "translationOfId") REFERENCES "Statement"("eventId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_codebookId_fkey" FOREIGN KEY ("codebookId") REFERENCES "Codebook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_eventId_statementId_fkey" FOREIGN KEY ("eventId", "statementId") REFERENCES "Statement"("eventId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_eventId_statementId_fkey" FOREIGN KEY ("eventId", "statementId") REFERENCES "Statement"("eventId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What follows is ours: Prisma's schema cannot say it, and the database must hold it whoever writes.

-- Full text. lib/data/fold.ts has already folded the text to lower-case letters and digits between single spaces, so
-- that the server's locale plays no part. Positions are stripped and the length capped because a tsvector ends at
-- 1 MB: 400,000 characters of two bytes each stay below it.
ALTER TABLE "Event" DROP COLUMN "searchWords",
    ADD COLUMN "searchWords" tsvector
        GENERATED ALWAYS AS (strip(to_tsvector('simple', left("searchText", 400000)))) STORED;
ALTER TABLE "Statement" DROP COLUMN "searchWords",
    ADD COLUMN "searchWords" tsvector
        GENERATED ALWAYS AS (strip(to_tsvector('simple', left("searchText", 400000)))) STORED;
CREATE INDEX "Event_searchWords_idx" ON "Event" USING GIN ("searchWords");
CREATE INDEX "Statement_searchWords_idx" ON "Statement" USING GIN ("searchWords");

-- Something besides white space.
CREATE FUNCTION "isFilled"(value TEXT) RETURNS BOOLEAN
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT value ~ '[^[:space:]]' $$;

-- The shape of a BCP 47 tag: a language, then subtags; lib/schema/text.ts knows the tags themselves.
CREATE FUNCTION "isLanguageTag"(value TEXT) RETURNS BOOLEAN
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT value ~ '^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$' $$;

CREATE FUNCTION "isSha256"(value TEXT) RETURNS BOOLEAN
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT value ~ '^[0-9a-f]{64}$' $$;

ALTER TABLE "Event"
    ADD CONSTRAINT "Event_id_check" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("id") <= 120),
    ADD CONSTRAINT "Event_title_check" CHECK ("isFilled"("title")),
    ADD CONSTRAINT "Event_date_check" CHECK ("date" BETWEEN '0001-01-01' AND '9999-12-31'),
    ADD CONSTRAINT "Event_kind_check" CHECK ("kind" IN ('call', 'meeting', 'summit', 'other')),
    ADD CONSTRAINT "Event_label_check" CHECK (NOT "sample" OR "isFilled"("label")),
    ADD CONSTRAINT "Event_revision_check" CHECK ("revision" > 0);

ALTER TABLE "Participant"
    ALTER COLUMN "aliases" SET NOT NULL,
    ADD CONSTRAINT "Participant_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "Participant_name_check" CHECK ("isFilled"("name")),
    ADD CONSTRAINT "Participant_party_check" CHECK ("isFilled"("party")),
    ADD CONSTRAINT "Participant_aliases_check" CHECK (array_position("aliases", NULL) IS NULL AND '' <> ALL ("aliases"));

ALTER TABLE "NoStatement"
    ADD CONSTRAINT "NoStatement_party_check" CHECK ("isFilled"("party")),
    ADD CONSTRAINT "NoStatement_recordedBy_check" CHECK ("isFilled"("recordedBy"));

ALTER TABLE "Source"
    ADD CONSTRAINT "Source_name_check" CHECK ("isFilled"("name")),
    ADD CONSTRAINT "Source_party_check" CHECK ("isFilled"("party")),
    ADD CONSTRAINT "Source_type_check" CHECK
        ("type" IN ('official-readout', 'social-post', 'state-media', 'press-report', 'transcript'));

ALTER TABLE "Statement"
    ADD CONSTRAINT "Statement_key_check" CHECK ("isFilled"("key") AND length("key") <= 200),
    ADD CONSTRAINT "Statement_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "Statement_type_check" CHECK
        ("type" IN ('official-readout', 'social-post', 'state-media', 'press-report', 'transcript')),
    ADD CONSTRAINT "Statement_language_check" CHECK ("isLanguageTag"("language")),
    ADD CONSTRAINT "Statement_publishedAt_check" CHECK
        (("publishedAt" IS NULL) = ("publishedInstant" IS NULL) AND "publishedAt" ~ '^\d{4}-\d\d-\d\d'),
    ADD CONSTRAINT "Statement_publishedZone_check" CHECK ("publishedZone" IS NULL OR "publishedAt" IS NOT NULL),
    ADD CONSTRAINT "Statement_url_check" CHECK ("url" ~* '^https?://'),
    ADD CONSTRAINT "Statement_translationOfId_check" CHECK ("translationOfId" <> "id");

ALTER TABLE "Version"
    ADD CONSTRAINT "Version_number_check" CHECK ("number" > 0),
    ADD CONSTRAINT "Version_rawSha256_check" CHECK
        ("isSha256"("rawSha256") AND "rawSha256" = encode(sha256("raw"), 'hex')),
    ADD CONSTRAINT "Version_textSha256_check" CHECK
        ("isSha256"("textSha256") AND "textSha256" = encode(sha256(convert_to("text", 'UTF8')), 'hex')),
    ADD CONSTRAINT "Version_text_check" CHECK ("isFilled"("text")),
    ADD CONSTRAINT "Version_mediaType_check" CHECK ("mediaType" ~ '^[a-z]+/[a-z0-9.+-]+'),
    ADD CONSTRAINT "Version_capturedBy_check" CHECK ("isFilled"("capturedBy")),
    ADD CONSTRAINT "Version_extractor_check" CHECK ("isFilled"("extractor") AND "isFilled"("extractorVersion"));

ALTER TABLE "Codebook"
    ADD CONSTRAINT "Codebook_id_check" CHECK ("id" ~ '^[a-z0-9-]+$'),
    ADD CONSTRAINT "Codebook_title_check" CHECK ("isFilled"("title")),
    ADD CONSTRAINT "Codebook_groups_check" CHECK (jsonb_typeof("groups") = 'array'),
    ADD CONSTRAINT "Codebook_sha256_check" CHECK ("isSha256"("sha256"));

ALTER TABLE "Topic"
    ADD CONSTRAINT "Topic_topicId_check" CHECK ("topicId" ~ '^[a-z0-9-]+$'),
    ADD CONSTRAINT "Topic_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "Topic_label_check" CHECK (jsonb_typeof("label") = 'object'),
    ADD CONSTRAINT "Topic_note_check" CHECK (jsonb_typeof("note") = 'object'),
    ADD CONSTRAINT "Topic_terms_check" CHECK (jsonb_typeof("terms") = 'object');

-- A passage belongs to a statement and is a half-open span of its text.
ALTER TABLE "Decision"
    ADD CONSTRAINT "Decision_passage_check" CHECK (
        ("passageStart" IS NULL) = ("passageEnd" IS NULL)
        AND ("passageStart" IS NULL
            OR ("statementId" IS NOT NULL AND "passageStart" >= 0 AND "passageEnd" > "passageStart"))),
    ADD CONSTRAINT "Decision_kind_check" CHECK ("isFilled"("kind")),
    ADD CONSTRAINT "Decision_decidedBy_check" CHECK ("isFilled"("decidedBy"));
ALTER TABLE "Note"
    ADD CONSTRAINT "Note_passage_check" CHECK (
        ("passageStart" IS NULL) = ("passageEnd" IS NULL)
        AND ("passageStart" IS NULL
            OR ("statementId" IS NOT NULL AND "passageStart" >= 0 AND "passageEnd" > "passageStart"))),
    ADD CONSTRAINT "Note_text_check" CHECK ("isFilled"("text")),
    ADD CONSTRAINT "Note_writtenBy_check" CHECK ("isFilled"("writtenBy"));

-- Versions, decisions and notes are kept as they were written. Deleting is for emptying the trash, which says so with
-- SET LOCAL parallax.emptying_trash = 'on'.
CREATE FUNCTION "keepAsWritten"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_setting('parallax.emptying_trash', true) = 'on' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'A row of "%" is kept as it was written: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation', HINT = 'Add a new row; deleting is for emptying the trash.';
END $$;
CREATE TRIGGER "Version_keepAsWritten" BEFORE UPDATE OR DELETE ON "Version"
    FOR EACH ROW EXECUTE FUNCTION "keepAsWritten"();
CREATE TRIGGER "Decision_keepAsWritten" BEFORE UPDATE OR DELETE ON "Decision"
    FOR EACH ROW EXECUTE FUNCTION "keepAsWritten"();
CREATE TRIGGER "Note_keepAsWritten" BEFORE UPDATE OR DELETE ON "Note"
    FOR EACH ROW EXECUTE FUNCTION "keepAsWritten"();

-- Events and statements leave the database by the trash only.
CREATE FUNCTION "leaveByTheTrash"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('parallax.emptying_trash', true) = 'on' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'A row of "%" leaves by the trash only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "Event_leaveByTheTrash" BEFORE DELETE ON "Event"
    FOR EACH ROW EXECUTE FUNCTION "leaveByTheTrash"();
CREATE TRIGGER "Statement_leaveByTheTrash" BEFORE DELETE ON "Statement"
    FOR EACH ROW EXECUTE FUNCTION "leaveByTheTrash"();
