-- By how many minutes somebody said to be coming late (act 8).
ALTER TABLE attendance ADD COLUMN late_by INTEGER;
