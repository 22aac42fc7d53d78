-- What reviewers judged. A later judgement is a row of its own; none is ever changed.

CREATE SEQUENCE scorecard_judgement_id START WITH 50 INCREMENT BY 50;

CREATE TABLE scorecard_judgement (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  standard INTEGER NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE NOT NULL,
  verdict VARCHAR(12) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  -- The figures that were judged, by their fingerprint.
  figures VARCHAR(64) NOT NULL,
  judged_by BIGINT NOT NULL,
  judged_on DATE NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  -- The form that was sent, so that sending it twice judges once.
  form_key VARCHAR(64) NOT NULL,
  CONSTRAINT scorecard_judgement_pk PRIMARY KEY (id),
  CONSTRAINT scorecard_judgement_once UNIQUE (form_key),
  CONSTRAINT scorecard_judgement_of FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT scorecard_judgement_standard CHECK (standard IN (2, 3, 4, 5, 7, 8)),
  CONSTRAINT scorecard_judgement_verdict CHECK (verdict IN ('SHOWN', 'NOT_SHOWN')),
  CONSTRAINT scorecard_judgement_days CHECK (to_on >= from_on)
);
CREATE INDEX scorecard_judgement_by_coalition ON scorecard_judgement (coalition, to_on);
