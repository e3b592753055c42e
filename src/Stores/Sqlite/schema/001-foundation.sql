-- Instants are milliseconds since 1970 in UTC. Enumerations are stored by number, in the order of their declaration.

CREATE TABLE communities (
    id        INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    name      TEXT NOT NULL,
    category  TEXT NOT NULL,
    UNIQUE (programme, name)
);

CREATE TABLE people (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    school     TEXT NOT NULL,
    department TEXT NOT NULL,
    email      TEXT NOT NULL
);
CREATE UNIQUE INDEX people_by_email ON people (lower(email)) WHERE email <> '';
CREATE INDEX people_by_name ON people (name, school);

CREATE TABLE memberships (
    id           INTEGER PRIMARY KEY,
    community_id INTEGER NOT NULL REFERENCES communities (id),
    person_id    INTEGER NOT NULL REFERENCES people (id),
    role         INTEGER NOT NULL,
    kind         INTEGER NOT NULL,
    UNIQUE (community_id, person_id)
);
CREATE INDEX memberships_by_person ON memberships (person_id);

CREATE TABLE officers (
    programme TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (programme, person_id)
) WITHOUT ROWID;
CREATE INDEX officers_by_person ON officers (person_id);

CREATE TABLE accounts (
    channel       TEXT NOT NULL,
    user_id       TEXT NOT NULL,
    person_id     INTEGER REFERENCES people (id),
    bound_at      INTEGER,
    language      INTEGER NOT NULL,
    wrong_guesses INTEGER NOT NULL,
    last_guess_at INTEGER NOT NULL,
    wait_until    INTEGER NOT NULL,
    question      TEXT,
    reachable     INTEGER NOT NULL,
    PRIMARY KEY (channel, user_id)
) WITHOUT ROWID;
CREATE INDEX accounts_by_person ON accounts (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE binding_codes (
    code       TEXT PRIMARY KEY,
    person_id  INTEGER NOT NULL REFERENCES people (id),
    expires_at INTEGER NOT NULL,
    used_at    INTEGER
) WITHOUT ROWID;
CREATE INDEX binding_codes_by_person ON binding_codes (person_id);

CREATE TABLE meetings (
    id           INTEGER PRIMARY KEY,
    community_id INTEGER NOT NULL REFERENCES communities (id),
    kind         TEXT NOT NULL,
    topic        TEXT NOT NULL,
    place        TEXT NOT NULL,
    starts_at    INTEGER NOT NULL,
    ends_at      INTEGER NOT NULL,
    secret       BLOB NOT NULL,
    opens_at     INTEGER,
    closes_at    INTEGER,
    cancelled_at INTEGER
);
CREATE INDEX meetings_by_time ON meetings (community_id, starts_at) WHERE cancelled_at IS NULL;
CREATE INDEX meetings_by_kind ON meetings (community_id, kind, starts_at, id) WHERE cancelled_at IS NULL;
CREATE INDEX meetings_by_closing ON meetings (closes_at) WHERE opens_at IS NOT NULL AND cancelled_at IS NULL;

-- The attendance log: lines are added, never changed. Signing in (act 0) happens once for a person and meeting.
CREATE TABLE attendance (
    id          INTEGER PRIMARY KEY,
    meeting_id  INTEGER NOT NULL REFERENCES meetings (id),
    person_id   INTEGER REFERENCES people (id),
    guest       TEXT,
    act         INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    late        INTEGER NOT NULL,
    recorded_by INTEGER REFERENCES people (id),
    reason      TEXT NOT NULL,
    CHECK ((person_id IS NULL) <> (guest IS NULL))
);
CREATE UNIQUE INDEX attendance_signed_in_once ON attendance (meeting_id, person_id, act, (CASE act WHEN 0 THEN 0 ELSE id END));

CREATE TABLE inbox (
    event_id    TEXT PRIMARY KEY,
    received_at INTEGER NOT NULL
) WITHOUT ROWID;

-- Messages on their way out; their ids sort by time. A sent one is removed; one that was given up has no due time.
CREATE TABLE outbox (
    id               TEXT PRIMARY KEY,
    channel          TEXT NOT NULL,
    recipient        TEXT NOT NULL,
    is_group         INTEGER NOT NULL,
    ticket           TEXT,
    ticket_until     INTEGER,
    body             TEXT NOT NULL,
    language         INTEGER NOT NULL,
    enqueued_at      INTEGER NOT NULL,
    attempts         INTEGER NOT NULL,
    taken_up         INTEGER NOT NULL,
    may_have_arrived INTEGER NOT NULL,
    due_at           INTEGER,
    why              TEXT
) WITHOUT ROWID;
CREATE INDEX outbox_by_due ON outbox (due_at) WHERE due_at IS NOT NULL;
