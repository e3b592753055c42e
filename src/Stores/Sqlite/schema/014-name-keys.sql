-- Names are found however they are spelled: by a key that the program makes of them (NameKey), which is what name_key() does here.
-- Where the program comes to make it in another way, a later step sets all of them again.

ALTER TABLE communities ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
UPDATE communities SET name_key = name_key(name);
CREATE INDEX communities_by_name_key ON communities (programme, name_key);

ALTER TABLE people ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN email_key TEXT NOT NULL DEFAULT '';
UPDATE people SET name_key = name_key(name), email_key = name_key(email);
DROP INDEX people_by_name;
CREATE INDEX people_by_name_key ON people (name_key);
DROP INDEX people_by_email;
CREATE UNIQUE INDEX people_by_email_key ON people (email_key) WHERE email_key <> '';

-- Somebody's number at the school decides who is who, and is shown to nobody; their title is what forms want.
ALTER TABLE people ADD COLUMN number TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN title TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX people_by_number ON people (number) WHERE number <> '';
