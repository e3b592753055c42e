-- Which of its kind a meeting is in its community. Counted here once; from now on it is written with whatever changes it.
ALTER TABLE meetings ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
UPDATE meetings SET number = (SELECT COUNT(*) FROM meetings e WHERE e.community_id = meetings.community_id AND e.kind = meetings.kind
    AND e.cancelled_at IS NULL AND (e.starts_at, e.id) <= (meetings.starts_at, meetings.id));
DROP INDEX meetings_by_kind;
CREATE INDEX meetings_by_kind ON meetings (community_id, kind);
