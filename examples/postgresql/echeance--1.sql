-- The result of a rule is the slug of its outcome, 'undetermined' where what is unknown could change it. NULL says
-- that the fact is not known. There is no clock: as_of is a day that you name.
--
-- A question that cannot be asked ends the statement: the error names the function and the field, never the value.
-- Where a broken line must stop nothing, ask echeance_evaluate, whose errors are in its JSON.
--
-- As the rules change with time, REINDEX and compute anew what is stored when the `rules_version` of the answers of
-- echeance_evaluate changes.

DO $$
BEGIN
    IF current_setting('server_encoding') <> 'UTF8' THEN
        RAISE EXCEPTION 'echeance needs a database in UTF8';
    END IF;
END
$$;

-- 'infinity' is an exam that was never passed.
CREATE FUNCTION echeance_exam_transfer(as_of date, exam_passed_on date, affiliated_at_expiry boolean) RETURNS text
    AS 'MODULE_PATHNAME', 'sql_exam_transfer' LANGUAGE C IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION echeance_inactivity(as_of date, last_used_on date) RETURNS text
    AS 'MODULE_PATHNAME', 'sql_inactivity' LANGUAGE C IMMUTABLE PARALLEL SAFE;

-- Lenient admits spaces, hyphens and lower case.
CREATE FUNCTION echeance_certificate_number(text text, lenient boolean DEFAULT false) RETURNS text
    AS 'MODULE_PATHNAME', 'sql_certificate_number' LANGUAGE C IMMUTABLE PARALLEL SAFE;

-- All of the library, in JSON: any rule, with reasons, values, readings and what is missing; errors too are JSON. The question
-- is json, which stays as it was written, and not jsonb, which keeps one of two equal keys: the library refuses both.
CREATE FUNCTION echeance_evaluate(question json) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'sql_evaluate' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
