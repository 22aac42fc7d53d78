-- Which change of the hotline's facts stopped an edition: what is wrong on it is what that change says.
CREATE TABLE hotline_stopped_edition (
  sku VARCHAR(60) NOT NULL,
  change_id BIGINT NOT NULL,
  CONSTRAINT hotline_stopped_edition_pk PRIMARY KEY (sku),
  CONSTRAINT hotline_stopped_edition_by FOREIGN KEY (change_id) REFERENCES hotline_change (id)
);

-- The recalls of one change are read, and their letters let go, together.
ALTER TABLE recall ADD COLUMN hotline_change BIGINT;
CREATE INDEX recall_of_change ON recall (hotline_change);

-- One letter tells a person all that waits for that person. It is named after the first of it; before,
-- each had a letter of its own.
ALTER TABLE recall_holder ADD COLUMN free_at TIMESTAMP;
ALTER TABLE recall_holder ADD COLUMN letter VARCHAR(60);
UPDATE recall_holder SET letter = recall_number || ' ' || holder WHERE told_at IS NOT NULL;
CREATE INDEX recall_holder_who ON recall_holder (holder);
CREATE INDEX recall_holder_letter ON recall_holder (letter);
