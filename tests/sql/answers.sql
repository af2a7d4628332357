-- Answers and errors worked out by hand: what differs is shown, then how many there are.

CREATE TABLE cases (why, answer, wanted);

-- Two years from the exam, the anniversary itself included; or an affiliation when the certificate expired.
INSERT INTO cases VALUES
    ('the anniversary', echeance_exam_transfer('2026-11-21', '2024-11-21', 0), 'eligible'),
    ('that of the README', echeance_exam_transfer('2026-11-21', '2024-11-21', false), 'eligible'),
    ('a day later', echeance_exam_transfer('2026-11-22', '2024-11-21', 0), 'not-eligible'),
    ('affiliated', echeance_exam_transfer('2026-11-22', '2024-11-21', 1), 'eligible'),
    ('never passed', echeance_exam_transfer('2026-11-21', 'never', 1), 'not-eligible'),
    ('NEVER', echeance_exam_transfer('2026-11-21', 'NEVER', 1), 'not-eligible'),
    ('one fact is enough', echeance_exam_transfer('2026-11-21', '2024-11-21', NULL), 'eligible'),
    ('one fact is not', echeance_exam_transfer('2026-11-22', '2024-11-21', NULL), 'undetermined'),
    ('nothing is known', echeance_exam_transfer('2026-11-21', NULL, NULL), 'undetermined'),
    ('yes', echeance_exam_transfer('2026-11-22', '2024-11-21', 'yes'), 'eligible'),
    ('oui', echeance_exam_transfer('2026-11-22', '2024-11-21', 'OUI'), 'eligible'),
    ('true', echeance_exam_transfer('2026-11-22', '2024-11-21', 'true'), 'eligible'),
    ('the text 1', echeance_exam_transfer('2026-11-22', '2024-11-21', '1'), 'eligible'),
    ('no', echeance_exam_transfer('2026-11-22', '2024-11-21', 'no'), 'not-eligible'),
    ('non', echeance_exam_transfer('2026-11-22', '2024-11-21', 'Non'), 'not-eligible'),
    ('false', echeance_exam_transfer('2026-11-22', '2024-11-21', 'FALSE'), 'not-eligible'),
    ('vrai', echeance_exam_transfer('2026-11-22', '2024-11-21', 'vrai'), 'eligible'),
    ('y', echeance_exam_transfer('2026-11-22', '2024-11-21', 'Y'), 'eligible'),
    ('o', echeance_exam_transfer('2026-11-22', '2024-11-21', 'o'), 'eligible'),
    ('1.0', echeance_exam_transfer('2026-11-22', '2024-11-21', 1.0), 'eligible'),
    ('faux', echeance_exam_transfer('2026-11-22', '2024-11-21', 'faux'), 'not-eligible'),
    ('n', echeance_exam_transfer('2026-11-22', '2024-11-21', 'n'), 'not-eligible'),
    ('0.0', echeance_exam_transfer('2026-11-22', '2024-11-21', 0.0), 'not-eligible'),
    ('none', echeance_exam_transfer('2026-11-21', 'none', 1), 'not-eligible'),
    ('jamais', echeance_exam_transfer('2026-11-21', 'jamais', 1), 'not-eligible'),
    ('a flag said to be unknown', echeance_exam_transfer('2026-11-22', '2024-11-21', 'unknown'), 'undetermined'),
    ('a day said to be unknown', echeance_exam_transfer('2026-11-22', 'Inconnu', 0), 'undetermined'),
    ('a comparison', echeance_exam_transfer('2026-11-22', '2024-11-21', 1 > 2), 'not-eligible'),
    ('a day of SQLite', echeance_exam_transfer(date('2026-11-21'), date('2024-11-21'), 0), 'eligible'),
    ('without error', (SELECT field || ': ' || message FROM echeance_exam_transfer('2026-11-21', '2024-11-21', 0)), NULL),
    ('a refusal is no error', (SELECT field || ': ' || message FROM echeance_exam_transfer('2026-11-22', '2024-11-21', 0)), NULL);

