-- Keys by which programs call the API for a person: the hash only, what each may do, until when, and when it was used.

CREATE SEQUENCE api_key_id START WITH 50 INCREMENT BY 50;

CREATE TABLE api_key (
  id BIGINT NOT NULL,
  account BIGINT NOT NULL,
  key_name VARCHAR(60) NOT NULL,
  key_hash VARCHAR(64) NOT NULL,
  scopes VARCHAR(200) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  last_used_at TIMESTAMP,
  ended_at TIMESTAMP,
  CONSTRAINT api_key_pk PRIMARY KEY (id),
  CONSTRAINT api_key_once UNIQUE (key_hash),
  CONSTRAINT api_key_account FOREIGN KEY (account) REFERENCES account (id)
);
CREATE INDEX api_key_by_account ON api_key (account);
