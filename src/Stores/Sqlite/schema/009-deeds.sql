-- What people did, so that they can take it back in a word: 'what' is JSON, 'told' are those who were told, by their ids.
-- 'unsent' is 1 once the message was unsent, and 2 once its sender was asked what shall become of it.
CREATE TABLE deeds (
    id            INTEGER PRIMARY KEY,
    person_id     INTEGER NOT NULL REFERENCES people (id),
    at            INTEGER NOT NULL,
    what          TEXT NOT NULL,
    message       TEXT,
    told          TEXT NOT NULL,
    taken_back_at INTEGER,
    unsent        INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX deeds_by_person ON deeds (person_id, at);
CREATE INDEX deeds_by_time ON deeds (at);
CREATE INDEX deeds_by_message ON deeds (message) WHERE message IS NOT NULL;
CREATE INDEX deeds_unsent ON deeds (person_id) WHERE unsent = 1;

-- A line that takes another back: each is taken back once.
ALTER TABLE attendance ADD COLUMN corrects INTEGER REFERENCES attendance (id);
CREATE UNIQUE INDEX attendance_by_corrected ON attendance (corrects) WHERE corrects IS NOT NULL;
ALTER TABLE meeting_records ADD COLUMN corrects INTEGER REFERENCES meeting_records (id);
CREATE UNIQUE INDEX meeting_records_by_corrected ON meeting_records (corrects) WHERE corrects IS NOT NULL;
