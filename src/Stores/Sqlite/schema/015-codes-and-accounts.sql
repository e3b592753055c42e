-- Codes and addresses of calendars are kept under a key that is not in here (decision 0021). The program puts those that are here under
-- it, in the transaction of this file.

-- Who made it; nobody for those that came with a roster. Whoever has an account already asked for theirs on it.
ALTER TABLE binding_codes ADD COLUMN made_by INTEGER REFERENCES people (id);
UPDATE binding_codes SET made_by = person_id
    WHERE used_at IS NULL AND EXISTS (SELECT 1 FROM accounts WHERE accounts.person_id = binding_codes.person_id);
CREATE INDEX binding_codes_by_maker ON binding_codes (made_by) WHERE used_at IS NULL;

-- An address lives on until the next is read, so that somebody may have two.
CREATE TABLE calendar_addresses (
    key        TEXT PRIMARY KEY,
    person_id  INTEGER NOT NULL REFERENCES people (id),
    made_at    INTEGER NOT NULL,
    fetched_at INTEGER
) WITHOUT ROWID;
INSERT INTO calendar_addresses (key, person_id, made_at, fetched_at) SELECT key, person_id, made_at, fetched_at FROM calendar_feeds;
DROP TABLE calendar_feeds;
CREATE INDEX calendar_addresses_by_person ON calendar_addresses (person_id, made_at);

-- When it was spoken from last, roughly.
ALTER TABLE accounts ADD COLUMN used_at INTEGER;

-- Wrong binding codes of late: of a sender, of a person, and of a channel as a whole.
CREATE TABLE guesses (
    who        TEXT PRIMARY KEY,
    wrong      INTEGER NOT NULL,
    last_at    INTEGER NOT NULL,
    wait_until INTEGER NOT NULL
) WITHOUT ROWID;
