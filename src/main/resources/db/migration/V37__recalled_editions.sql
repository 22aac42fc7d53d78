-- When an edition was recalled, and why: what pages say about it when nothing else takes its place.
CREATE TABLE edition_recalled (
  sku VARCHAR(60) NOT NULL,
  recalled_at TIMESTAMP NOT NULL,
  reason_code VARCHAR(30),
  CONSTRAINT edition_recalled_pk PRIMARY KEY (sku)
);
INSERT INTO edition_recalled (sku, recalled_at, reason_code)
  SELECT sku, opened_at, reason_code FROM recall;
