-- What warn.sql reads: an account for each day of last use, one whose last use is not known, and one that is still to come.
\set day 2026-11-21
CREATE TABLE account AS
SELECT row_number() OVER () AS id, each::date AS last_used_on
FROM generate_series(timestamp '2024-08-01', '2025-01-31', '1 day') AS each
UNION ALL SELECT 9998, NULL
UNION ALL SELECT 9999, date '2027-01-01';
