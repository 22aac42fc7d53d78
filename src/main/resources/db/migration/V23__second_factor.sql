-- A second factor beside the password: the secret that the person's app shares with us (sealed under a key of
-- app_secret), the last time step of a code that was used, and recovery codes as hashes, each deleted when it is used.

CREATE TABLE second_factor (
  account BIGINT NOT NULL,
  sealed_secret VARCHAR(200) NOT NULL,
  last_step BIGINT NOT NULL,
  since TIMESTAMP NOT NULL,
  CONSTRAINT second_factor_pk PRIMARY KEY (account),
  CONSTRAINT second_factor_account FOREIGN KEY (account) REFERENCES account (id)
);

CREATE TABLE recovery_code (
  code_hash VARCHAR(64) NOT NULL,
  account BIGINT NOT NULL,
  CONSTRAINT recovery_code_pk PRIMARY KEY (code_hash),
  CONSTRAINT recovery_code_account FOREIGN KEY (account) REFERENCES account (id)
);
CREATE INDEX recovery_code_by_account ON recovery_code (account);

-- Whether somebody who gave their password still owes something: a code, or setting the second factor up.
ALTER TABLE sign_in ADD COLUMN stage VARCHAR(10) DEFAULT 'WHOLE' NOT NULL;
