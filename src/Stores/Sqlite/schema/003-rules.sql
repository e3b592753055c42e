-- Days are text (2025-05-12). Money is whole dollars, points are hundredths. Ledgers grow: lines are added, never changed.

-- The convener can take attendance back (act 5), and whoever is there signs in once more: rounds count from the last time.
ALTER TABLE attendance ADD COLUMN round INTEGER NOT NULL DEFAULT 0;
DROP INDEX attendance_signed_in_once;
CREATE UNIQUE INDEX attendance_signed_in_once ON attendance (meeting_id, person_id, act, round, (CASE act WHEN 0 THEN 0 ELSE id END));

CREATE TABLE heads (
    community_id INTEGER NOT NULL REFERENCES communities (id),
    person_id    INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (community_id, person_id)
) WITHOUT ROWID;
CREATE INDEX heads_by_person ON heads (person_id);

CREATE TABLE application_answers (
    community_id INTEGER NOT NULL REFERENCES communities (id),
    answer       TEXT NOT NULL,
    PRIMARY KEY (community_id, answer)
) WITHOUT ROWID;

CREATE TABLE application_items (
    community_id INTEGER NOT NULL REFERENCES communities (id),
    item         TEXT NOT NULL,
    amount       INTEGER NOT NULL,
    PRIMARY KEY (community_id, item)
) WITHOUT ROWID;

CREATE TABLE application_steps (
    id           INTEGER PRIMARY KEY,
    community_id INTEGER NOT NULL REFERENCES communities (id),
    state        INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    by_id        INTEGER NOT NULL REFERENCES people (id),
    note         TEXT NOT NULL,
    cite         TEXT NOT NULL,
    version      INTEGER NOT NULL
);
CREATE INDEX application_steps_by_community ON application_steps (community_id, id);

CREATE TABLE lessons (
    id           INTEGER PRIMARY KEY,
    community_id INTEGER NOT NULL REFERENCES communities (id),
    teacher      TEXT NOT NULL,
    teacher_id   INTEGER REFERENCES people (id),
    topic        TEXT NOT NULL
);
CREATE INDEX lessons_by_community ON lessons (community_id, id);

ALTER TABLE meetings ADD COLUMN lesson_id INTEGER REFERENCES lessons (id);

CREATE TABLE meeting_records (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meetings (id),
    text       TEXT NOT NULL,
    at         INTEGER NOT NULL,
    by_id      INTEGER NOT NULL REFERENCES people (id)
);
CREATE INDEX meeting_records_by_meeting ON meeting_records (meeting_id, id);

CREATE TABLE point_ledger (
    id           INTEGER PRIMARY KEY,
    community_id INTEGER NOT NULL REFERENCES communities (id),
    person_id    INTEGER NOT NULL REFERENCES people (id),
    meeting_id   INTEGER REFERENCES meetings (id),
    rule         TEXT NOT NULL,
    points       INTEGER NOT NULL,
    worth        INTEGER NOT NULL,
    cite         TEXT NOT NULL,
    version      INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    by_id        INTEGER REFERENCES people (id),
    why          TEXT NOT NULL,
    corrects     INTEGER UNIQUE REFERENCES point_ledger (id)
);
-- Covers the sums, so that they are read from the index alone.
CREATE INDEX point_ledger_sums ON point_ledger (person_id, community_id, rule, meeting_id, points, corrects);
CREATE INDEX point_ledger_by_person ON point_ledger (person_id, community_id, id);
CREATE INDEX point_ledger_by_community ON point_ledger (community_id, id);

CREATE TABLE budget_ledger (
    id           INTEGER PRIMARY KEY,
    community_id INTEGER NOT NULL REFERENCES communities (id),
    kind         INTEGER NOT NULL,
    item         TEXT NOT NULL,
    amount       INTEGER NOT NULL,
    unit_price   INTEGER,
    quantity     INTEGER,
    payee        TEXT NOT NULL,
    payee_id     INTEGER REFERENCES people (id),
    meeting_id   INTEGER REFERENCES meetings (id),
    what         TEXT NOT NULL,
    on_day       TEXT NOT NULL,
    fiscal_year  INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    by_id        INTEGER NOT NULL REFERENCES people (id),
    why          TEXT NOT NULL,
    corrects     INTEGER UNIQUE REFERENCES budget_ledger (id),
    settles      INTEGER REFERENCES budget_ledger (id),
    cite         TEXT NOT NULL,
    version      INTEGER NOT NULL
);
CREATE INDEX budget_ledger_sums ON budget_ledger (community_id, kind, item, fiscal_year, payee_id, amount);
CREATE INDEX budget_ledger_by_community ON budget_ledger (community_id, id);
CREATE INDEX budget_ledger_by_request ON budget_ledger (settles) WHERE settles IS NOT NULL;

CREATE TABLE tallies (
    id           INTEGER PRIMARY KEY,
    community_id INTEGER NOT NULL REFERENCES communities (id),
    subject      TEXT NOT NULL,
    count        INTEGER NOT NULL,
    note         TEXT NOT NULL,
    at           INTEGER NOT NULL,
    by_id        INTEGER NOT NULL REFERENCES people (id),
    corrects     INTEGER UNIQUE REFERENCES tallies (id),
    version      INTEGER NOT NULL
);
CREATE INDEX tallies_by_community ON tallies (community_id, subject, count);
