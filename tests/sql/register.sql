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
),
checked AS (
    SELECT
        *,
        echeance_exam_transfer_error(day, exam, affiliated) AS exam_transfer_error,
        echeance_inactivity_error(day, used) AS inactivity_error,
        echeance_certificate_number_error(number) AS certificate_number_error
    FROM given
)
SELECT
    line,
    CASE WHEN exam_transfer_error IS NULL THEN echeance_exam_transfer(day, exam, affiliated) END AS exam_transfer,
    exam_transfer_error,
    CASE WHEN inactivity_error IS NULL THEN echeance_inactivity(day, used) END AS inactivity,
    inactivity_error,
    CASE WHEN certificate_number_error IS NULL THEN echeance_certificate_number(number) END AS certificate_number,
    certificate_number_error
FROM checked;
