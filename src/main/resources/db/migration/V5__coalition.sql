-- Local coalitions. Their managers are accounts; their records come with later migrations.

CREATE TABLE coalition (
  number VARCHAR(20) NOT NULL,
  name VARCHAR(150) NOT NULL,
  city VARCHAR(60) NOT NULL,
  state_code VARCHAR(2) NOT NULL,
  status VARCHAR(20) NOT NULL,
  listed BOOLEAN NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT coalition_pk PRIMARY KEY (number),
  CONSTRAINT coalition_status_known CHECK (status IN ('APPLICANT', 'RECOGNIZED', 'INACTIVE'))
);
CREATE INDEX coalition_by_directory ON coalition (status, state_code, name);
