-- The number of somebody at the school is shown as it was given, and found by its key, as names are. Until now the key alone was kept.
ALTER TABLE people ADD COLUMN number_key TEXT NOT NULL DEFAULT '';
UPDATE people SET number_key = number;
DROP INDEX people_by_number;
CREATE UNIQUE INDEX people_by_number_key ON people (number_key) WHERE number_key <> '';
