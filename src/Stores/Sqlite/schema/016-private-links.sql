-- Addresses of pages that are for one person, kept under the key that is not in here (decision 0023).
CREATE TABLE private_links (
    key        TEXT PRIMARY KEY,
    person_id  INTEGER NOT NULL REFERENCES people (id),
    purpose    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    once       INTEGER NOT NULL,
    used_at    INTEGER
) WITHOUT ROWID;
CREATE INDEX private_links_by_person ON private_links (person_id);
