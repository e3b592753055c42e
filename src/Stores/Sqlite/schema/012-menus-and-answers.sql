-- Which menu was put under the chat, on a channel that has some.
ALTER TABLE accounts ADD COLUMN menu TEXT;

-- The message that it answers, where one can unsend it: the answer may quote its words.
ALTER TABLE outbox ADD COLUMN answers TEXT;
CREATE INDEX outbox_by_answered ON outbox (answers) WHERE answers IS NOT NULL;
