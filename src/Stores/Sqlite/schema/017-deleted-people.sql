-- When somebody had their data deleted: 'name' is a pseudonym since, and nothing else here says who it was (decision 0024).
ALTER TABLE people ADD COLUMN deleted_on TEXT;
