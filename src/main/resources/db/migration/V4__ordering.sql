-- Orders: what was asked for, by whom as long as we may know it, and what became of it.
-- Quantities are pieces, or kits for a kit.

CREATE SEQUENCE order_queue_number START WITH 1 INCREMENT BY 1;

CREATE TABLE material_order (
  order_number VARCHAR(20) NOT NULL,
  queue_number BIGINT NOT NULL,
  status VARCHAR(20) NOT NULL,
  sector VARCHAR(40) NOT NULL,
  intended_use VARCHAR(20),
  needed_by DATE,
  ship_state VARCHAR(2) NOT NULL,
  zip3 VARCHAR(3) NOT NULL,
  credited_coalition VARCHAR(20),
  for_coalition VARCHAR(20),
  confidential BOOLEAN NOT NULL,
  follow_up BOOLEAN NOT NULL,
  spoken VARCHAR(5) NOT NULL,
  placed_at TIMESTAMP NOT NULL,
  placed_by VARCHAR(60) NOT NULL,
  look_first BOOLEAN NOT NULL,
  hold_until TIMESTAMP,
  decided_by VARCHAR(60),
  decided_at TIMESTAMP,
  decision_note VARCHAR(500),
  carrier VARCHAR(10) NOT NULL,
  parcels INTEGER NOT NULL,
  weight_lb DECIMAL(9,1) NOT NULL,
  window_from DATE NOT NULL,
  window_to DATE NOT NULL,
  closed_at TIMESTAMP,
  CONSTRAINT material_order_pk PRIMARY KEY (order_number),
  CONSTRAINT material_order_queue UNIQUE (queue_number)
);
CREATE INDEX material_order_by_status ON material_order (status, queue_number);
CREATE INDEX material_order_by_end ON material_order (closed_at);

CREATE TABLE order_line (
  order_number VARCHAR(20) NOT NULL,
  line INTEGER NOT NULL,
  sku VARCHAR(60) NOT NULL,
  ordered INTEGER NOT NULL,
  shipped INTEGER NOT NULL,
  cancelled INTEGER NOT NULL,
  CONSTRAINT order_line_pk PRIMARY KEY (order_number, line),
  CONSTRAINT order_line_of_order FOREIGN KEY (order_number)
    REFERENCES material_order (order_number),
  CONSTRAINT order_line_quantities CHECK (ordered > 0 AND shipped >= 0 AND cancelled >= 0
    AND shipped + cancelled <= ordered)
);

-- What one unit of a line is made of, as it was when it was ordered: the piece itself, or a kit's.
CREATE TABLE order_line_piece (
  order_number VARCHAR(20) NOT NULL,
  line INTEGER NOT NULL,
  sku VARCHAR(60) NOT NULL,
  each_unit INTEGER NOT NULL,
  CONSTRAINT order_line_piece_pk PRIMARY KEY (order_number, line, sku),
  CONSTRAINT order_line_piece_of_line FOREIGN KEY (order_number, line)
    REFERENCES order_line (order_number, line),
  CONSTRAINT order_line_piece_positive CHECK (each_unit > 0)
);

-- The only place where an order names a person: erased on schedule, and nothing else with it.
CREATE TABLE order_contact (
  order_number VARCHAR(20) NOT NULL,
  name VARCHAR(100) NOT NULL,
  email VARCHAR(254) NOT NULL,
  phone VARCHAR(40),
  organization VARCHAR(150),
  line1 VARCHAR(100) NOT NULL,
  line2 VARCHAR(100),
  city VARCHAR(60) NOT NULL,
  state VARCHAR(2) NOT NULL,
  zip VARCHAR(10) NOT NULL,
  email_mark VARCHAR(22) NOT NULL,
  address_mark VARCHAR(22) NOT NULL,
  placed_at TIMESTAMP NOT NULL,
  CONSTRAINT order_contact_pk PRIMARY KEY (order_number),
  CONSTRAINT order_contact_of_order FOREIGN KEY (order_number)
    REFERENCES material_order (order_number)
);
CREATE INDEX order_contact_by_email ON order_contact (email_mark, placed_at);
CREATE INDEX order_contact_by_address ON order_contact (address_mark, placed_at);

-- One row for each form or key that placed an order: the second sending finds the first's order.
CREATE TABLE order_claim (
  claim_key VARCHAR(64) NOT NULL,
  body_mark VARCHAR(22) NOT NULL,
  order_number VARCHAR(20),
  claimed_at TIMESTAMP NOT NULL,
  CONSTRAINT order_claim_pk PRIMARY KEY (claim_key)
);
