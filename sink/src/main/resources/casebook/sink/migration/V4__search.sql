-- What a text can be found by. Chinese, Japanese and Korean have no blanks between words: of every character of a run, itself
-- and the two that follow it, as far as the run goes. Whatever has one or two characters is the beginning of such a piece. Of
-- all other words the English stem, or the word itself where there is none; of one that ends in a number its letters too, so
-- that Qwen finds Qwen2. Whoever writes and whoever asks use this one function. Positions are left out: they end at 16,383,
-- and a phrase over them would be looked up row by row.
CREATE FUNCTION casebook_words(written text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000
AS $$
    SELECT array_to_tsvector(array_remove(coalesce(pieces || words, pieces, words, '{}'), NULL))
    FROM (SELECT lower(normalize(written, NFKC)) AS text OFFSET 0) AS plain,
        LATERAL (
            SELECT array_agg(coalesce(a || b || c, a || b, a)) AS pieces
            FROM (SELECT string_to_array(regexp_replace(plain.text,
                    '[^\u3005-\u3007\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\U00020000-\U000323AF]+',
                    ' ', 'g'), NULL, ' ') AS characters OFFSET 0) AS runs,
                unnest(characters, characters[2:], characters[3:]) AS neighbours (a, b, c)) AS unspaced,
        LATERAL (
            SELECT array_agg(coalesce((ts_lexize('pg_catalog.english_stem', word))[1], word)) AS words
            FROM unnest(string_to_array(regexp_replace(plain.text,
                    '(?:[^[:alnum:]]|[\u3005-\u3007\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\U00020000-\U000323AF])+',
                    ' ', 'g'), ' ')) AS whole,
                LATERAL (VALUES (left(whole, 100)), (substring(left(whole, 100) FROM '^([[:alpha:]]+)[0-9]'))) AS part (word)
            WHERE word <> '') AS spaced
$$;

-- All that a text must have to hold these words. What another piece implies is left out, so that few are looked up.
CREATE FUNCTION casebook_query(asked text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT string_agg(quote_literal(word) || CASE WHEN unspaced AND char_length(word) < 3 THEN ':*' ELSE '' END, ' & ')::tsquery
    FROM (SELECT tsvector_to_array(casebook_words(asked)) AS words OFFSET 0) AS all_words,
        unnest(words) AS word,
        LATERAL (SELECT word COLLATE "C" >= U&'\3005' AS unspaced) AS script
    WHERE NOT unspaced
        OR NOT EXISTS (SELECT FROM unnest(words) AS longer WHERE longer <> word AND strpos(longer, word) > 0)
$$;

-- The labels of a record as facet=code, and what else cases are divided by.
CREATE FUNCTION casebook_codes(record jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT coalesce(string_agg(replace(code, '|', '/'), '|'), '')
    FROM (
        SELECT (label ->> 'facet') || '=' || (label ->> 'code') AS code
        FROM jsonb_array_elements(record -> 'labels') AS label
        UNION ALL
        SELECT 'organisation_type=' || (record ->> 'organisationType')
        UNION ALL
        SELECT 'region=' || (record ->> 'region')) AS codes
$$;

-- Whoever counts labels passes over every case, and a common word over most texts: what is long lies outside its row.
ALTER TABLE cases SET (toast_tuple_target = 800);
ALTER TABLE case_texts SET (toast_tuple_target = 256);
ALTER TABLE cases
    ADD COLUMN codes text GENERATED ALWAYS AS (casebook_codes(record)) STORED,
    ADD COLUMN confidence double precision GENERATED ALWAYS AS (
        (jsonb_path_query_first(record, '$.labels[*] ? (@.facet == "sector" && @.primary == true).confidence') #>> '{}')
            ::double precision) STORED;
CREATE INDEX cases_codes ON cases USING gin (string_to_array(codes, '|'));

-- The pending list of an index is read through by every search, so it is kept short.
CREATE INDEX cases_words ON cases USING gin (casebook_words(title || ' ' || coalesce(organisation, '')))
    WITH (gin_pending_list_limit = 1024);
CREATE INDEX case_texts_words ON case_texts USING gin (casebook_words(text)) WITH (gin_pending_list_limit = 1024);
-- Else ANALYZE would cut thousands of texts into words, and the planner learn of common ones, for which it would rather cut all
-- texts into words once more than ask the index.
ALTER INDEX cases_words ALTER COLUMN 1 SET STATISTICS 0;
ALTER INDEX case_texts_words ALTER COLUMN 1 SET STATISTICS 0;
