-- What each import changed, by name: a publication's number, or the name of a campaign page.
CREATE TABLE catalog_import_change (
  import_id BIGINT NOT NULL,
  place INTEGER NOT NULL,
  what VARCHAR(20) NOT NULL,
  subject VARCHAR(60) NOT NULL,
  CONSTRAINT catalog_import_change_pk PRIMARY KEY (import_id, place),
  CONSTRAINT catalog_import_change_fk FOREIGN KEY (import_id) REFERENCES catalog_import (id)
);

-- What campaign staff chose on the page, over what the catalog's files say. An import leaves it.
CREATE TABLE publication_choice (
  publication VARCHAR(8) NOT NULL,
  hidden BOOLEAN NOT NULL,
  limit_quantity INTEGER,
  limit_period_days INTEGER,
  CONSTRAINT publication_choice_pk PRIMARY KEY (publication),
  CONSTRAINT publication_choice_publication_fk FOREIGN KEY (publication) REFERENCES publication (number),
  CONSTRAINT publication_choice_limit_ck CHECK (limit_quantity > 0 AND limit_period_days > 0)
);

-- When to reprint a material in one language, whichever edition lies on the shelf, and how many.
CREATE TABLE reorder_point (
  material VARCHAR(24) NOT NULL,
  pieces INTEGER NOT NULL,
  reorder_quantity INTEGER NOT NULL,
  CONSTRAINT reorder_point_pk PRIMARY KEY (material),
  CONSTRAINT reorder_point_ck CHECK (pieces > 0 AND reorder_quantity > 0)
);
