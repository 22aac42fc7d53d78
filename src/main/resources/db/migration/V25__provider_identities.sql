-- Who somebody is at the organization's own sign-in (OpenID Connect): bound to an account when they first come by it.

CREATE TABLE provider_identity (
  id VARCHAR(64) NOT NULL,
  issuer VARCHAR(300) NOT NULL,
  subject VARCHAR(255) NOT NULL,
  account BIGINT NOT NULL,
  bound_at TIMESTAMP NOT NULL,
  CONSTRAINT provider_identity_pk PRIMARY KEY (id),
  CONSTRAINT provider_identity_once UNIQUE (account),
  CONSTRAINT provider_identity_account FOREIGN KEY (account) REFERENCES account (id)
);
