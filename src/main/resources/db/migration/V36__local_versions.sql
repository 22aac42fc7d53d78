-- Editions with a coalition's name on them. The open key is coalition and edition while anything may
-- still become of it, so that a coalition has one of each; empty when it was withdrawn.
CREATE SEQUENCE local_version_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE local_version (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  sku VARCHAR(40) NOT NULL,
  open_key VARCHAR(60),
  printed_name VARCHAR(60) NOT NULL,
  contact_number VARCHAR(20),
  contact_what VARCHAR(60),
  contact_hours VARCHAR(60),
  contact_languages VARCHAR(300),
  contact_answered_by VARCHAR(60),
  state VARCHAR(12) NOT NULL,
  submitted_by BIGINT NOT NULL,
  submitted_at TIMESTAMP NOT NULL,
  decided_by BIGINT,
  decided_at TIMESTAMP,
  reason VARCHAR(600),
  told_until DATE,
  CONSTRAINT local_version_pk PRIMARY KEY (id),
  CONSTRAINT local_version_coalition_fk FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT local_version_open_uk UNIQUE (open_key),
  CONSTRAINT local_version_two_ck CHECK (state <> 'APPROVED' OR decided_by <> submitted_by),
  CONSTRAINT local_version_contact_ck CHECK (contact_number IS NULL
    OR (contact_what IS NOT NULL AND contact_hours IS NOT NULL AND contact_languages IS NOT NULL
      AND contact_answered_by IS NOT NULL))
);
CREATE INDEX local_version_coalition_ix ON local_version (coalition);
CREATE INDEX local_version_sku_ix ON local_version (sku);
CREATE INDEX local_version_state_ix ON local_version (state);

-- Each time somebody of the campaign called a number on one: never changed, never deleted. The newest
-- call since the version was sent speaks for its number.
CREATE SEQUENCE local_call_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE local_call (
  id BIGINT NOT NULL,
  local_version BIGINT NOT NULL,
  outcome VARCHAR(12) NOT NULL,
  called_on DATE NOT NULL,
  note VARCHAR(400) NOT NULL,
  account BIGINT NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  CONSTRAINT local_call_pk PRIMARY KEY (id),
  CONSTRAINT local_call_version_fk FOREIGN KEY (local_version) REFERENCES local_version (id)
);
CREATE INDEX local_call_version_ix ON local_call (local_version);
