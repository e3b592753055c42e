-- What people were called before: whoever has their data deleted is looked for by these names too (decision 0024). Deeds forget theirs.
CREATE TABLE former_names (
    person_id INTEGER NOT NULL REFERENCES people (id),
    name TEXT NOT NULL,
    PRIMARY KEY (person_id, name)
) WITHOUT ROWID;
INSERT OR IGNORE INTO former_names (person_id, name)
    SELECT p.id, json_extract(d.what, '$.Before') FROM deeds d JOIN people p ON p.id = json_extract(d.what, '$.Person.Value')
    WHERE json_extract(d.what, '$."$type"') = 'renamed' AND p.deleted_on IS NULL;
