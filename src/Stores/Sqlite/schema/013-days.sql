-- From when until when somebody is something, both days included. Who was there before has no first day: as long as there is the programme.
CREATE TABLE memberships_with_days (
    id           INTEGER PRIMARY KEY,
    community_id INTEGER NOT NULL REFERENCES communities (id),
    person_id    INTEGER NOT NULL REFERENCES people (id),
    role         INTEGER NOT NULL,
    kind         INTEGER NOT NULL,
    from_day     TEXT,
    until_day    TEXT,
    why          TEXT NOT NULL
);
INSERT INTO memberships_with_days SELECT id, community_id, person_id, role, kind, NULL, NULL, '' FROM memberships;
DROP TABLE memberships;
ALTER TABLE memberships_with_days RENAME TO memberships;
CREATE UNIQUE INDEX memberships_begin_once ON memberships (community_id, person_id, COALESCE(from_day, ''));
CREATE INDEX memberships_by_person ON memberships (person_id);

ALTER TABLE officers ADD COLUMN from_day TEXT;
ALTER TABLE officers ADD COLUMN until_day TEXT;
ALTER TABLE heads ADD COLUMN from_day TEXT;
ALTER TABLE heads ADD COLUMN until_day TEXT;
