-- Reports that are frozen: what a scorecard looked at and what it found, as they were, in ids, codes
-- and quantities. Rows are written once and never changed.

CREATE SEQUENCE frozen_report_number START WITH 1 INCREMENT BY 1;

-- The same records of the same period are frozen once: the hash tells.
CREATE TABLE frozen_report (
  report_number VARCHAR(20) NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  complete BOOLEAN NOT NULL,
  content_sha256 VARCHAR(64) NOT NULL,
  frozen_at TIMESTAMP NOT NULL,
  frozen_by BIGINT NOT NULL,
  CONSTRAINT frozen_report_pk PRIMARY KEY (report_number),
  CONSTRAINT frozen_report_once UNIQUE (coalition, first_day, last_day, content_sha256),
  CONSTRAINT frozen_report_of_coalition FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT frozen_report_period CHECK (first_day <= last_day)
);

-- The content, a JSON document that is longer than a column may be: in parts, to be read in order.
CREATE TABLE frozen_report_part (
  report_number VARCHAR(20) NOT NULL,
  part INTEGER NOT NULL,
  content VARCHAR(32000) NOT NULL,
  CONSTRAINT frozen_report_part_pk PRIMARY KEY (report_number, part),
  CONSTRAINT frozen_report_part_of FOREIGN KEY (report_number)
    REFERENCES frozen_report (report_number)
);
