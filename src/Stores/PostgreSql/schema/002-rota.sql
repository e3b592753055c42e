-- Serves 1
-- Which sweep of each job was run last, or is run by a bot that is still at it.
CREATE TABLE sweeps (
    job text COLLATE "C" PRIMARY KEY,
    due bigint NOT NULL,
    bot text COLLATE "C"
);