-- Unused since 2023-08-31: notices on 2025-08-01 and 2025-08-24, cancelled on 2025-08-31.
INSERT INTO cases VALUES
    ('the day before', echeance_inactivity('2025-07-31', '2023-08-31'), 'active'),
    ('30 days', echeance_inactivity('2025-08-01', '2023-08-31'), 'first-notice'),
    ('7 days', echeance_inactivity('2025-08-24', '2023-08-31'), 'final-notice'),
    ('24 months', echeance_inactivity('2025-08-31', '2023-08-31'), 'cancelled'),
    ('unknown', echeance_inactivity('2025-08-31', NULL), 'undetermined'),
    ('said to be unknown', echeance_inactivity('2025-08-31', 'unknown'), 'undetermined'),
    ('no day asked about is unknown', (SELECT field || ': ' || message FROM echeance_inactivity('unknown', '2023-08-31')),
        'as_of: la valeur n’est ni un jour du calendrier (AAAA-MM-JJ; en nombre, AAAAMMJJ) ni un mot que prend ce fait'),
    ('without error', (SELECT field || ': ' || message FROM echeance_inactivity('2025-08-31', '2023-08-31')), NULL);

INSERT INTO cases VALUES
    ('15 characters', echeance_certificate_number(NULL, 'CAR202112345678'), 'well-formed'),
    ('14 characters', echeance_certificate_number(NULL, 'CAR20211234567'), 'malformed'),
    ('a letter', echeance_certificate_number(NULL, 'CAR2021A2345678', 'lenient'), 'unconfirmed'),
    ('unknown', echeance_certificate_number(NULL, NULL), 'undetermined'),
    ('said to be unknown', echeance_certificate_number(NULL, 'unknown'), 'undetermined'),
    ('Inconnu', echeance_certificate_number(NULL, 'Inconnu'), 'undetermined'),
    ('#n/a of a sheet', echeance_certificate_number(NULL, '#n/a'), 'undetermined'),
    ('absent', echeance_certificate_number(NULL, 'ABSENT'), 'undetermined'),
    ('n/a of a sheet is absent', echeance_certificate_number(NULL, 'N/A'), 'undetermined'),
    ('a fact without the word', echeance_certificate_number(NULL, 'none'), 'malformed'),
    ('texts not known', (SELECT missing FROM echeance_transfer_request(NULL, 'unknown', 'inconnu', 1)),
        '["new_file_number","expired_certificate_number"]'),
    ('a number not known', (SELECT fix_number_state FROM echeance_holder_review('2026-11-21', 'unknown')), 'unknown'),
    ('no number', (SELECT fix_number_state FROM echeance_holder_review('2026-11-21', 'none')), 'none'),
    ('NONE', (SELECT fix_number_state FROM echeance_holder_review('2026-11-21', 'NONE')), 'none'),
    ('aucun', (SELECT fix_number_state FROM echeance_holder_review('2026-11-21', 'aucun')), 'none'),
    ('no such number', (SELECT fix_number_state FROM echeance_holder_review('2026-11-21', 'nine')), 'due'),
    ('no body known', (SELECT reasons FROM echeance_second_factor(1700000000, 'unknown')),
        (SELECT reasons FROM echeance_second_factor(1700000000, NULL))),
    ('a day that is empty in a sheet', (SELECT assumed FROM echeance_change_notice('2026-11-21', '2026-11-01', 'NULL')),
        '["notified_on"]'),
    ('empty', echeance_certificate_number(NULL, ''), 'malformed'),
    ('a number', echeance_certificate_number(NULL, 202112345678), 'malformed'),
    ('strict', echeance_certificate_number(NULL, 'car2021-12345678', 'strict'), 'malformed'),
    ('lenient', echeance_certificate_number(NULL, 'car2021-12345678', 'lenient'), 'well-formed'),
    ('no mode', echeance_certificate_number(NULL, 'car2021-12345678', NULL), 'malformed'),
    ('without error', (SELECT field || ': ' || message FROM echeance_certificate_number(NULL, 'CAR20211234567')), NULL),
    ('without error', (SELECT field || ': ' || message FROM echeance_certificate_number(NULL, 'CAR20211234567', 'lenient')), NULL);

-- The function and the field; never the value.
INSERT INTO cases VALUES
    ('no day asked about', (SELECT field || ': ' || message FROM echeance_exam_transfer(NULL, '2024-11-21', 0)),
        'as_of: ce champ est obligatoire'),
    ('no such day asked about', (SELECT field || ': ' || message FROM echeance_inactivity('2025-02-29', NULL)),
        'as_of: la valeur n’est ni un jour du calendrier (AAAA-MM-JJ; en nombre, AAAAMMJJ) ni un mot que prend ce fait'),
    ('after the day asked about', (SELECT field || ': ' || message FROM echeance_exam_transfer('2026-11-21', '2026-11-22', 0)),
        'exam_passed_on: ce fait passé est postérieur à la date de la question; vérifiez les deux'),
    ('maybe', (SELECT field || ': ' || message FROM echeance_exam_transfer('2026-11-21', '2024-11-21', 'maybe')),
        'affiliated_at_expiry: la valeur n’est pas l’un des choix possibles'),
    ('no such mode', (SELECT field || ': ' || message FROM echeance_certificate_number(NULL, 'CAR202112345678', 'severe')),
        'mode: la valeur n’est pas l’un des choix possibles'),
    ('a broken line stops nothing', (SELECT outcome FROM echeance_inactivity('2025-08-31', 'hier')), NULL),
    ('its error has its number', (SELECT error FROM echeance_inactivity('2025-08-31', 'hier')), 108);

