-- How often a letter was begun tells a sender that lost its lease from the one that has it now; when it was last begun
-- keeps to the number that may leave within a minute.
ALTER TABLE outbox_letter ADD COLUMN leases INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE outbox_letter ADD COLUMN tried_at TIMESTAMP;
CREATE INDEX outbox_letter_tried_ix ON outbox_letter (tried_at);

-- Why it did not leave, as a code that pages put into words; last_error keeps what the server answered, in numbers.
ALTER TABLE outbox_letter ADD COLUMN trouble VARCHAR(30);

-- A letter that came back, or is late, and why: the number by which mail servers say it (RFC 3463).
ALTER TABLE outbox_letter ADD COLUMN returned_at TIMESTAMP;
ALTER TABLE outbox_letter ADD COLUMN delayed_at TIMESTAMP;
ALTER TABLE outbox_letter ADD COLUMN return_status VARCHAR(12);
ALTER TABLE outbox_letter DROP CONSTRAINT outbox_letter_state;
ALTER TABLE outbox_letter ADD CONSTRAINT outbox_letter_state
  CHECK (letter_state IN ('WAITING', 'SENT', 'SKIPPED', 'DEAD', 'RETURNED'));
