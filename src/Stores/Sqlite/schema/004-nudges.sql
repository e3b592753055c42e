-- When the nudges of a community have to be thought of again. Up to 0 is at once: whatever changes what it owes sets it so.
ALTER TABLE communities ADD COLUMN look_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX communities_by_look ON communities (look_at);

-- What people are to be nudged about, and how it reached them; 'way' is null while it waits. A step of a matter is told once.
CREATE TABLE nudges (
    person_id    INTEGER NOT NULL REFERENCES people (id),
    matter       TEXT NOT NULL,
    step         TEXT NOT NULL,
    priority     INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,
    useful_until INTEGER NOT NULL,
    held         INTEGER NOT NULL,
    way          INTEGER,
    channel      TEXT,
    settled_at   INTEGER,
    PRIMARY KEY (person_id, matter, step)
) WITHOUT ROWID;
CREATE INDEX nudges_by_due ON nudges (due_at) WHERE way IS NULL AND held = 0;
CREATE INDEX nudges_by_end ON nudges (useful_until) WHERE way IS NULL;
CREATE INDEX nudges_waiting ON nudges (person_id) WHERE way IS NULL;
CREATE INDEX nudges_by_settling ON nudges (settled_at, way, channel) WHERE way IS NOT NULL;

-- Matters somebody does not want to hear of: until then, or never again where there is no instant.
CREATE TABLE hushed (
    person_id INTEGER NOT NULL REFERENCES people (id),
    matter    TEXT NOT NULL,
    until     INTEGER,
    PRIMARY KEY (person_id, matter)
) WITHOUT ROWID;

-- Times of day are minutes.
CREATE TABLE nudge_settings (
    person_id  INTEGER PRIMARY KEY REFERENCES people (id),
    sessions   INTEGER NOT NULL,
    deadlines  INTEGER NOT NULL,
    digest     INTEGER NOT NULL,
    quiet_from INTEGER NOT NULL,
    quiet_to   INTEGER NOT NULL,
    channel    TEXT
);

-- What a platform lets be sent unasked this month ('most' is null without a limit), and what it counted.
CREATE TABLE allowances (
    channel TEXT PRIMARY KEY,
    most    INTEGER,
    used    INTEGER NOT NULL,
    read_at INTEGER NOT NULL
) WITHOUT ROWID;

-- What will have to be sent unasked, by a rehearsal of the days to come.
CREATE TABLE forecast (
    channel  TEXT NOT NULL,
    on_day   TEXT NOT NULL,
    priority INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    PRIMARY KEY (channel, on_day, priority)
) WITHOUT ROWID;

-- The private address of somebody's calendar. A revoked one is removed.
CREATE TABLE calendar_feeds (
    person_id  INTEGER PRIMARY KEY REFERENCES people (id),
    key        TEXT NOT NULL UNIQUE,
    made_at    INTEGER NOT NULL,
    fetched_at INTEGER
);

CREATE TABLE job_runs (
    job        TEXT PRIMARY KEY,
    started_at INTEGER NOT NULL,
    took_ms    INTEGER NOT NULL,
    result     TEXT NOT NULL,
    failure    TEXT,
    failed_at  INTEGER,
    next_at    INTEGER
) WITHOUT ROWID;

-- Others whom the same message goes to, on the same channel.
ALTER TABLE outbox ADD COLUMN also_to TEXT;

-- Counts up with each change of what was planned, for calendars that hold a copy.
ALTER TABLE meetings ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meetings ADD COLUMN changed_at INTEGER;
CREATE INDEX meetings_to_open ON meetings (starts_at) WHERE opens_at IS NULL AND cancelled_at IS NULL;