-- In a database in UTF-16, SQLite itself makes other text of such bytes.
INSERT INTO cases
SELECT 'not UTF-8', (SELECT field || ': ' || message FROM echeance_certificate_number(NULL, CAST(x'434152ff' AS TEXT))),
    'text: un texte n’est pas en UTF-8'
FROM pragma_encoding WHERE encoding = 'UTF-8';

-- What is none of the words and no day, whatever its type.
WITH strange (value) AS (
    VALUES (''), (' '), ('2024-11-21 '), ('2024-11-21 00:01'), ('2024-1-21'), ('21/11/2024'), ('11-21-2024'), ('241121'),
        ('-024-11-21'), ('+024-11-21'), ('2024-11-2x'), ('0000-00-00'), ('2024-13-01'), ('2023-02-29'),
        ('２０２４'), (20241131), (-1), (2), (1e300), (0.5), (x''), (x'00'), (zeroblob(10)), (x'80818283848586878889'),
        ('2024-11-21' || char(0)), ('true' || char(0)), ('never' || char(0) || 'x'), (char(0)),
        (CAST(x'ffffffffffffffffffff' AS TEXT)), (printf('%.*c', 1000000, '1')), (zeroblob(1000000))
)
INSERT INTO cases
SELECT 'strange: ' || quote(substr(value, 1, 20)), substr(problem, 1, instr(problem, ':') - 1), wanted
FROM (
    SELECT value, (SELECT field || ': ' || message FROM echeance_exam_transfer(value, NULL, NULL)) AS problem,
        'as_of' AS wanted FROM strange
    UNION ALL SELECT value, (SELECT field || ': ' || message FROM echeance_exam_transfer('2026-11-21', value, NULL)),
        'exam_passed_on' FROM strange
    UNION ALL SELECT value, (SELECT field || ': ' || message FROM echeance_exam_transfer('2026-11-21', NULL, value)),
        'affiliated_at_expiry' FROM strange
    UNION ALL SELECT value, (SELECT field || ': ' || message FROM echeance_inactivity('2026-11-21', value)),
        'last_used_on' FROM strange
    UNION ALL SELECT value, (SELECT field || ': ' || message FROM echeance_certificate_number(NULL, NULL, value)),
        'mode' FROM strange
);

-- A day in each form of a cell, as a fact and as the day asked about.
WITH forms (day) AS (
    VALUES ('2024-11-21'), ('2024/11/21'), ('20241121'), (20241121), ('2024-11-21 00:00:00'), ('2024/11/21T00:00'),
        ('20241121 0:00')
)
INSERT INTO cases
SELECT 'a day: ' || day, echeance_exam_transfer('2026-11-21', day, 0), 'eligible' FROM forms
UNION ALL SELECT 'the day after: ' || day, echeance_exam_transfer('2026-11-22', day, 0), 'not-eligible' FROM forms
UNION ALL SELECT 'asked about: ' || day, echeance_exam_validity(day, '2022-11-21'), 'valid' FROM forms
UNION ALL SELECT 'ahead of: ' || day, r.error || ' ' || r.field, '113 passed_on'
FROM forms JOIN echeance_exam_validity(day, '2024-11-22') AS r;

