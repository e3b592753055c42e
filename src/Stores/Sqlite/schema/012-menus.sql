-- Which menu was put under the chat, on a channel that has some.
ALTER TABLE accounts ADD COLUMN menu TEXT;
