-- The sample register as of 2026-11-21: every line is imported, and a broken one stops nothing.

.import --csv examples/register.csv register

CREATE TABLE review AS
WITH given AS (
    SELECT
        rowid AS line,
        '2026-11-21' AS day,
        nullif(certificate_number, '') AS number,
        nullif(exam_passed_on, '') AS exam,
        nullif(affiliated_at_expiry, '') AS affiliated,
        -- "none" is an account of another system: the rule does not speak of it.
        nullif(nullif(account_last_used_on, ''), 'none') AS used
    FROM register
)
SELECT
    line,
    e.outcome AS exam_transfer,
    'echeance_exam_transfer(' || e.field || '): ' || e.message AS exam_transfer_error,
    i.outcome AS inactivity,
    'echeance_inactivity(' || i.field || '): ' || i.message AS inactivity_error,
    c.outcome AS certificate_number,
    'echeance_certificate_number(' || c.field || '): ' || c.message AS certificate_number_error
FROM given,
    echeance_exam_transfer(day, exam, affiliated) AS e,
    echeance_inactivity(day, used) AS i,
    echeance_certificate_number(day, number) AS c;

-- What the nightly batch reads.
CREATE VIEW account AS
SELECT rowid AS id, nullif(nullif(account_last_used_on, ''), 'none') AS last_used_on FROM register;
