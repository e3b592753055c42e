-- Messages in groups that show a sign-in and are changed as people sign in. Those that have seen the end are removed.
CREATE TABLE live_cards (
    channel    TEXT NOT NULL,
    place      TEXT NOT NULL,
    message    TEXT NOT NULL,
    meeting_id INTEGER NOT NULL REFERENCES meetings (id),
    language   INTEGER NOT NULL,
    shown      TEXT NOT NULL,
    PRIMARY KEY (channel, place, message)
) WITHOUT ROWID;
