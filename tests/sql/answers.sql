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
    ('jamais', echeance_exam_transfer('2026-11-21', 'jamais', 1), 'not-eligible'),
    ('a flag said to be unknown', echeance_exam_transfer('2026-11-22', '2024-11-21', 'unknown'), 'undetermined'),
    ('a day said to be unknown', echeance_exam_transfer('2026-11-22', 'Inconnu', 0), 'undetermined'),
    ('a comparison', echeance_exam_transfer('2026-11-22', '2024-11-21', 1 > 2), 'not-eligible'),
    ('a day of SQLite', echeance_exam_transfer(date('2026-11-21'), date('2024-11-21'), 0), 'eligible'),
    ('without error', echeance_exam_transfer_error('2026-11-21', '2024-11-21', 0), NULL),
    ('a refusal is no error', echeance_exam_transfer_error('2026-11-22', '2024-11-21', 0), NULL);

-- Unused since 2023-08-31: notices on 2025-08-01 and 2025-08-24, cancelled on 2025-08-31.
INSERT INTO cases VALUES
    ('the day before', echeance_inactivity('2025-07-31', '2023-08-31'), 'active'),
    ('30 days', echeance_inactivity('2025-08-01', '2023-08-31'), 'first-notice'),
    ('7 days', echeance_inactivity('2025-08-24', '2023-08-31'), 'final-notice'),
    ('24 months', echeance_inactivity('2025-08-31', '2023-08-31'), 'cancelled'),
    ('unknown', echeance_inactivity('2025-08-31', NULL), 'undetermined'),
    ('said to be unknown', echeance_inactivity('2025-08-31', 'unknown'), 'undetermined'),
    ('no day asked about is unknown', echeance_inactivity_error('unknown', '2023-08-31'),
        'echeance_inactivity(as_of): la valeur n’est ni un jour du calendrier ni un mot que prend ce fait'),
    ('without error', echeance_inactivity_error('2025-08-31', '2023-08-31'), NULL);

INSERT INTO cases VALUES
    ('15 characters', echeance_certificate_number('CAR202112345678'), 'well-formed'),
    ('14 characters', echeance_certificate_number('CAR20211234567'), 'malformed'),
    ('a letter', echeance_certificate_number('CAR2021A2345678', 'lenient'), 'unconfirmed'),
    ('unknown', echeance_certificate_number(NULL), 'undetermined'),
    ('empty', echeance_certificate_number(''), 'malformed'),
    ('a number', echeance_certificate_number(202112345678), 'malformed'),
    ('strict', echeance_certificate_number('car2021-12345678', 'strict'), 'malformed'),
    ('lenient', echeance_certificate_number('car2021-12345678', 'lenient'), 'well-formed'),
    ('no mode', echeance_certificate_number('car2021-12345678', NULL), 'malformed'),
    ('without error', echeance_certificate_number_error('CAR20211234567'), NULL),
    ('without error', echeance_certificate_number_error('CAR20211234567', 'lenient'), NULL);

-- The function and the field; never the value.
INSERT INTO cases VALUES
    ('no day asked about', echeance_exam_transfer_error(NULL, '2024-11-21', 0),
        'echeance_exam_transfer(as_of): ce champ est obligatoire'),
    ('no such day asked about', echeance_inactivity_error('2025-02-29', NULL),
        'echeance_inactivity(as_of): la valeur n’est ni un jour du calendrier ni un mot que prend ce fait'),
    ('after the day asked about', echeance_exam_transfer_error('2026-11-21', '2026-11-22', 0),
        'echeance_exam_transfer(exam_passed_on): ce fait passé est postérieur à la date de la question; vérifiez les deux'),
    ('maybe', echeance_exam_transfer_error('2026-11-21', '2024-11-21', 'maybe'),
        'echeance_exam_transfer(affiliated_at_expiry): la valeur n’est pas l’un des choix possibles'),
    ('no such mode', echeance_certificate_number_error('CAR202112345678', 'severe'),
        'echeance_certificate_number(mode): la valeur n’est pas l’un des choix possibles'),
    ('a broken line stops nothing', CASE WHEN echeance_inactivity_error('2025-08-31', 'hier') IS NULL
        THEN echeance_inactivity('2025-08-31', 'hier') END, NULL);

-- In a database in UTF-16, SQLite itself makes other text of such bytes.
INSERT INTO cases
SELECT 'not UTF-8', echeance_certificate_number_error(CAST(x'434152ff' AS TEXT)),
    'echeance_certificate_number(text): un texte n’est pas en UTF-8'
