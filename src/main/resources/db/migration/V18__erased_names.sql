-- The name of a person who left long ago is erased; its record stays under its number.
ALTER TABLE coalition_member ADD COLUMN name_erased_on DATE;
ALTER TABLE coalition_office ADD COLUMN name_erased_on DATE;
