-- How somebody came who changed something: signed in, with a key, without an account. Older lines don't say.
ALTER TABLE audit_line ADD COLUMN came_by VARCHAR(20);
CREATE INDEX audit_line_by_account ON audit_line (account, recorded_at);

-- Why a coalition was recognized or rests, in the words of whoever decided: the trail keeps codes only.
CREATE SEQUENCE coalition_step_id START WITH 50 INCREMENT BY 50;
CREATE TABLE coalition_step (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  reason VARCHAR(500),
  taken_at TIMESTAMP NOT NULL,
  CONSTRAINT coalition_step_pk PRIMARY KEY (id),
  CONSTRAINT coalition_step_coalition FOREIGN KEY (coalition) REFERENCES coalition (number)
);
CREATE INDEX coalition_step_by_coalition ON coalition_step (coalition, taken_at);
