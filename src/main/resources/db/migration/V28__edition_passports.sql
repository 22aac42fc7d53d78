-- Who read and checked each edition, as its file records it, and what its cover shows in words. What
-- is not recorded is empty. A translator and a second reader are named on purpose: it is the campaign
-- that publishes under their names, and a file that no longer names them empties the column.
ALTER TABLE edition ADD COLUMN alt VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE edition ADD COLUMN translator VARCHAR(200);
ALTER TABLE edition ADD COLUMN second_reader VARCHAR(200);
ALTER TABLE edition ADD COLUMN read_on DATE;
ALTER TABLE edition ADD COLUMN lived_experience_on DATE;
ALTER TABLE edition ADD COLUMN lived_experience_role VARCHAR(200);
ALTER TABLE edition ADD COLUMN accessibility_on DATE;
ALTER TABLE edition ADD COLUMN accessibility_how VARCHAR(200);

-- Whether the campaign writes in a language itself. Words in all others are translations.
ALTER TABLE catalog_term ADD COLUMN ours BOOLEAN DEFAULT FALSE NOT NULL;
