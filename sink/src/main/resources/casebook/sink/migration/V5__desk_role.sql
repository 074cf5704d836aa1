-- The role of whoever only reads. It is one for all databases of the server, and another one may make it at the same moment.
DO $$
DECLARE
    usable text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
    FOR attempt IN 1..20 LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'casebook_desk') THEN
                CREATE ROLE casebook_desk NOLOGIN;
            END IF;
            IF NOT pg_has_role(current_user, 'casebook_desk', usable) THEN
                EXECUTE format('GRANT casebook_desk TO %I', current_user);
            END IF;
            RETURN;
        EXCEPTION
            WHEN duplicate_object OR unique_violation OR internal_error THEN
                PERFORM pg_sleep(0.05);
            WHEN insufficient_privilege THEN
                RAISE NOTICE 'casebook_desk cannot be made or taken by %: desks read as the user they log in as', current_user;
                RETURN;
        END;
    END LOOP;
    RAISE EXCEPTION 'others change the role casebook_desk all the time';
END
$$;

-- What it may do here: nothing but read. Whoever may not give it that leaves it to the owner of the database.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'casebook_desk') THEN
        GRANT SELECT ON sink_offsets, cases, case_labels, case_models, case_texts, case_vectors, case_states, case_history,
            reviews, rejections, withdrawals TO casebook_desk;
        GRANT EXECUTE ON FUNCTION casebook_words(text), casebook_query(text), casebook_codes(jsonb) TO casebook_desk;
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT ON TABLES TO casebook_desk', current_schema());
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT EXECUTE ON FUNCTIONS TO casebook_desk', current_schema());
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO casebook_desk', current_schema());
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO casebook_desk', current_database());
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'casebook_desk cannot be given what it needs by %: desks read as the user they log in as', current_user;
END
$$;

-- Asked by a desk on every connection it opens: from then on the connection has that role, if it may and the role can read
-- here. A database that does not know this function is not made yet.
CREATE FUNCTION casebook_as_desk() RETURNS text
    LANGUAGE plpgsql
AS $$
DECLARE
    usable text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'casebook_desk') THEN
        IF pg_has_role(session_user, 'casebook_desk', usable)
            AND has_schema_privilege('casebook_desk', current_schema(), 'USAGE')
            AND has_table_privilege('casebook_desk', 'cases', 'SELECT') THEN
            PERFORM set_config('role', 'casebook_desk', false);
        END IF;
    END IF;
    RETURN current_user;
END
$$;
