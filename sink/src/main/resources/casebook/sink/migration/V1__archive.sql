-- What the office reads. Every row can be made anew from the topics.
-- record_offset is the record's place in its partition: of two records of one case the later one counts.

CREATE TABLE sink_offsets (
    topic       text   NOT NULL,
    partition   int    NOT NULL,
    next_offset bigint NOT NULL,
    PRIMARY KEY (topic, partition)
);

CREATE TABLE cases (
    case_id       text PRIMARY KEY,
    revision      int         NOT NULL,
    extraction    int         NOT NULL,
    generation    bigint      NOT NULL,
    review        int         NOT NULL,
    title         text        NOT NULL,
    organisation  text,
    region        text,
    summary       text        NOT NULL,
    language      text        NOT NULL,
    sector        text,
    scope         text,
    taxonomy      text        NOT NULL,
    classifier    text        NOT NULL,
    received_at   timestamptz NOT NULL,
    curated_at    timestamptz NOT NULL,
    record        jsonb       NOT NULL,
    record_offset bigint      NOT NULL
);
CREATE INDEX cases_received ON cases (received_at, case_id);
CREATE INDEX cases_sector ON cases (sector);

CREATE TABLE case_labels (
    case_id    text             NOT NULL REFERENCES cases ON DELETE CASCADE,
    facet      text             NOT NULL,
    code       text             NOT NULL,
    is_primary boolean          NOT NULL,
    confidence double precision NOT NULL,
    origin     text             NOT NULL,
    evidence   jsonb            NOT NULL,
    PRIMARY KEY (case_id, facet, code)
);
CREATE INDEX case_labels_code ON case_labels (facet, code);

CREATE TABLE case_models (
    case_id             text  NOT NULL REFERENCES cases ON DELETE CASCADE,
    name                text  NOT NULL,
    role                text  NOT NULL,
    parameters_billions jsonb NOT NULL,
    evidence            jsonb NOT NULL,
    PRIMARY KEY (case_id, name, role)
);

CREATE TABLE case_texts (
    case_id    text NOT NULL,
    file_no    int  NOT NULL,
    chunk_no   int  NOT NULL,
    revision   int  NOT NULL,
    extraction int  NOT NULL,
    sha256     text NOT NULL,
    name       text NOT NULL,
    text       text NOT NULL,
    PRIMARY KEY (case_id, file_no, chunk_no)
);

CREATE TABLE case_states (
    case_id       text PRIMARY KEY,
    revision      int         NOT NULL,
    state         text        NOT NULL,
    reasons       jsonb       NOT NULL,
    files         jsonb       NOT NULL,
    received_at   timestamptz,
    extracted_at  timestamptz,
    changed_at    timestamptz NOT NULL,
    record_offset bigint      NOT NULL
);
CREATE INDEX case_states_state ON case_states (state);

CREATE TABLE rejections (
    partition   int         NOT NULL,
    record_offset bigint    NOT NULL,
    case_id     text        NOT NULL,
    revision    int         NOT NULL,
    stage       text        NOT NULL,
    sha256      text,
    file_name   text,
    reason      text        NOT NULL,
    category    text        NOT NULL,
    detail      text        NOT NULL,
    rejected_at timestamptz NOT NULL,
    PRIMARY KEY (partition, record_offset)
);
CREATE INDEX rejections_case ON rejections (case_id);

-- lz4 is 2.7 times as fast as pglz; a server built without it keeps its default.
DO $$
DECLARE
    big record;
BEGIN
    IF EXISTS (SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)) THEN
        FOR big IN
            SELECT * FROM (VALUES ('cases', 'record'), ('cases', 'summary'), ('case_labels', 'evidence'),
                                  ('case_models', 'evidence'), ('case_texts', 'text'), ('case_states', 'files'))
                AS columns (table_name, column_name)
        LOOP
            EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET COMPRESSION lz4', big.table_name, big.column_name);
        END LOOP;
    END IF;
END
$$;
