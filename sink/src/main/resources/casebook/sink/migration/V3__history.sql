-- What a withdrawal takes with it: every row of the case up to that revision, however late it arrives.
CREATE TABLE withdrawals (
    case_id  text PRIMARY KEY,
    revision int  NOT NULL
);

-- Everything that happened to a case, in the order of its time. A record's place on the broker is its key.
CREATE TABLE case_history (
    topic         text        NOT NULL,
    partition     int         NOT NULL,
    record_offset bigint      NOT NULL,
    case_id       text        NOT NULL,
    revision      int         NOT NULL,
    kind          text        NOT NULL,
    who           text,
    happened_at   timestamptz NOT NULL,
    detail        jsonb       NOT NULL,
    PRIMARY KEY (topic, partition, record_offset)
);
CREATE INDEX case_history_case ON case_history (case_id, happened_at);

CREATE TABLE reviews (
    case_id     text        NOT NULL,
    review_id   text        NOT NULL,
    revision    int         NOT NULL,
    who         text        NOT NULL,
    round       int         NOT NULL,
    corrections jsonb       NOT NULL,
    score       double precision,
    decision    text,
    comment     text        NOT NULL,
    decided_at  timestamptz NOT NULL,
    PRIMARY KEY (case_id, review_id)
);

CREATE TABLE case_vectors (
    case_id    text   PRIMARY KEY,
    revision   int    NOT NULL,
    extraction int    NOT NULL,
    embedder   text   NOT NULL,
    vector     real[] NOT NULL
);
-- A vector of numbers does not shrink; compressing it costs and saves nothing.
ALTER TABLE case_vectors ALTER COLUMN vector SET STORAGE EXTERNAL;
