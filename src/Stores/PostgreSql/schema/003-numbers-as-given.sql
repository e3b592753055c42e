-- Serves 3
-- The number of somebody at the school is shown as it was given, and found by its key, as names are. Until now the key alone was kept. A program
-- that knows of no key beside it would leave it behind where somebody has their data deleted.
ALTER TABLE people ADD COLUMN number_key text COLLATE "C" NOT NULL DEFAULT '';
UPDATE people SET number_key = number;
DROP INDEX people_by_number;
CREATE UNIQUE INDEX people_by_number_key ON people (number_key) WHERE number_key <> '';
