-- Which menu was put under the chat, on a channel that has some.
ALTER TABLE accounts ADD COLUMN menu TEXT;

-- The message that it answers, where one can unsend it: the answer may quote its words.
ALTER TABLE outbox ADD COLUMN answers TEXT;

-- Messages are unsent seldom and deeds forgotten once a day, but every sign-in would keep these in order.
DROP INDEX deeds_by_time;
DROP INDEX deeds_by_message;
