-- Photos of meetings and receipts of expenses (decision 0036). The files lie in a folder, by their hash. State: 0 still to be fetched, 1 kept,
-- 2 refused, 3 gone at the platform. What stands from 'channel' on is only there as long as it is still to be fetched.
CREATE TABLE attachments (
    id            INTEGER PRIMARY KEY,
    by_id         INTEGER NOT NULL REFERENCES people (id),
    at            INTEGER NOT NULL,
    meeting_id    INTEGER REFERENCES meetings (id),
    expense_id    INTEGER REFERENCES budget_ledger (id),
    for_expense   INTEGER NOT NULL,
    state         INTEGER NOT NULL,
    refusal       INTEGER,
    kind          INTEGER,
    hash          TEXT,
    bytes         INTEGER NOT NULL,
    taken_back_at INTEGER,
    taken_back_by INTEGER REFERENCES people (id),
    channel       TEXT,
    user_id       TEXT,
    source        TEXT,
    message       TEXT,
    ticket        TEXT,
    next_at       INTEGER,
    tries         INTEGER NOT NULL
);
CREATE INDEX attachments_awaited ON attachments (id) WHERE state = 0;
CREATE INDEX attachments_by_meeting ON attachments (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX attachments_by_expense ON attachments (expense_id) WHERE expense_id IS NOT NULL;
CREATE INDEX attachments_by_person ON attachments (by_id);
CREATE INDEX attachments_by_withdrawer ON attachments (taken_back_by) WHERE taken_back_by IS NOT NULL;
