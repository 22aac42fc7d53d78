-- The catalog as it was last imported from materials-catalog/. Publications, editions and sources
-- are never deleted: stock, orders and withdrawn paper refer to them.

-- One row, locked while files are imported, so that two nodes that start together import once.
CREATE TABLE catalog_lock (
  name VARCHAR(20) NOT NULL,
  CONSTRAINT catalog_lock_pk PRIMARY KEY (name)
);
INSERT INTO catalog_lock (name) VALUES ('import');

-- Audiences, sectors, topics and languages of materials.
CREATE TABLE catalog_term (
  id VARCHAR(60) NOT NULL,
  vocabulary VARCHAR(10) NOT NULL,
  code VARCHAR(40) NOT NULL,
  place INTEGER NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  name_es VARCHAR(200) NOT NULL,
  note_en VARCHAR(400),
  note_es VARCHAR(400),
  CONSTRAINT catalog_term_pk PRIMARY KEY (id),
  CONSTRAINT catalog_term_code_uq UNIQUE (vocabulary, code)
);
CREATE TABLE sector_audience (
  sector VARCHAR(60) NOT NULL,
  place INTEGER NOT NULL,
  audience VARCHAR(40) NOT NULL,
  CONSTRAINT sector_audience_pk PRIMARY KEY (sector, place),
  CONSTRAINT sector_audience_sector_fk FOREIGN KEY (sector) REFERENCES catalog_term (id)
);

CREATE TABLE source (
  code VARCHAR(60) NOT NULL,
  place INTEGER NOT NULL,
  citation VARCHAR(600) NOT NULL,
  url VARCHAR(400),
  reviewed DATE NOT NULL,
  CONSTRAINT source_pk PRIMARY KEY (code)
);

-- The hotline: one row per channel. The number for immediate danger is a channel row of its own.
CREATE TABLE hotline_fact (
  channel VARCHAR(10) NOT NULL,
  address VARCHAR(200) NOT NULL,
  interpreted BOOLEAN NOT NULL,
  CONSTRAINT hotline_fact_pk PRIMARY KEY (channel)
);
CREATE TABLE hotline_fact_language (
  channel VARCHAR(10) NOT NULL,
  place INTEGER NOT NULL,
  language_tag VARCHAR(12) NOT NULL,
  CONSTRAINT hotline_fact_language_pk PRIMARY KEY (channel, place),
  CONSTRAINT hotline_fact_language_fk FOREIGN KEY (channel) REFERENCES hotline_fact (channel)
);
CREATE TABLE hotline_fact_verified (
  channel VARCHAR(10) NOT NULL,
  language_tag VARCHAR(12) NOT NULL,
  verified DATE NOT NULL,
  CONSTRAINT hotline_fact_verified_pk PRIMARY KEY (channel, language_tag),
  CONSTRAINT hotline_fact_verified_fk FOREIGN KEY (channel) REFERENCES hotline_fact (channel)
);
CREATE TABLE hotline_fact_source (
  channel VARCHAR(10) NOT NULL,
  place INTEGER NOT NULL,
  source VARCHAR(60) NOT NULL,
  CONSTRAINT hotline_fact_source_pk PRIMARY KEY (channel, place),
  CONSTRAINT hotline_fact_source_fk FOREIGN KEY (channel) REFERENCES hotline_fact (channel),
  CONSTRAINT hotline_fact_source_source_fk FOREIGN KEY (source) REFERENCES source (code)
);

