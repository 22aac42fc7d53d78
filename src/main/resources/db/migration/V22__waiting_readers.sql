-- Who waits to be told that a material can be had again: an address for this and nothing else.
CREATE SEQUENCE waiting_reader_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE waiting_reader (
  id BIGINT NOT NULL,
  open_sku VARCHAR(24) NOT NULL,
  mailbox VARCHAR(254) NOT NULL,
  language_code VARCHAR(2) NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  confirmed_at TIMESTAMP,
  told_at TIMESTAMP,
  CONSTRAINT waiting_reader_pk PRIMARY KEY (id),
  CONSTRAINT waiting_reader_once_uq UNIQUE (mailbox, open_sku)
);
CREATE INDEX waiting_reader_sku_ix ON waiting_reader (open_sku);
