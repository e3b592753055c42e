-- Links that tie each line of attendance (kind 1, of a meeting), of money (2) and of points (3, of a community) to those before it. The words of a
-- line are in it as a hash with a salt; where words were taken out, the salt is gone and the rest still holds.
CREATE TABLE chain_links (
    kind     INTEGER NOT NULL,
    of_id    INTEGER NOT NULL,
    position INTEGER NOT NULL,
    entry    INTEGER NOT NULL,
    words    BLOB NOT NULL,
    salt     BLOB,
    hash     BLOB NOT NULL,
    PRIMARY KEY (kind, of_id, position)
) WITHOUT ROWID;