-- Of two faults the first, in the order of JSON: as_of, the readings, the facts in the order of the table, what they are to each
-- other.
WITH faults (asked, json, wanted) AS (
    VALUES ((SELECT error || ' ' || field FROM echeance_deadline('2199-12-31', '2200-12-17', 2147483648, 'years')),
            '{"rule":"deadline","as_of":"2199-12-31","facts":{"starts_on":"2200-12-17","count":2147483648,"unit":"years"}}', 'date-out-of-range'),
        ((SELECT error || ' ' || field FROM echeance_deadline('2026-11-21', '2026-11-21', 2147483648, 'weeks')),
            '{"rule":"deadline","as_of":"2026-11-21","facts":{"starts_on":"2026-11-21","count":2147483648,"unit":"weeks"}}', 'out-of-range'),
        ((SELECT error || ' ' || field FROM echeance_deadline('2026-11-21', '2026-11-21', 0, 'weeks')),
            '{"rule":"deadline","as_of":"2026-11-21","facts":{"starts_on":"2026-11-21","count":0,"unit":"weeks"}}', 'out-of-range'),
        ((SELECT error || ' ' || field FROM echeance_deadline('1850-01-01', 'hier', 'deux', 'weeks', '{"leap-day": "march-2"}')),
            '{"rule":"deadline","as_of":"1850-01-01","facts":{"starts_on":"hier","count":"deux","unit":"weeks"},"readings":{"leap-day":"march-2"}}', 'date-out-of-range'),
        ((SELECT error || ' ' || field FROM echeance_deadline('2026-11-21', 'hier', 'deux', 'weeks', '{"leap-day": "march-2"}')),
            '{"rule":"deadline","as_of":"2026-11-21","facts":{"starts_on":"hier","count":"deux","unit":"weeks"},"readings":{"leap-day":"march-2"}}', 'not-a-choice'),
        ((SELECT error || ' ' || field FROM echeance_deadline('2026-11-21', '1850-01-01', 'deux', 'weeks')),
            '{"rule":"deadline","as_of":"2026-11-21","facts":{"starts_on":"1850-01-01","count":"deux","unit":"weeks"}}', 'date-out-of-range'),
        ((SELECT error || ' ' || field FROM echeance_deadline WHERE given_unit = 'weeks' AND given_count = 'deux' AND given_as_of = '2026-11-21'),
            '{"rule":"deadline","as_of":"2026-11-21","facts":{"count":"deux","unit":"weeks"}}', 'wrong-type'),
        ((SELECT error || ' ' || field FROM echeance_certificate_status('2026-11-21', 'regular', '2026-01-01', '2025-01-01', 'maybe')),
            '{"rule":"certificate-status","as_of":"2026-11-21","facts":{"issued_on":"2026-01-01","expires_on":"2025-01-01","affiliated":3}}', NULL),
        ((SELECT error || ' ' || field FROM echeance_code_status(NULL, 'fax', 'hier')),
            '{"rule":"code-status","facts":{"kind":"fax","sent_at":"hier"}}', 'missing-field'),
        ((SELECT error || ' ' || field FROM echeance_code_status('hier', 'fax')),
            '{"rule":"code-status","as_of":"hier","facts":{"kind":"fax"}}', 'not-an-instant')
), told (asked, code, field, wanted) AS (
    SELECT asked, json_extract(echeance_evaluate(json), '$.error.code'),
        replace(json_extract(echeance_evaluate(json), '$.error.field'), 'facts.', ''), wanted
    FROM faults
)
INSERT INTO cases
SELECT 'the field of ' || asked, substr(asked, 5), CASE WHEN field LIKE 'readings%' THEN 'readings' ELSE field END FROM told
UNION ALL SELECT 'the error of ' || asked, code, coalesce(wanted, code) FROM told;

-- Arguments by name: IS takes NULL too, what is given can be read, and no row is lost.
CREATE TABLE used (id INTEGER PRIMARY KEY, last_used_on);
INSERT INTO used VALUES (1, '2023-08-31'), (2, NULL), (3, 'hier');
INSERT INTO cases
SELECT 'a left join by IS', group_concat(coalesce(r.outcome, r.error), ','), 'final-notice,undetermined,108'
FROM used LEFT JOIN echeance_inactivity AS r ON r.given_as_of = '2025-08-24' AND r.given_last_used_on IS used.last_used_on
UNION ALL SELECT 'a join by IS', group_concat(coalesce(r.outcome, r.error), ','), 'final-notice,undetermined,108'
FROM used JOIN echeance_inactivity AS r ON r.given_as_of = '2025-08-24' AND r.given_last_used_on IS used.last_used_on
UNION ALL SELECT 'the other way around', group_concat(coalesce(r.outcome, r.error), ','), 'final-notice,undetermined,108'
FROM echeance_inactivity AS r JOIN used ON r.given_as_of = '2025-08-24' AND r.given_last_used_on IS used.last_used_on
UNION ALL SELECT 'IS NULL', r.outcome, 'undetermined' FROM echeance_inactivity('2025-08-24') AS r WHERE r.given_last_used_on IS NULL
UNION ALL SELECT 'given', group_concat(quote(given_last_used_on), ','), '''2023-08-31'',NULL,''hier'''
FROM used JOIN echeance_inactivity('2025-08-24', last_used_on)
UNION ALL SELECT 'compared besides', group_concat(id), '1'
FROM used JOIN echeance_inactivity('2025-08-24', last_used_on) AS r WHERE r.given_last_used_on < '2024'
UNION ALL SELECT 'a limit', count(*), 1 FROM (SELECT * FROM used, echeance_inactivity('2025-08-24', last_used_on) LIMIT 1 OFFSET 1);

