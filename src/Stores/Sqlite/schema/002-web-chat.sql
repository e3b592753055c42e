-- The conversations of the web chat. A line's key, within one person's conversation, is the message's or the outbox row's id.
CREATE TABLE transcript (
    sequence INTEGER PRIMARY KEY,
    user_id  TEXT NOT NULL,
    key      TEXT NOT NULL,
    at       INTEGER NOT NULL,
    said     TEXT,
    reply    TEXT,
    UNIQUE (user_id, key),
    CHECK ((said IS NULL) <> (reply IS NULL))
);
CREATE INDEX transcript_by_user ON transcript (user_id, sequence);

-- What is to be known of the store as a whole.
CREATE TABLE marks (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
