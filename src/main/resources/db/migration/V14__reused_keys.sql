-- What was sent under a key, as a hash: the same key with something else is refused.
ALTER TABLE distribution_claim ADD COLUMN body_hash VARCHAR(64);
ALTER TABLE coalition_claim ADD COLUMN body_hash VARCHAR(64);