FROM pragma_encoding WHERE encoding = 'UTF-8';

-- What is none of the words and no day, whatever its type.
WITH strange (value) AS (
    VALUES (''), (' '), ('2024-11-21 '), ('2024-11-21 00:00:00'), ('2024-1-21'), ('2024/11/21'), ('20241121'),
        ('-024-11-21'), ('+024-11-21'), ('2024-11-2x'), ('0000-00-00'), ('2024-13-01'), ('2023-02-29'), ('none'),
        ('２０２４'), (20241121), (-1), (2), (1e300), (0.5), (x''), (x'00'), (zeroblob(10)), (x'80818283848586878889'),
        ('2024-11-21' || char(0)), ('true' || char(0)), ('never' || char(0) || 'x'), (char(0)),
        (CAST(x'ffffffffffffffffffff' AS TEXT)), (printf('%.*c', 1000000, '1')), (zeroblob(1000000))
)
INSERT INTO cases
SELECT 'strange: ' || quote(substr(value, 1, 20)), substr(problem, 1, instr(problem, ')')), wanted
FROM (
    SELECT value, echeance_exam_transfer_error(value, NULL, NULL) AS problem,
        'echeance_exam_transfer(as_of)' AS wanted FROM strange
    UNION ALL SELECT value, echeance_exam_transfer_error('2026-11-21', value, NULL),
        'echeance_exam_transfer(exam_passed_on)' FROM strange
    UNION ALL SELECT value, echeance_exam_transfer_error('2026-11-21', NULL, value),
        'echeance_exam_transfer(affiliated_at_expiry)' FROM strange
    UNION ALL SELECT value, echeance_inactivity_error('2026-11-21', value),
        'echeance_inactivity(last_used_on)' FROM strange
    UNION ALL SELECT value, echeance_certificate_number_error(NULL, value),
        'echeance_certificate_number(mode)' FROM strange
);

-- Bytes are no text, also where they read as one: those of 2024-11-30, 1, CAR202112345678 and lenient.
WITH bytes (problem, wanted) AS (
    VALUES (echeance_exam_transfer_error(x'323032342d31312d3330', NULL, NULL), 'exam_transfer(as_of)'),
        (echeance_exam_transfer_error('2026-11-21', x'323032342d31312d3330', 0), 'exam_transfer(exam_passed_on)'),
        (echeance_exam_transfer_error('2026-11-21', NULL, x'31'), 'exam_transfer(affiliated_at_expiry)'),
        (echeance_inactivity_error(x'323032342d31312d3330', NULL), 'inactivity(as_of)'),
        (echeance_inactivity_error('2026-11-21', x'323032342d31312d3330'), 'inactivity(last_used_on)'),
        (echeance_certificate_number_error(x'434152323032313132333435363738'), 'certificate_number(text)'),
        (echeance_certificate_number_error(x''), 'certificate_number(text)'),
        (echeance_certificate_number_error('CAR202112345678', x'6c656e69656e74'), 'certificate_number(mode)')
)
INSERT INTO cases
SELECT 'bytes: ' || wanted, problem, 'echeance_' || wanted || ': la valeur n’est pas du type attendu' FROM bytes;

INSERT INTO cases VALUES
    ('bytes of JSON', json_extract(echeance_evaluate(
        CAST('{"rule":"inactivity","as_of":"2026-11-21"}' AS BLOB)), '$.error.code'), 'not-json'),
    ('NUL', echeance_certificate_number('CAR202112345678' || char(0)), 'malformed'),
    ('4096 bytes', echeance_certificate_number(printf('%.*c', 4096, '1')), 'malformed'),
    ('4097 bytes', substr(echeance_certificate_number_error(printf('%.*c', 4097, '1')), 1, 34),
        'echeance_certificate_number(text):');

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
    used TEXT CHECK (echeance_inactivity_error('2025-08-24', used) IS NULL),
    standing TEXT AS (echeance_inactivity('2025-08-24', used)) STORED
);
CREATE INDEX by_standing ON accounts (echeance_inactivity('2025-08-31', used));
INSERT INTO accounts VALUES ('2023-08-31'), (NULL);
INSERT INTO cases
SELECT 'stored', group_concat(standing), 'final-notice,undetermined' FROM accounts
UNION ALL SELECT 'found', used, '2023-08-31' FROM accounts WHERE echeance_inactivity('2025-08-31', used) = 'cancelled';

SELECT * FROM cases WHERE answer IS NOT wanted;
SELECT count(*) FROM cases;
