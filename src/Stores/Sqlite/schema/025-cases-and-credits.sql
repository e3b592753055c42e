-- What is known of cases, and what was noted of teachers and of departments. Of each line only those columns have something that its kind has. Days are
-- text, money is whole dollars, shares are hundredths of a percent. Kinds and faults have these numbers for good; others are given to new ones.

-- Kind: 1 its days, 2 ended early (until_day is its last day), 3 the firm, 4 agreed, 5 granted, 6 received, 7 paid, 8 somebody's share. Subject is the id
-- of what was paid. Fault: 0 nobody's, 1 the teacher's, 2 the firm's.
CREATE TABLE case_entries (
    id           INTEGER PRIMARY KEY,
    community_id INTEGER NOT NULL REFERENCES communities (id),
    kind         INTEGER NOT NULL,
    from_day     TEXT,
    until_day    TEXT,
    return_day   TEXT,
    fault        INTEGER,
    firm         TEXT,
    tax_id       TEXT,
    on_day       TEXT,
    subject      TEXT,
    amount       INTEGER,
    person_id    INTEGER REFERENCES people (id),
    share        INTEGER,
    leads        INTEGER,
    at           INTEGER NOT NULL,
    by_id        INTEGER NOT NULL REFERENCES people (id),
    why          TEXT NOT NULL,
    corrects     INTEGER UNIQUE REFERENCES case_entries (id),
    cite         TEXT NOT NULL,
    version      INTEGER NOT NULL
);
CREATE INDEX case_entries_by_community ON case_entries (community_id, id);

-- Kind: 1 when the years begin, 2 a stretch, 3 half days, 4 other leave. Subject is the id of the way, or of the kind of leave.
CREATE TABLE credit_entries (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    family    TEXT NOT NULL,
    kind      INTEGER NOT NULL,
    subject   TEXT,
    from_day  TEXT,
    until_day TEXT,
    half_days INTEGER,
    amount    INTEGER,
    share     INTEGER,
    leads     INTEGER,
    with_whom TEXT,
    at        INTEGER NOT NULL,
    by_id     INTEGER NOT NULL REFERENCES people (id),
    why       TEXT NOT NULL,
    corrects  INTEGER UNIQUE REFERENCES credit_entries (id),
    cite      TEXT NOT NULL,
    programme TEXT NOT NULL,
    version   INTEGER NOT NULL
);
CREATE INDEX credit_entries_by_person ON credit_entries (family, person_id, id);

CREATE TABLE headcounts (
    id         INTEGER PRIMARY KEY,
    family     TEXT NOT NULL,
    department TEXT NOT NULL,
    semester   TEXT NOT NULL,
    teachers   INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    by_id      INTEGER NOT NULL REFERENCES people (id)
);
CREATE INDEX headcounts_by_family ON headcounts (family, id);

-- Whose it is, where each member owes it for themselves.
ALTER TABLE tallies ADD COLUMN member_id INTEGER REFERENCES people (id);