-- A kit has none of the columns of a piece. Inches and pounds.
CREATE TABLE publication (
  number VARCHAR(8) NOT NULL,
  format VARCHAR(20) NOT NULL,
  trim_width DECIMAL(7, 3),
  trim_height DECIMAL(7, 3),
  weight_lb DECIMAL(10, 6),
  pack_size INTEGER,
  carton_size INTEGER,
  carries_hotline BOOLEAN NOT NULL,
  motif VARCHAR(20) NOT NULL,
  limit_quantity INTEGER NOT NULL,
  limit_period_days INTEGER NOT NULL,
  CONSTRAINT publication_pk PRIMARY KEY (number),
  CONSTRAINT publication_weight_ck CHECK (weight_lb > 0),
  CONSTRAINT publication_pack_ck CHECK (pack_size > 0),
  CONSTRAINT publication_carton_ck CHECK (carton_size >= pack_size),
  CONSTRAINT publication_limit_ck CHECK (limit_quantity > 0 AND limit_period_days > 0)
);
CREATE TABLE publication_audience (
  publication VARCHAR(8) NOT NULL,
  place INTEGER NOT NULL,
  audience VARCHAR(40) NOT NULL,
  CONSTRAINT publication_audience_pk PRIMARY KEY (publication, place),
  CONSTRAINT publication_audience_fk FOREIGN KEY (publication) REFERENCES publication (number)
);
CREATE TABLE publication_topic (
  publication VARCHAR(8) NOT NULL,
  place INTEGER NOT NULL,
  topic VARCHAR(40) NOT NULL,
  CONSTRAINT publication_topic_pk PRIMARY KEY (publication, place),
  CONSTRAINT publication_topic_fk FOREIGN KEY (publication) REFERENCES publication (number)
);
CREATE TABLE order_limit (
  publication VARCHAR(8) NOT NULL,
  sector VARCHAR(40) NOT NULL,
  quantity INTEGER NOT NULL,
  period_days INTEGER NOT NULL,
  CONSTRAINT order_limit_pk PRIMARY KEY (publication, sector),
  CONSTRAINT order_limit_publication_fk FOREIGN KEY (publication) REFERENCES publication (number),
  CONSTRAINT order_limit_ck CHECK (quantity > 0 AND period_days > 0)
);

CREATE TABLE claim (
  id VARCHAR(16) NOT NULL,
  publication VARCHAR(8) NOT NULL,
  place INTEGER NOT NULL,
  statement_en VARCHAR(1000) NOT NULL,
  statement_es VARCHAR(1000) NOT NULL,
  CONSTRAINT claim_pk PRIMARY KEY (id),
  CONSTRAINT claim_publication_fk FOREIGN KEY (publication) REFERENCES publication (number)
);
CREATE INDEX claim_publication_ix ON claim (publication);
CREATE TABLE claim_source (
  claim VARCHAR(16) NOT NULL,
  place INTEGER NOT NULL,
  source VARCHAR(60) NOT NULL,
  CONSTRAINT claim_source_pk PRIMARY KEY (claim, place),
  CONSTRAINT claim_source_claim_fk FOREIGN KEY (claim) REFERENCES claim (id),
  CONSTRAINT claim_source_source_fk FOREIGN KEY (source) REFERENCES source (code)
);

CREATE TABLE edition (
  sku VARCHAR(32) NOT NULL,
  publication VARCHAR(8) NOT NULL,
  title VARCHAR(200) NOT NULL,
  summary VARCHAR(600) NOT NULL,
  body VARCHAR(20000) NOT NULL,
  status VARCHAR(12) NOT NULL,
  CONSTRAINT edition_pk PRIMARY KEY (sku),
  CONSTRAINT edition_publication_fk FOREIGN KEY (publication) REFERENCES publication (number)
);
CREATE INDEX edition_publication_ix ON edition (publication);
CREATE TABLE kit_part (
  edition VARCHAR(32) NOT NULL,
  place INTEGER NOT NULL,
  part VARCHAR(24) NOT NULL,
  quantity INTEGER NOT NULL,
  CONSTRAINT kit_part_pk PRIMARY KEY (edition, place),
  CONSTRAINT kit_part_edition_fk FOREIGN KEY (edition) REFERENCES edition (sku),
  CONSTRAINT kit_part_quantity_ck CHECK (quantity > 0)
);

-- What each import did, and what it could not read. An import that changes nothing leaves no row.
-- EclipseLink takes what a sequence answers as the end of a block of 50, so the first answer is 50.
CREATE SEQUENCE catalog_import_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE catalog_import (
  id BIGINT NOT NULL,
  imported_at TIMESTAMP NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  vocabulary_changed BOOLEAN NOT NULL,
  CONSTRAINT catalog_import_pk PRIMARY KEY (id)
);
CREATE TABLE catalog_import_problem (
  import_id BIGINT NOT NULL,
  place INTEGER NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  line_number INTEGER NOT NULL,
  field VARCHAR(200) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  CONSTRAINT catalog_import_problem_pk PRIMARY KEY (import_id, place),
  CONSTRAINT catalog_import_problem_fk FOREIGN KEY (import_id) REFERENCES catalog_import (id)
);
