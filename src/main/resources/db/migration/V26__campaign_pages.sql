-- The pages of the campaign, as they were last imported from materials-catalog/pages/. A page whose
-- folder is gone is deleted: nothing refers to it.
CREATE TABLE campaign_page (
  slug VARCHAR(40) NOT NULL,
  place INTEGER NOT NULL,
  audience VARCHAR(40),
  topic VARCHAR(40),
  published DATE NOT NULL,
  reviewed DATE NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  title_es VARCHAR(200) NOT NULL,
  menu_en VARCHAR(60) NOT NULL,
  menu_es VARCHAR(60) NOT NULL,
  summary_en VARCHAR(400) NOT NULL,
  summary_es VARCHAR(400) NOT NULL,
  body_en VARCHAR(20000) NOT NULL,
  body_es VARCHAR(20000) NOT NULL,
  CONSTRAINT campaign_page_pk PRIMARY KEY (slug)
);
CREATE TABLE page_leads_to (
  page VARCHAR(40) NOT NULL,
  place INTEGER NOT NULL,
  path VARCHAR(200) NOT NULL,
  words_en VARCHAR(100) NOT NULL,
  words_es VARCHAR(100) NOT NULL,
  CONSTRAINT page_leads_to_pk PRIMARY KEY (page, place),
  CONSTRAINT page_leads_to_page_fk FOREIGN KEY (page) REFERENCES campaign_page (slug)
);
CREATE TABLE page_claim (
  id VARCHAR(48) NOT NULL,
  page VARCHAR(40) NOT NULL,
  place INTEGER NOT NULL,
  statement_en VARCHAR(1000) NOT NULL,
  statement_es VARCHAR(1000) NOT NULL,
  CONSTRAINT page_claim_pk PRIMARY KEY (id),
  CONSTRAINT page_claim_page_fk FOREIGN KEY (page) REFERENCES campaign_page (slug)
);
CREATE INDEX page_claim_page_ix ON page_claim (page);
CREATE TABLE page_claim_source (
  claim VARCHAR(48) NOT NULL,
  place INTEGER NOT NULL,
  source VARCHAR(60) NOT NULL,
  CONSTRAINT page_claim_source_pk PRIMARY KEY (claim, place),
  CONSTRAINT page_claim_source_claim_fk FOREIGN KEY (claim) REFERENCES page_claim (id),
  CONSTRAINT page_claim_source_source_fk FOREIGN KEY (source) REFERENCES source (code)
);

ALTER TABLE catalog_import ADD COLUMN pages_changed INTEGER DEFAULT 0 NOT NULL;
