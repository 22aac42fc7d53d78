-- An event's page whose address came into wrong hands gets another: how often it did.
ALTER TABLE event_link ADD COLUMN renewals INTEGER DEFAULT 0 NOT NULL;
