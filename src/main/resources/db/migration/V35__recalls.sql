-- What is recalled: nothing of such a SKU is promised, fetched or sent. The paper that stopped it.
ALTER TABLE stock_item ADD COLUMN stopped_by VARCHAR(20);

-- A recall of one edition, from the moment at which it stops to the last piece.
CREATE TABLE recall (
  recall_number VARCHAR(20) NOT NULL,
  sku VARCHAR(60) NOT NULL,
  reason_code VARCHAR(30) NOT NULL,
  explanation VARCHAR(500) NOT NULL,
  stage VARCHAR(20) NOT NULL,
  promised_pieces INTEGER NOT NULL,
  orders_to_release INTEGER NOT NULL,
  orders_released INTEGER NOT NULL,
  pieces_released INTEGER NOT NULL,
  pieces_waited INTEGER NOT NULL,
  resume_from VARCHAR(40),
  opened_at TIMESTAMP NOT NULL,
  opened_by VARCHAR(60) NOT NULL,
  messages_at TIMESTAMP,
  closed_at TIMESTAMP,
  closed_by VARCHAR(60),
  closing_reason VARCHAR(500),
  CONSTRAINT recall_pk PRIMARY KEY (recall_number),
  CONSTRAINT recall_once_per_edition UNIQUE (sku)
);
CREATE SEQUENCE recall_number START WITH 1 INCREMENT BY 1;

-- Who has pieces of it: a warehouse, a coalition, whoever got an order. An order's number and no name.
CREATE TABLE recall_holder (
  recall_number VARCHAR(20) NOT NULL,
  holder VARCHAR(20) NOT NULL,
  holder_kind VARCHAR(20) NOT NULL,
  pieces INTEGER NOT NULL,
  replaced INTEGER NOT NULL,
  destroyed INTEGER NOT NULL,
  taken_down INTEGER NOT NULL,
  not_known INTEGER NOT NULL,
  last_entry INTEGER NOT NULL,
  told_at TIMESTAMP,
  CONSTRAINT recall_holder_pk PRIMARY KEY (recall_number, holder),
  CONSTRAINT recall_holder_of FOREIGN KEY (recall_number) REFERENCES recall (recall_number),
  CONSTRAINT recall_holder_ok CHECK (replaced >= 0 AND destroyed >= 0 AND taken_down >= 0
    AND not_known >= 0 AND replaced + destroyed + taken_down + not_known <= pieces)
);

-- What became of the pieces, appended and never changed; an entry that undoes another names it.
CREATE TABLE recall_entry (
  recall_number VARCHAR(20) NOT NULL,
  holder VARCHAR(20) NOT NULL,
  entry_number INTEGER NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  quantity INTEGER NOT NULL,
  document VARCHAR(20),
  stock_entry BIGINT,
  reason VARCHAR(200),
  reverses_entry INTEGER,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(60) NOT NULL,
  CONSTRAINT recall_entry_pk PRIMARY KEY (recall_number, holder, entry_number),
  CONSTRAINT recall_entry_of FOREIGN KEY (recall_number, holder)
    REFERENCES recall_holder (recall_number, holder),
  CONSTRAINT recall_entry_undone_once UNIQUE (recall_number, holder, reverses_entry)
);

-- Who asked to be told when one edition has to be replaced, beside those who wait for a material.
ALTER TABLE waiting_reader ADD COLUMN wish VARCHAR(10) DEFAULT 'BACK' NOT NULL;
ALTER TABLE waiting_reader ALTER COLUMN open_sku SET DATA TYPE VARCHAR(60);
