-- What is said and opens something is kept under the key that is not in here (decision 0021). What was said before goes where it may hold
-- a binding code, or the address of a calendar or of a page that is for one person.
UPDATE transcript SET reply = '{"Words":"這裡原本有一組碼或網址，已經不再保留；需要的話請再問一次。 A code or an address stood here and is not kept; please ask again."}'
    WHERE reply LIKE '%/calendar/%' OR reply LIKE '%/link/%'
    OR replace(reply, '7K3Q-9XPA', '') GLOB
        '*[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]-[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]*';
UPDATE outbox SET body = '{"Words":"這裡原本有一組碼或網址，已經不再保留；需要的話請再問一次。 A code or an address stood here and is not kept; please ask again."}'
    WHERE body LIKE '%/calendar/%' OR body LIKE '%/link/%'
    OR replace(body, '7K3Q-9XPA', '') GLOB
        '*[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]-[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]*';
UPDATE transcript SET said = '（綁定碼，不再保留）'
    WHERE replace(upper(said), '7K3Q-9XPA', '') GLOB
        '*[0-9A-Z][0-9A-Z][0-9A-Z][0-9A-Z]-[0-9A-Z][0-9A-Z][0-9A-Z][0-9A-Z]*';

-- A line is of whoever the account was bound to then, whoever sits at the browser later. What was said before one was bound is nobody's.
ALTER TABLE transcript ADD COLUMN person_id INTEGER REFERENCES people (id);
UPDATE transcript SET person_id = a.person_id FROM accounts a
    WHERE a.channel = 'web' AND a.user_id = transcript.user_id AND transcript.at >= a.bound_at;
CREATE INDEX transcript_by_person ON transcript (person_id) WHERE person_id IS NOT NULL;

-- How a code ended that cannot be used any more: 0 it was used, 1 another was, 2 whoever made it is gone, 3 nobody stood up for it.
ALTER TABLE binding_codes ADD COLUMN ended INTEGER NOT NULL DEFAULT 0;
