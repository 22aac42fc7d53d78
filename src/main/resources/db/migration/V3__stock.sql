-- Stock: one append-only ledger, its balances, what is promised and what is waited for.
-- All quantities are pieces. Kits have no stock of their own; their pieces do.

CREATE TABLE warehouse (
  code VARCHAR(20) NOT NULL,
  name VARCHAR(100) NOT NULL,
  zip VARCHAR(5) NOT NULL,
  state VARCHAR(2) NOT NULL,
  CONSTRAINT warehouse_pk PRIMARY KEY (code)
);

-- One row for each SKU: the gate that everyone who changes its stock passes first.
CREATE TABLE stock_item (
  sku VARCHAR(60) NOT NULL,
  backordered INTEGER NOT NULL,
  word VARCHAR(12) NOT NULL,
  CONSTRAINT stock_item_pk PRIMARY KEY (sku),
  CONSTRAINT stock_item_backordered_not_negative CHECK (backordered >= 0)
);

CREATE TABLE stock_balance (
  sku VARCHAR(60) NOT NULL,
  warehouse VARCHAR(20) NOT NULL,
  on_hand INTEGER NOT NULL,
  allocated INTEGER NOT NULL,
  on_order INTEGER NOT NULL,
  last_entry BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT stock_balance_pk PRIMARY KEY (sku, warehouse),
  CONSTRAINT stock_balance_of_item FOREIGN KEY (sku) REFERENCES stock_item (sku),
  CONSTRAINT stock_balance_in_warehouse FOREIGN KEY (warehouse) REFERENCES warehouse (code),
  CONSTRAINT stock_on_hand_not_negative CHECK (on_hand >= 0),
  CONSTRAINT stock_allocated_not_negative CHECK (allocated >= 0),
  CONSTRAINT stock_allocated_is_on_hand CHECK (allocated <= on_hand),
  CONSTRAINT stock_on_order_not_negative CHECK (on_order >= 0)
);

CREATE TABLE stock_entry (
  sku VARCHAR(60) NOT NULL,
  warehouse VARCHAR(20) NOT NULL,
  entry_number BIGINT NOT NULL,
  movement VARCHAR(20) NOT NULL,
  on_hand_change INTEGER NOT NULL,
  allocated_change INTEGER NOT NULL,
  on_hand_after INTEGER NOT NULL,
  allocated_after INTEGER NOT NULL,
  document VARCHAR(60) NOT NULL,
  reason VARCHAR(200),
  reverses_entry BIGINT,
  occurred_on DATE NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(60) NOT NULL,
  CONSTRAINT stock_entry_pk PRIMARY KEY (sku, warehouse, entry_number)
);
CREATE INDEX stock_entry_by_document ON stock_entry (document);

CREATE TABLE stock_allocation (
  document VARCHAR(60) NOT NULL,
  line INTEGER NOT NULL,
  sku VARCHAR(60) NOT NULL,
  warehouse VARCHAR(20) NOT NULL,
  quantity INTEGER NOT NULL,
  allocated_at TIMESTAMP NOT NULL,
  CONSTRAINT stock_allocation_pk PRIMARY KEY (document, line, sku, warehouse),
  CONSTRAINT stock_allocation_positive CHECK (quantity > 0)
);
CREATE INDEX stock_allocation_by_sku ON stock_allocation (sku, warehouse);

-- Who waits for which pieces: the smaller the queue number, the older the claim.
CREATE TABLE stock_backorder (
  sku VARCHAR(60) NOT NULL,
  queue_number BIGINT NOT NULL,
  line INTEGER NOT NULL,
  document VARCHAR(60) NOT NULL,
  quantity INTEGER NOT NULL,
  CONSTRAINT stock_backorder_pk PRIMARY KEY (sku, queue_number, line),
  CONSTRAINT stock_backorder_positive CHECK (quantity > 0)
);
CREATE INDEX stock_backorder_by_document ON stock_backorder (document);

CREATE SEQUENCE stock_document_number START WITH 1 INCREMENT BY 1;

-- Forms of the stock card that were sent: the same one twice is posted once.
CREATE TABLE stock_claim (
  claim_key VARCHAR(64) NOT NULL,
  document VARCHAR(60),
  claimed_at TIMESTAMP NOT NULL,
  CONSTRAINT stock_claim_pk PRIMARY KEY (claim_key)
);

-- Each run of the reconciliation, and what it found.
CREATE TABLE stock_reconciliation (
  id BIGINT NOT NULL,
  started_at TIMESTAMP NOT NULL,
  finished_at TIMESTAMP,
  skus INTEGER NOT NULL,
  checked INTEGER NOT NULL,
  differences INTEGER NOT NULL,
  report VARCHAR(43),
  CONSTRAINT stock_reconciliation_pk PRIMARY KEY (id)
);
CREATE TABLE stock_difference (
  reconciliation BIGINT NOT NULL,
  difference_number INTEGER NOT NULL,
  sku VARCHAR(60) NOT NULL,
  warehouse VARCHAR(20) NOT NULL,
  code VARCHAR(30) NOT NULL,
  expected_figure BIGINT NOT NULL,
  found_figure BIGINT NOT NULL,
  entry_number BIGINT NOT NULL,
  CONSTRAINT stock_difference_pk PRIMARY KEY (reconciliation, difference_number),
  CONSTRAINT stock_difference_of_run FOREIGN KEY (reconciliation)
    REFERENCES stock_reconciliation (id)
);
CREATE SEQUENCE stock_reconciliation_id START WITH 1 INCREMENT BY 1;
