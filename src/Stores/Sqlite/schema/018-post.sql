-- What is to be sent, in the order in which it was decided on (decision 0004). What is sent goes by a queue in memory, so that a row is
-- written once and removed once. State: 0 to be sent, 1 kept for the next answer to its recipient, 2 given up.
DROP INDEX outbox_by_due;
ALTER TABLE outbox RENAME TO outbox_before;
CREATE TABLE outbox (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    channel      TEXT NOT NULL,
    recipient    TEXT NOT NULL,
    is_group     INTEGER NOT NULL,
    also_to      TEXT,
    ticket       TEXT,
    body         TEXT NOT NULL,
    language     INTEGER NOT NULL,
    answers      TEXT,
    about        TEXT,
    worth        INTEGER NOT NULL,
    enqueued_at  INTEGER NOT NULL,
    useful_until INTEGER,
    state        INTEGER NOT NULL DEFAULT 0,
    due_at       INTEGER,
    why          TEXT
);
INSERT INTO outbox (id, channel, recipient, is_group, also_to, ticket, body, language, answers, worth, enqueued_at, state, why)
SELECT id, channel, recipient, is_group, also_to, ticket, body, language, answers, ticket IS NOT NULL AND NOT is_group, enqueued_at,
    CASE WHEN due_at IS NULL THEN 2 ELSE 0 END, why
FROM outbox_before ORDER BY enqueued_at, id;
DROP TABLE outbox_before;
CREATE INDEX outbox_kept ON outbox (channel, recipient) WHERE state = 1;

-- What was spent of the messages that a platform counts: by whom to whom, where one person caused it and one is told.
CREATE TABLE postage (
    channel   TEXT NOT NULL,
    at        INTEGER NOT NULL,
    messages  INTEGER NOT NULL,
    recipient TEXT,
    sender    TEXT
);
CREATE INDEX postage_by_time ON postage (channel, at);
INSERT INTO postage (channel, at, messages)
SELECT channel, settled_at, COUNT(DISTINCT person_id) FROM nudges WHERE way = 1 AND channel IS NOT NULL GROUP BY channel, settled_at;
