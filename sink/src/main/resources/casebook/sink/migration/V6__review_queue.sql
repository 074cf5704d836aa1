-- The facets of a record that have no label, for an expert to say.
CREATE FUNCTION casebook_undetermined(record jsonb) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT coalesce(array_agg(facet ORDER BY place), '{}')
    FROM jsonb_array_elements_text(record -> 'undetermined') WITH ORDINALITY AS named (facet, place)
$$;

ALTER TABLE cases ADD COLUMN undetermined text[] GENERATED ALWAYS AS (casebook_undetermined(record)) STORED;

-- Whoever asks what wants an answer reads these from end to end, and no row beside them.
CREATE INDEX cases_undetermined ON cases (received_at, case_id) INCLUDE (undetermined, sector) WHERE undetermined <> '{}';
CREATE INDEX case_labels_unsure ON case_labels (confidence, case_id) INCLUDE (facet)
    WHERE is_primary AND origin <> 'EXPERT' AND confidence < 0.9;
CREATE INDEX case_history_taken_back ON case_history (case_id)
    WHERE kind = 'REVIEWED' AND jsonb_path_exists(detail -> 'corrections', 'strict $.* ? (@.size() == 0)');
CREATE INDEX case_history_conflict ON case_history (case_id) WHERE kind = 'CONFLICT';
