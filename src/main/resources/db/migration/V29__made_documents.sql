-- What became of the documents of each edition; their bytes are stored files.
CREATE TABLE made_document (
  file_name VARCHAR(60) NOT NULL,
  sku VARCHAR(40) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  fingerprint VARCHAR(64) NOT NULL,
  file_id VARCHAR(43),
  size_bytes BIGINT NOT NULL,
  problem VARCHAR(20),
  problem_place VARCHAR(20),
  problem_size INTEGER,
  tried_at TIMESTAMP NOT NULL,
  CONSTRAINT made_document_pk PRIMARY KEY (file_name),
  CONSTRAINT made_document_file_fk FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
INSERT INTO page_version (topic, version) VALUES ('documents', 0);
