-- When each edition first came into the catalog, for the feed of new ones. Those that are there
-- already came with the first import.
CREATE TABLE edition_published (
  sku VARCHAR(32) NOT NULL,
  published_at TIMESTAMP NOT NULL,
  CONSTRAINT edition_published_pk PRIMARY KEY (sku),
  CONSTRAINT edition_published_sku_fk FOREIGN KEY (sku) REFERENCES edition (sku)
);
INSERT INTO edition_published (sku, published_at)
  SELECT e.sku, i.imported_at FROM edition e, catalog_import i
  WHERE i.id = (SELECT MIN(id) FROM catalog_import);
