-- When a local version was approved first: from then on some of it may hang, whatever becomes of it.
ALTER TABLE local_version ADD COLUMN first_approved_at TIMESTAMP;
UPDATE local_version SET first_approved_at = decided_at WHERE state = 'APPROVED';
-- What was recalled before this release has ended as well.
UPDATE local_version SET state = 'STOPPED', open_key = NULL
  WHERE open_key IS NOT NULL AND sku IN (SELECT sku FROM edition_recalled);