-- Bytes are no text, also where they read as one: those of 2024-11-30, 1, CAR202112345678 and lenient.
WITH bytes (problem, wanted) AS (
    VALUES ((SELECT field || ': ' || message FROM echeance_exam_transfer(x'323032342d31312d3330', NULL, NULL)), 'as_of'),
        ((SELECT field || ': ' || message FROM echeance_exam_transfer('2026-11-21', x'323032342d31312d3330', 0)), 'exam_passed_on'),
        ((SELECT field || ': ' || message FROM echeance_exam_transfer('2026-11-21', NULL, x'31')), 'affiliated_at_expiry'),
        ((SELECT field || ': ' || message FROM echeance_inactivity(x'323032342d31312d3330', NULL)), 'as_of'),
        ((SELECT field || ': ' || message FROM echeance_inactivity('2026-11-21', x'323032342d31312d3330')), 'last_used_on'),
        ((SELECT field || ': ' || message FROM echeance_certificate_number(NULL, x'434152323032313132333435363738')), 'text'),
        ((SELECT field || ': ' || message FROM echeance_certificate_number(NULL, x'')), 'text'),
        ((SELECT field || ': ' || message FROM echeance_certificate_number(NULL, 'CAR202112345678', x'6c656e69656e74')), 'mode')
)
INSERT INTO cases
SELECT 'bytes: ' || wanted, problem, wanted || ': la valeur n’est pas du type attendu' FROM bytes;

INSERT INTO cases VALUES
    ('bytes of JSON', json_extract(echeance_evaluate(
        CAST('{"rule":"inactivity","as_of":"2026-11-21"}' AS BLOB)), '$.error.code'), 'not-json'),
    ('NUL', echeance_certificate_number(NULL, 'CAR202112345678' || char(0)), 'malformed'),
    ('4096 bytes', echeance_certificate_number(NULL, printf('%.*c', 4096, '1')), 'malformed'),
    ('4097 bytes', substr((SELECT field || ': ' || message FROM echeance_certificate_number(NULL, printf('%.*c', 4097, '1'))), 1, 28),
        'text: le texte est trop long');

-- A row for each question, whatever is given: by name too, in any order of the tables, and of lists, readings and instants.
INSERT INTO cases
SELECT 'by name', outcome, 'passed' FROM echeance_exam_result WHERE given_correct_answers = 39
UNION ALL SELECT 'the question is asked', group_concat(error || ' ' || field), '104 as_of' FROM echeance_inactivity
UNION ALL SELECT 'left out', assumed, '["notified_on"]' FROM echeance_change_notice('2026-11-21', '2026-11-01')
UNION ALL SELECT 'absent', assumed, '["notified_on"]' FROM echeance_change_notice('2026-11-21', '2026-11-01', 'absent')
UNION ALL SELECT 'not known', assumed, '[]' FROM echeance_change_notice('2026-11-21', '2026-11-01', NULL)
UNION ALL SELECT 'the table that comes later', group_concat(day || ' ' || r.outcome),
    '2026-11-21 eligible,2026-11-22 not-eligible'
