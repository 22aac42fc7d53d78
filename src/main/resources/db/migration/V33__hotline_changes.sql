-- The days of tests stood in the catalog's file; now every test is written down for itself.
DROP TABLE hotline_fact_verified;

-- Each time somebody tried a channel in a language: never changed, never deleted. The newest test of
-- an address speaks for it.
CREATE SEQUENCE hotline_test_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE hotline_test (
  id BIGINT NOT NULL,
  channel VARCHAR(10) NOT NULL,
  address VARCHAR(200) NOT NULL,
  language_tag VARCHAR(12) NOT NULL,
  outcome VARCHAR(12) NOT NULL,
  tested_on DATE NOT NULL,
  how VARCHAR(400) NOT NULL,
  account BIGINT NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  CONSTRAINT hotline_test_pk PRIMARY KEY (id)
);
CREATE INDEX hotline_test_day_ix ON hotline_test (tested_on);

-- Changes of the facts: proposed by one person, confirmed by another, in force from a stated time.
-- An address is empty where the channel was not there before, or is taken off.
CREATE SEQUENCE hotline_change_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE hotline_change (
  id BIGINT NOT NULL,
  channel VARCHAR(10) NOT NULL,
  change_class VARCHAR(16) NOT NULL,
  address_before VARCHAR(200),
  languages_before VARCHAR(200),
  interpreted_before BOOLEAN NOT NULL,
  address_after VARCHAR(200),
  languages_after VARCHAR(200),
  interpreted_after BOOLEAN NOT NULL,
  reason VARCHAR(600) NOT NULL,
  effective_at TIMESTAMP NOT NULL,
  state VARCHAR(12) NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_at TIMESTAMP NOT NULL,
  decided_by BIGINT,
  decided_at TIMESTAMP,
  in_force_at TIMESTAMP,
  editions_stopped INTEGER NOT NULL,
  CONSTRAINT hotline_change_pk PRIMARY KEY (id),
  CONSTRAINT hotline_change_two_ck CHECK (state IN ('PROPOSED', 'WITHDRAWN') OR decided_by <> proposed_by)
);
CREATE INDEX hotline_change_state_ix ON hotline_change (state);
