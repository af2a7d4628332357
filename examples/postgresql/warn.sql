-- The accounts to warn tonight, before they are cancelled for want of use: a nightly batch over a table
-- account (id, last_used_on). It can be run again for the same day.
--
--     psql -v ON_ERROR_STOP=1 -v day=2026-11-21 -f warn.sql

CREATE TABLE IF NOT EXISTS notice (
    day date NOT NULL,
    account bigint NOT NULL,
    -- 'first-notice', 'final-notice', or 'undetermined' where the last use is not known; NULL where the account cannot be asked about.
    outcome text,
    cancellation_on date,
    error integer,
    field text,
    PRIMARY KEY (day, account)
);

BEGIN;
DELETE FROM notice WHERE day = :'day';
-- One call for each 10,000 numbers of accounts, so that what it gives stays in work_mem.
INSERT INTO notice
SELECT :'day', r.id, r.outcome, r.cancellation_on, r.error, r.field
FROM (
    SELECT array_agg(id ORDER BY id) AS ids, array_agg(last_used_on ORDER BY id) AS used
    FROM account GROUP BY id / 10000
) AS part,
    ROWS FROM (unnest(part.ids), echeance_inactivity_columns(:'day', part.used)) AS r (id)
WHERE r.outcome IN ('first-notice', 'final-notice', 'undetermined') OR r.error IS NOT NULL;
COMMIT;

SELECT account, outcome, cancellation_on, error, field FROM notice WHERE day = :'day' ORDER BY account;
