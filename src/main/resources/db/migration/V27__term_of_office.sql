-- From when until when somebody manages their coalition; without days, from the account's opening until it is closed.

ALTER TABLE account ADD COLUMN term_from DATE;
ALTER TABLE account ADD COLUMN term_until DATE;
