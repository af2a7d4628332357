-- Answers and errors worked out by hand, then many days against PostgreSQL's own arithmetic: what differs is shown,
-- then how many there are.

CREATE TABLE cases (why text, answer text, wanted text);

INSERT INTO cases VALUES
    ('the anniversary', (echeance_exam_transfer('2026-11-21', '2024-11-21', false)).outcome, 'eligible'),
    ('a day later', (echeance_exam_transfer('2026-11-22', '2024-11-21', false)).outcome, 'not-eligible'),
    ('affiliated', (echeance_exam_transfer('2026-11-22', '2024-11-21', true)).outcome, 'eligible'),
    ('never passed', (echeance_exam_transfer('2026-11-21', 'infinity', true)).outcome, 'not-eligible'),
    ('one fact is enough', (echeance_exam_transfer('2026-11-21', '2024-11-21', NULL)).outcome, 'eligible'),
    ('one fact is not', (echeance_exam_transfer('2026-11-22', '2024-11-21', NULL)).outcome, 'undetermined'),
    ('nothing is known', (echeance_exam_transfer('2026-11-21', NULL, NULL)).outcome, 'undetermined'),
    ('unknown', (echeance_inactivity('2026-11-21', NULL)).outcome, 'undetermined'),
    ('15 characters', (echeance_certificate_number(NULL, 'CAR202112345678')).outcome, 'well-formed'),
    ('14 characters', (echeance_certificate_number(NULL, 'CAR20211234567')).outcome, 'malformed'),
    ('a letter', (echeance_certificate_number(NULL, 'CAR2021A2345678', 'lenient')).outcome, 'unconfirmed'),
    ('empty', (echeance_certificate_number(NULL, '')).outcome, 'malformed'),
    ('strict', (echeance_certificate_number(NULL, 'car2021-12345678', NULL)).outcome, 'malformed'),
    ('lenient', (echeance_certificate_number(NULL, 'car2021-12345678', mode => 'lenient')).outcome, 'well-formed'),
    ('unknown', (echeance_certificate_number(NULL, NULL)).outcome, 'undetermined'),
    ('said to be unknown', (echeance_certificate_number(NULL, 'Unknown')).outcome, 'undetermined'),
    ('absent', (echeance_certificate_number(NULL, 'absent')).outcome, 'undetermined'),
    ('texts not known', (SELECT array_to_string(missing, '+') FROM echeance_transfer_request(NULL, 'unknown', 'inconnu', true)),
        'new_file_number+expired_certificate_number'),
    ('aucun', (SELECT fix_number_state FROM echeance_holder_review('2026-11-21', 'AUCUN')), 'none'),
    ('4096 bytes', (echeance_certificate_number(NULL, repeat('1', 4096))).outcome, 'malformed');

