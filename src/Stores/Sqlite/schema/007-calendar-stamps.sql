-- Since when each entry of somebody's calendar reads as it does. Those of a revoked calendar are removed.
CREATE TABLE calendar_stamps (
    person_id  INTEGER NOT NULL REFERENCES people (id),
    entry      TEXT NOT NULL,
    digest     TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, entry)
) WITHOUT ROWID;
