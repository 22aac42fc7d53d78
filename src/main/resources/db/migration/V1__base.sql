-- The base floor: accounts and sign-ins, audit, mail, jobs, files, page versions, secrets.
-- One dialect for Derby and PostgreSQL. Every timestamp is UTC. Sequences start at 50 because EclipseLink
-- takes a sequence's number for the last one of its fifty.

CREATE SEQUENCE account_id START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE audit_line_id START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE outbox_letter_id START WITH 50 INCREMENT BY 50;

CREATE TABLE account (
  id BIGINT NOT NULL,
  email VARCHAR(254) NOT NULL,
  email_normalised VARCHAR(254) NOT NULL,
  display_name VARCHAR(100) NOT NULL,
  coalition VARCHAR(20),
  language_code VARCHAR(2) NOT NULL,
  password_hash VARCHAR(500),
  active BOOLEAN NOT NULL,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT account_pk PRIMARY KEY (id),
  CONSTRAINT account_email_once UNIQUE (email_normalised)
);

CREATE TABLE account_role (
  account BIGINT NOT NULL,
  role_name VARCHAR(20) NOT NULL,
  CONSTRAINT account_role_pk PRIMARY KEY (account, role_name),
  CONSTRAINT account_role_account FOREIGN KEY (account) REFERENCES account (id)
);

CREATE TABLE account_warehouse (
  account BIGINT NOT NULL,
  warehouse VARCHAR(20) NOT NULL,
  CONSTRAINT account_warehouse_pk PRIMARY KEY (account, warehouse),
  CONSTRAINT account_warehouse_account FOREIGN KEY (account) REFERENCES account (id)
);

-- A sign-in is this row: found by the hash of the token in the cookie, ended by deleting it.
CREATE TABLE sign_in (
  token_hash VARCHAR(64) NOT NULL,
  account BIGINT NOT NULL,
  device VARCHAR(100) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  last_seen_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  CONSTRAINT sign_in_pk PRIMARY KEY (token_hash),
  CONSTRAINT sign_in_account FOREIGN KEY (account) REFERENCES account (id)
);
CREATE INDEX sign_in_by_account ON sign_in (account, last_seen_at);
CREATE INDEX sign_in_by_expiry ON sign_in (expires_at);

-- Links that work once: the first administrator (no account yet) and choosing a password.
CREATE TABLE one_time_link (
  token_hash VARCHAR(64) NOT NULL,
  purpose VARCHAR(30) NOT NULL,
  account BIGINT,
  expires_at TIMESTAMP NOT NULL,
  CONSTRAINT one_time_link_pk PRIMARY KEY (token_hash),
  CONSTRAINT one_time_link_account FOREIGN KEY (account) REFERENCES account (id)
);

-- Who did what: ids only, never a name or an address of a requester.
CREATE TABLE audit_line (
  id BIGINT NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  account BIGINT,
  action_name VARCHAR(60) NOT NULL,
  subject VARCHAR(120) NOT NULL,
  state_before VARCHAR(2000),
  state_after VARCHAR(2000),
  CONSTRAINT audit_line_pk PRIMARY KEY (id)
);
CREATE INDEX audit_line_by_time ON audit_line (recorded_at);
CREATE INDEX audit_line_by_subject ON audit_line (subject, recorded_at);
CREATE INDEX audit_line_by_action ON audit_line (action_name, recorded_at);

-- Letters that wait to be sent: which letter about which document, never to whom.
CREATE TABLE outbox_letter (
  id BIGINT NOT NULL,
  letter_kind VARCHAR(60) NOT NULL,
  document_id VARCHAR(60) NOT NULL,
  language_code VARCHAR(2) NOT NULL,
  message_id VARCHAR(80) NOT NULL,
  letter_state VARCHAR(10) NOT NULL,
  tries INTEGER NOT NULL,
  next_try_at TIMESTAMP NOT NULL,
  lease_until TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL,
  finished_at TIMESTAMP,
  last_error VARCHAR(300),
  CONSTRAINT outbox_letter_pk PRIMARY KEY (id),
  CONSTRAINT outbox_letter_state CHECK (letter_state IN ('WAITING', 'SENT', 'SKIPPED', 'DEAD'))
);
CREATE INDEX outbox_letter_due ON outbox_letter (letter_state, next_try_at);
CREATE INDEX outbox_letter_about ON outbox_letter (document_id);

CREATE TABLE job (
  name VARCHAR(60) NOT NULL,
  next_run_at TIMESTAMP NOT NULL,
  lease_until TIMESTAMP NOT NULL,
  leased_by VARCHAR(60),
  resume_from VARCHAR(500),
  progress_done BIGINT NOT NULL,
  progress_total BIGINT,
  last_started_at TIMESTAMP,
  last_finished_at TIMESTAMP,
  failures INTEGER NOT NULL,
  last_error VARCHAR(500),
  CONSTRAINT job_pk PRIMARY KEY (name)
);

-- A file's bytes lie below the data folder under their SHA-256; this row says what they are.
CREATE TABLE stored_file (
  id VARCHAR(43) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  size_bytes BIGINT NOT NULL,
  reader_roles VARCHAR(200) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  created_by BIGINT,
  CONSTRAINT stored_file_pk PRIMARY KEY (id)
);

-- What the public pages show, by topic: a rendering is kept only while its version is current.
CREATE TABLE page_version (
  topic VARCHAR(100) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT page_version_pk PRIMARY KEY (topic)
);
INSERT INTO page_version (topic, version) VALUES ('catalog', 0);
INSERT INTO page_version (topic, version) VALUES ('availability', 0);
INSERT INTO page_version (topic, version) VALUES ('coalitions', 0);

-- Secrets that every node must share, made at first use.
CREATE TABLE app_secret (
  name VARCHAR(60) NOT NULL,
  secret VARCHAR(200) NOT NULL,
  CONSTRAINT app_secret_pk PRIMARY KEY (name)
);
