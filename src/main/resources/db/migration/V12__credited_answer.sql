-- What the recipient of a credited parcel says became of the materials: up, handed out, not yet.
ALTER TABLE credited_line ADD COLUMN recipient_says VARCHAR(12);
