-- The accounts to warn tonight, before they are cancelled for want of use: a nightly batch over a table
-- account (id, last_used_on). It can be run again for the same day.
--
--     sqlite3 -bail -cmd '.load ./echeance' -cmd ".param set :day \"'2026-11-21'\"" register.db '.read warn.sql'

CREATE TABLE IF NOT EXISTS notice (
    day TEXT NOT NULL,
    account INTEGER NOT NULL,
    -- 'first-notice', 'final-notice', or 'undetermined' where the last use is not known; NULL where the account cannot be asked about.
    outcome TEXT,
    cancellation_on TEXT,
    error INTEGER,
    field TEXT,
    PRIMARY KEY (day, account)
);

BEGIN;
DELETE FROM notice WHERE day = :day;
INSERT INTO notice
SELECT :day, account.id, r.outcome, r.cancellation_on, r.error, r.field
FROM account JOIN echeance_inactivity(:day, account.last_used_on) AS r
WHERE r.outcome IN ('first-notice', 'final-notice', 'undetermined') OR r.error IS NOT NULL;
COMMIT;

SELECT account, outcome, cancellation_on, error, field FROM notice WHERE day = :day ORDER BY account;