FROM echeance_exam_transfer(day, '2024-11-21', 0) AS r, (SELECT '2026-11-21' AS day UNION SELECT '2026-11-22')
UNION ALL SELECT 'one of many', group_concat(r.outcome), 'first-notice,final-notice,cancelled'
FROM echeance_inactivity AS r
WHERE r.given_as_of IN ('2025-08-01', '2025-08-24', '2025-08-31') AND r.given_last_used_on = '2023-08-31'
UNION ALL SELECT 'a leap day', last_day, '2026-02-28' FROM echeance_exam_validity('2026-02-28', '2024-02-29')
UNION ALL SELECT 'read otherwise', last_day, '2026-03-01'
FROM echeance_exam_validity('2026-02-28', '2024-02-29', ' { "leap-day" : "march-1" } ')
UNION ALL SELECT 'no such reading', error || ' ' || field, '105 readings'
FROM echeance_exam_validity('2026-02-28', '2024-02-29', '{"leap-year": "march-1"}')
UNION ALL SELECT 'no such choice', error || ' ' || field, '107 readings'
FROM echeance_exam_validity('2026-02-28', '2024-02-29', '{"leap-day": "march-2"}')
UNION ALL SELECT 'a key twice', error || ' ' || field, '101 readings'
FROM echeance_exam_validity('2026-02-28', '2024-02-29', '{"leap-day": "march-1", "leap-day": "march-1"}')
UNION ALL SELECT 'not the end', error || ' ' || field, '106 readings'
FROM echeance_exam_validity('2026-02-28', '2024-02-29', '{"leap-day": "march-1"} x')
UNION ALL SELECT 'a list', findings, '["asks-for-personal-information"]'
FROM echeance_message_authenticity(NULL, 'verification-code', 1, 1, '["password", "user-code"]')
UNION ALL SELECT 'no list', error || ' ' || field, '106 asks_for'
FROM echeance_message_authenticity(NULL, 'verification-code', 1, 0, 'password')
UNION ALL SELECT 'half a list', error || ' ' || field, '106 asks_for'
FROM echeance_message_authenticity(NULL, 'verification-code', 1, 0, '["password",')
UNION ALL SELECT 'not in the list', error || ' ' || field, '107 asks_for'
FROM echeance_message_authenticity(NULL, 'verification-code', 1, 0, '["pin"]')
UNION ALL SELECT 'no period', error || ' ' || field, '106 affiliation_periods'
FROM echeance_exam_transfer('2026-11-21', '2024-11-21', NULL, NULL, '["2024-01-01"]')
UNION ALL SELECT 'an instant', expires_at, 600 FROM echeance_code_status(10, 'clicsequr-sign-in', 0)
UNION ALL SELECT 'no instant', error || ' ' || field, '109 sent_at' FROM echeance_code_status(10, 'file-recovery', '0:00');

-- The whole answer, as JSON.
WITH asked (answer) AS (
    SELECT echeance_evaluate(json_object('rule', 'exam-transfer', 'as_of', '2026-11-21', 'facts',
        json_object('exam_passed_on', '2024-11-21', 'affiliated_at_expiry', json('false'))))
)
INSERT INTO cases
SELECT 'outcome', json_extract(answer, '$.outcome'), 'eligible' FROM asked
UNION ALL SELECT 'reason', json_extract(answer, '$.reasons[0].number'), 1002 FROM asked
UNION ALL SELECT 'last day', json_extract(answer, '$.values.last_day'), '2026-11-21' FROM asked
UNION ALL SELECT 'next change', json_extract(answer, '$.next_change.on'), '2026-11-22' FROM asked;

INSERT INTO cases VALUES
    ('no question', echeance_evaluate(NULL), NULL),
    ('an empty question', json_extract(echeance_evaluate(''), '$.error.code'), 'not-json'),
    ('bytes', json_extract(echeance_evaluate(x'00ff'), '$.error.code'), 'not-json'),
    ('a long question', json_extract(echeance_evaluate(printf('%.*c', 1000000, ' ')), '$.error.code'), 'too-long'),
    -- More than the room that is tried first.
    ('a long answer', length(echeance_evaluate('{"rule":"holder-review","as_of":"2026-11-21"}')) > 2048, 1);

-- Functions that may change between two calls, or that do harm, may not stand here.
PRAGMA trusted_schema = OFF;
CREATE TABLE accounts (
    used TEXT CHECK (echeance_inactivity('2025-08-24', used) <> ''),
    standing TEXT AS (echeance_inactivity('2025-08-24', used)) STORED
);
CREATE INDEX by_standing ON accounts (echeance_inactivity('2025-08-31', used));
INSERT INTO accounts VALUES ('2023-08-31'), (NULL);
CREATE VIEW ends AS
    SELECT r.cancellation_on FROM accounts, echeance_inactivity('2025-08-24', accounts.used) AS r WHERE r.outcome <> 'undetermined';
INSERT INTO cases
SELECT 'stored', group_concat(standing), 'final-notice,undetermined' FROM accounts
UNION ALL SELECT 'seen', cancellation_on, '2025-08-31' FROM ends
UNION ALL SELECT 'found', used, '2023-08-31' FROM accounts WHERE echeance_inactivity('2025-08-31', used) = 'cancelled';

SELECT * FROM cases WHERE answer IS NOT wanted;
SELECT count(*) FROM cases;
