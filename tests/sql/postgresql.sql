-- Answers and errors worked out by hand, then many days against PostgreSQL's own arithmetic: what differs is shown,
-- then how many there are.

CREATE TABLE cases (why text, answer text, wanted text);

-- What a question is refused with.
CREATE FUNCTION refusal(question text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE 'SELECT ' || question;
    RETURN NULL;
EXCEPTION
    WHEN invalid_parameter_value THEN RETURN sqlerrm;
END
$$;

INSERT INTO cases VALUES
    ('the anniversary', echeance_exam_transfer('2026-11-21', '2024-11-21', false), 'eligible'),
    ('a day later', echeance_exam_transfer('2026-11-22', '2024-11-21', false), 'not-eligible'),
    ('affiliated', echeance_exam_transfer('2026-11-22', '2024-11-21', true), 'eligible'),
    ('never passed', echeance_exam_transfer('2026-11-21', 'infinity', true), 'not-eligible'),
    ('one fact is enough', echeance_exam_transfer('2026-11-21', '2024-11-21', NULL), 'eligible'),
    ('one fact is not', echeance_exam_transfer('2026-11-22', '2024-11-21', NULL), 'undetermined'),
    ('nothing is known', echeance_exam_transfer('2026-11-21', NULL, NULL), 'undetermined'),
    ('unknown', echeance_inactivity('2026-11-21', NULL), 'undetermined'),
    ('15 characters', echeance_certificate_number('CAR202112345678'), 'well-formed'),
    ('14 characters', echeance_certificate_number('CAR20211234567'), 'malformed'),
    ('a letter', echeance_certificate_number('CAR2021A2345678', true), 'unconfirmed'),
    ('empty', echeance_certificate_number(''), 'malformed'),
    ('strict', echeance_certificate_number('car2021-12345678', NULL), 'malformed'),
    ('lenient', echeance_certificate_number('car2021-12345678', lenient => true), 'well-formed'),
    ('unknown', echeance_certificate_number(NULL), 'undetermined'),
    ('4096 bytes', echeance_certificate_number(repeat('1', 4096)), 'malformed');

INSERT INTO cases VALUES
    ('no day asked about', refusal($$echeance_inactivity(NULL, NULL)$$),
        'echeance_inactivity(as_of): ce champ est obligatoire'),
    ('after the day asked about', refusal($$echeance_exam_transfer('2026-11-21', '2026-11-22', false)$$),
        'echeance_exam_transfer(exam_passed_on): ce fait passé est postérieur à la date de la question; vérifiez les deux'),
    ('the beginning of time', refusal($$echeance_exam_transfer('-infinity', NULL, NULL)$$),
        refusal($$echeance_exam_transfer('1899-12-31', NULL, NULL)$$)),
    ('the end of time', refusal($$echeance_inactivity('infinity', NULL)$$),
        refusal($$echeance_inactivity('2200-01-01', NULL)$$)),
    ('before our era', refusal($$echeance_inactivity('4713-01-01 BC', NULL)$$),
        refusal($$echeance_inactivity('2200-01-01', NULL)$$)),
    ('the last day of all', refusal($$echeance_inactivity('5874897-12-31', NULL)$$),
        refusal($$echeance_inactivity('2200-01-01', NULL)$$)),
    ('out of range', left(refusal($$echeance_inactivity('2026-11-21', 'infinity')$$), 61),
        'echeance_inactivity(last_used_on): la date est hors de la pér'),
    ('too long', left(refusal($$echeance_certificate_number(repeat('1', 1000000))$$), 57),
        'echeance_certificate_number(text): le texte est trop long');

WITH asked AS (
    SELECT echeance_evaluate('{"rule": "exam-transfer", "as_of": "2026-11-21",
        "facts": {"exam_passed_on": "2024-11-21", "affiliated_at_expiry": false}}') AS answer
)
INSERT INTO cases
SELECT 'outcome', answer ->> 'outcome', 'eligible' FROM asked
UNION ALL SELECT 'reason', answer #>> '{reasons,0,number}', '1002' FROM asked
UNION ALL SELECT 'last day', answer #>> '{values,last_day}', '2026-11-21' FROM asked
UNION ALL SELECT 'no question', echeance_evaluate(NULL)::text, NULL
UNION ALL SELECT 'no object', echeance_evaluate('[]') #>> '{error,code}', 'not-json'
UNION ALL SELECT 'a long question', echeance_evaluate(to_json(repeat(' ', 1000000))) #>> '{error,code}', 'too-long'
UNION ALL SELECT 'a key twice', echeance_evaluate('{"rule": "inactivity", "rule": "inactivity", "as_of": "2026-11-21"}')
    #>> '{error,code}', 'not-json'
UNION ALL SELECT 'not a whole number', echeance_evaluate('{"rule": "exam-result", "facts": {"correct_answers": 3.9e1}}')
    #>> '{error,code}', 'wrong-type'
UNION ALL SELECT 'null is not "none"', echeance_evaluate('{"rule": "change-notice", "as_of": "2026-11-21",
    "facts": {"changed_on": "2026-11-01", "notified_on": null}}') ->> 'outcome', 'undetermined'
UNION ALL SELECT 'left out is "none"', echeance_evaluate('{"rule": "change-notice", "as_of": "2026-11-21",
    "facts": {"changed_on": "2026-11-01"}}') #>> '{assumed,0}', 'notified_on'
-- More than the room that is tried first.
UNION ALL SELECT 'a long answer',
    (length(echeance_evaluate('{"rule": "holder-review", "as_of": "2026-11-21"}')::text) > 2048)::text, 'true';

-- Two years later and 24 months later: where there is no such day, the last of the month, as we read it too.
CREATE TABLE days AS
SELECT was::date AS was, (was + '24 months')::date AS later, (was + '24 months')::date + shift AS day
FROM generate_series('2019-11-01'::timestamp, '2025-03-31', '1 day') AS was,
    unnest(ARRAY[-730, -31, -30, -29, -8, -7, -6, -1, 0, 1, 400]) AS shift;
INSERT INTO cases
SELECT 'inactivity ' || was || ' ' || day, echeance_inactivity(day, was), CASE
    WHEN day >= later THEN 'cancelled'
    WHEN day >= later - 7 THEN 'final-notice'
    WHEN day >= later - 30 THEN 'first-notice'
    ELSE 'active'
END FROM days WHERE day >= was;
INSERT INTO cases
SELECT 'exam-transfer ' || was || ' ' || day, echeance_exam_transfer(day, was, false),
    CASE WHEN day <= later THEN 'eligible' ELSE 'not-eligible' END
FROM days WHERE day >= was;

-- Functions that may change between two calls may not stand here.
CREATE INDEX ON days (echeance_inactivity('2026-11-21', was));

SELECT * FROM cases WHERE answer IS DISTINCT FROM wanted;
SELECT count(*) FROM cases;
