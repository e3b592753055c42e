-- The keys that names are found by are made in another way from now on: letters without their case as Unicode folds them whole, more dots, and
-- brackets of one form. Where two addresses of e-mail, or two numbers, would become one, each stays as it was.
UPDATE communities SET name_key = name_key(name);
UPDATE people SET name_key = name_key(name);
UPDATE OR IGNORE people SET email_key = name_key(email);
UPDATE OR IGNORE people SET number = name_key(number);