INSERT INTO cases VALUES
    ('no day asked about', (SELECT field || ': ' || message FROM echeance_inactivity(NULL, NULL)),
        'as_of: ce champ est obligatoire'),
    ('after the day asked about', (SELECT field || ': ' || message FROM echeance_exam_transfer('2026-11-21', '2026-11-22', false)),
        'exam_passed_on: ce fait passé est postérieur à la date de la question; vérifiez les deux'),
    ('the beginning of time', (SELECT field || ': ' || message FROM echeance_exam_transfer('-infinity', NULL, NULL)),
        (SELECT field || ': ' || message FROM echeance_exam_transfer('1899-12-31', NULL, NULL))),
    ('the end of time', (SELECT field || ': ' || message FROM echeance_inactivity('infinity', NULL)),
        (SELECT field || ': ' || message FROM echeance_inactivity('2200-01-01', NULL))),
    ('before our era', (SELECT field || ': ' || message FROM echeance_inactivity('4713-01-01 BC', NULL)),
        (SELECT field || ': ' || message FROM echeance_inactivity('2200-01-01', NULL))),
    ('the last day of all', (SELECT field || ': ' || message FROM echeance_inactivity('5874897-12-31', NULL)),
        (SELECT field || ': ' || message FROM echeance_inactivity('2200-01-01', NULL))),
    ('out of range', left((SELECT field || ': ' || message FROM echeance_inactivity('2026-11-21', 'infinity')), 40),
        'last_used_on: la date est hors de la pér'),
    ('too long', left((SELECT field || ': ' || message FROM echeance_certificate_number(NULL, repeat('1', 1000000))), 28),
        'text: le texte est trop long');

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
UNION ALL SELECT 'a NUL in the id', concat_ws(' ', answer #>> '{error,code}', answer #>> '{error,field}'), 'wrong-type id'
    FROM (SELECT echeance_evaluate('{"id": "1\\\u0000", "rule": "sign-in", "facts": {"x": 1}}') AS answer) AS nul
UNION ALL SELECT 'no NUL in the id', echeance_evaluate('{"id": "1\\u0000", "rule": "sign-in"}') ->> 'id', '1\u0000'
UNION ALL SELECT 'a NUL in a name', echeance_evaluate('{"id": "1", "rule": "sign-in", "facts": {"x\u0000": 1}}')
    #>> '{error,field}', 'facts.x�'
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
SELECT 'inactivity ' || was || ' ' || day, (echeance_inactivity(day, was)).outcome, CASE
    WHEN day >= later THEN 'cancelled'
    WHEN day >= later - 7 THEN 'final-notice'
    WHEN day >= later - 30 THEN 'first-notice'
    ELSE 'active'
END FROM days WHERE day >= was;
INSERT INTO cases
SELECT 'exam-transfer ' || was || ' ' || day, (echeance_exam_transfer(day, was, false)).outcome,
    CASE WHEN day <= later THEN 'eligible' ELSE 'not-eligible' END
FROM days WHERE day >= was;

-- Of two faults the first, in the order of JSON: the readings, then the facts in the order of the table.
INSERT INTO cases
SELECT 'a choice after a day', error || ' ' || field, '111 issued_on'
FROM echeance_certificate_status('2026-11-21', issued_on => '1850-01-01', kind => NULL, affiliated => NULL, cancelled_on => 'infinity')
UNION ALL SELECT 'a choice before a day', error || ' ' || field, '107 kind'
FROM echeance_certificate_status('2026-11-21', issued_on => '1850-01-01', kind => 'x')
UNION ALL SELECT 'a reading before a choice', error || ' ' || field, '107 readings'
FROM echeance_certificate_status('2026-11-21', kind => 'x', readings => '{"leap-day": "x"}')
UNION ALL SELECT 'the day asked about before a reading', error || ' ' || field, '111 as_of'
FROM echeance_certificate_status('1850-01-01', kind => 'x', readings => '{"leap-day": "x"}')
UNION ALL SELECT 'a day before a number in columns', error || ' ' || field, '111 starts_on'
FROM echeance_deadline_columns('2026-11-21', ARRAY['1850-01-01'::date], ARRAY[0], ARRAY['x'])
UNION ALL SELECT 'a number before a choice in columns', error || ' ' || field, '112 count'
FROM echeance_deadline_columns('2026-11-21', ARRAY['2026-11-21'::date], ARRAY[0], ARRAY['x'])
UNION ALL SELECT 'a choice in columns', error || ' ' || field, '107 unit'
FROM echeance_deadline_columns('2026-11-21', ARRAY['2026-11-21'::date], ARRAY[1], ARRAY['x']);

-- The nightly batch: warn.sql has written what it found.
INSERT INTO cases
SELECT 'warned ' || a.id, n.outcome, CASE
    WHEN d.day IS NULL THEN 'undetermined'
    WHEN :'day' < d.day OR :'day' >= d.later THEN NULL
    WHEN :'day' >= d.later - 7 THEN 'final-notice'
    WHEN :'day' >= d.later - 30 THEN 'first-notice'
END
FROM account AS a
    LEFT JOIN notice AS n ON n.account = a.id AND n.day = :'day',
    LATERAL (SELECT a.last_used_on AS day, (a.last_used_on + interval '24 months')::date AS later) AS d
UNION ALL SELECT 'days of the notices', count(*)::text, '31' FROM notice WHERE error IS NULL
UNION ALL SELECT 'errors of the notices', string_agg(account || ' ' || error || ' ' || field, ', '),
    '9999 113 last_used_on' FROM notice WHERE error IS NOT NULL;

-- Whole columns: what an array holds, and what it cannot be.
CREATE FUNCTION refusal(question text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE 'SELECT * FROM ' || question;
    RETURN NULL;
EXCEPTION
    WHEN array_subscript_error OR invalid_parameter_value THEN RETURN sqlerrm;
END
$$;
INSERT INTO cases
SELECT 'a column of days', string_agg(coalesce(outcome, error || ' ' || field), ', '),
    'eligible, undetermined, not-eligible, 111 exam_passed_on, 111 exam_passed_on'
FROM echeance_exam_transfer_columns('2026-11-21',
    ARRAY['2024-11-21', NULL, 'infinity', '5874897-12-31', '-infinity']::date[], ARRAY[false, false, true, true, true])
UNION ALL SELECT 'absent or not known', string_agg(array_to_string(assumed, '+'), ', '), 'notified_on, , '
FROM echeance_change_notice_columns('2026-11-21', ARRAY['2026-11-01', '2026-11-01', '2026-11-01']::date[],
    ARRAY['-infinity', NULL, '2026-11-02']::date[])
UNION ALL SELECT 'a column of texts', string_agg(coalesce(canonical, outcome), ', '), 'CAR202112345678, malformed, undetermined'
FROM echeance_certificate_number_columns(text => ARRAY['CAR202112345678', '', NULL])
UNION ALL SELECT 'words in a column of texts', string_agg(fix_number_state, ', '),
    'unknown, unknown, none, none, due'
FROM echeance_holder_review_columns('2026-11-21', ARRAY['inconnu', 'absent', 'None', 'aucun', 'nine'])
UNION ALL SELECT 'of varchar', string_agg(outcome, ', '), 'well-formed, malformed'
FROM echeance_certificate_number_columns(text => ARRAY['CAR202112345678', '']::varchar(20)[])
UNION ALL SELECT 'no rows', count(*)::text, '0' FROM echeance_inactivity_columns('2026-11-21', ARRAY[]::date[])
UNION ALL SELECT 'no columns', count(*)::text, '0' FROM echeance_inactivity_columns('2026-11-21')
UNION ALL SELECT 'many', count(*)::text, '200000'
FROM echeance_inactivity_columns('2026-11-21', array_fill('2024-12-01'::date, ARRAY[200000])) WHERE outcome = 'first-notice'
UNION ALL SELECT 'of other lengths', refusal($$echeance_exam_transfer_columns('2026-11-21', ARRAY[NULL]::date[],
    ARRAY[true, false])$$), 'echeance_exam_transfer_columns: the arrays are not lists of the same length'
UNION ALL SELECT 'of two dimensions', refusal($$echeance_inactivity_columns('2026-11-21', ARRAY[[NULL]]::date[])$$),
    'echeance_inactivity_columns: the arrays are not lists of the same length'
UNION ALL SELECT 'no such reading',
    left(refusal($$echeance_inactivity_columns('2026-11-21', readings => '{"leap": "year"}')$$), 37),
    'echeance_inactivity_columns(readings)'
UNION ALL SELECT 'absent', array_to_string(assumed, '+'), 'notified_on' FROM echeance_change_notice('2026-11-21', '2026-11-01')
UNION ALL SELECT 'not known', array_to_string(assumed, '+'), ''
FROM echeance_change_notice('2026-11-21', '2026-11-01', NULL)
UNION ALL SELECT 'an instant', expires_at::text, (timestamptz '2026-11-21 12:10Z')::text
FROM echeance_code_status('2026-11-21 12:00:30Z', 'clicsequr-sign-in', '2026-11-21 12:00Z')
UNION ALL SELECT 'before 2000, with a fraction', seconds_left::text, '599'
FROM echeance_code_status('1999-12-31 23:59:59.5Z', 'clicsequr-sign-in', '1999-12-31 23:59:58Z')
UNION ALL SELECT 'yes', (echeance_code_status('2026-11-21 12:00:30Z', 'clicsequr-sign-in', '2026-11-21 12:00Z',
    used => true::text)).outcome, 'used';

-- Functions that may change between two calls may not stand here.
CREATE INDEX ON days (((echeance_inactivity('2026-11-21', was)).outcome));

SELECT * FROM cases WHERE answer IS DISTINCT FROM wanted;
SELECT count(*) FROM cases;
