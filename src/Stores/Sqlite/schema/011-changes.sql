-- What a meeting was until it was moved, had another place, or was cancelled or reinstated: what people may still go by.
CREATE TABLE former_meetings (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id),
    revision   INTEGER NOT NULL,
    starts_at  INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL,
    place      TEXT NOT NULL,
    cancelled  INTEGER NOT NULL,
    until      INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, revision)
) WITHOUT ROWID;
CREATE INDEX meetings_by_change ON meetings (community_id, changed_at) WHERE changed_at IS NOT NULL;

-- What conveners let their communities know. With 'at_once' messages are spent on it, else it rides on answers.
CREATE TABLE bulletins (
    id           INTEGER PRIMARY KEY,
    community_id INTEGER NOT NULL REFERENCES communities (id),
    by_id        INTEGER NOT NULL REFERENCES people (id),
    at           INTEGER NOT NULL,
    text         TEXT NOT NULL,
    at_once      INTEGER NOT NULL,
    withdrawn_at INTEGER
);
CREATE INDEX bulletins_by_community ON bulletins (community_id, at);
