-- The warehouse: what is being fetched, pick lists, parcels, and where things lie.

-- What of a promise is being fetched or lies packed; and the place of its order in the queue, by
-- which a warehouse finds its next work without reading any order.
ALTER TABLE stock_allocation ADD COLUMN fetching INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE stock_allocation ADD COLUMN queue_number BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE stock_allocation ADD CONSTRAINT stock_allocation_fetching
  CHECK (fetching >= 0 AND fetching <= quantity);
UPDATE stock_allocation SET queue_number = COALESCE(
  (SELECT o.queue_number FROM material_order o WHERE o.order_number = document), 0);
CREATE INDEX stock_allocation_by_queue ON stock_allocation (warehouse, queue_number);
CREATE INDEX stock_backorder_by_queue ON stock_backorder (queue_number);

-- Parcels as their requester sees them.
CREATE TABLE order_parcel (
  parcel_number VARCHAR(20) NOT NULL,
  order_number VARCHAR(20) NOT NULL,
  carrier VARCHAR(10) NOT NULL,
  tracking_number VARCHAR(60),
  shipped_on DATE NOT NULL,
  state VARCHAR(12) NOT NULL,
  CONSTRAINT order_parcel_pk PRIMARY KEY (parcel_number),
  CONSTRAINT order_parcel_of_order FOREIGN KEY (order_number)
    REFERENCES material_order (order_number)
);
CREATE INDEX order_parcel_by_order ON order_parcel (order_number, parcel_number);

CREATE SEQUENCE pick_list_number START WITH 1 INCREMENT BY 1;
CREATE SEQUENCE shipment_number START WITH 1 INCREMENT BY 1;

CREATE TABLE pick_list (
  pick_list_number VARCHAR(20) NOT NULL,
  order_number VARCHAR(20) NOT NULL,
  warehouse VARCHAR(20) NOT NULL,
  stage VARCHAR(12) NOT NULL,
  released_at TIMESTAMP NOT NULL,
  released_by BIGINT NOT NULL,
  CONSTRAINT pick_list_pk PRIMARY KEY (pick_list_number),
  CONSTRAINT pick_list_of_order FOREIGN KEY (order_number)
    REFERENCES material_order (order_number),
  CONSTRAINT pick_list_in_warehouse FOREIGN KEY (warehouse) REFERENCES warehouse (code)
);
CREATE INDEX pick_list_by_stage ON pick_list (warehouse, stage, pick_list_number);
CREATE INDEX pick_list_by_order ON pick_list (order_number, pick_list_number);

-- What of an order's line it fetches: pieces, or kits for a kit.
CREATE TABLE pick_list_line (
  pick_list_number VARCHAR(20) NOT NULL,
  line INTEGER NOT NULL,
  units INTEGER NOT NULL,
  CONSTRAINT pick_list_line_pk PRIMARY KEY (pick_list_number, line),
  CONSTRAINT pick_list_line_of_list FOREIGN KEY (pick_list_number)
    REFERENCES pick_list (pick_list_number),
  CONSTRAINT pick_list_line_not_negative CHECK (units >= 0)
);

-- What is taken from one shelf, in pieces.
CREATE TABLE pick (
  pick_list_number VARCHAR(20) NOT NULL,
  sku VARCHAR(60) NOT NULL,
  expected INTEGER NOT NULL,
  picked INTEGER NOT NULL,
  short_reason VARCHAR(20),
  short_note VARCHAR(200),
  CONSTRAINT pick_pk PRIMARY KEY (pick_list_number, sku),
  CONSTRAINT pick_of_list FOREIGN KEY (pick_list_number) REFERENCES pick_list (pick_list_number),
  CONSTRAINT pick_quantities CHECK (expected > 0 AND picked >= 0 AND picked <= expected)
);

-- One parcel, from the moment it is packed.
CREATE TABLE shipment (
  shipment_number VARCHAR(20) NOT NULL,
  pick_list_number VARCHAR(20) NOT NULL,
  order_number VARCHAR(20) NOT NULL,
  warehouse VARCHAR(20) NOT NULL,
  state VARCHAR(12) NOT NULL,
  weight_lb DECIMAL(7,2) NOT NULL,
  carrier VARCHAR(10),
  service VARCHAR(60),
  tracking_number VARCHAR(60),
  shipped_on DATE,
  closed_on DATE,
  note VARCHAR(200),
  CONSTRAINT shipment_pk PRIMARY KEY (shipment_number),
  CONSTRAINT shipment_of_pick_list FOREIGN KEY (pick_list_number)
    REFERENCES pick_list (pick_list_number)
);
CREATE INDEX shipment_by_pick_list ON shipment (pick_list_number, shipment_number);
CREATE INDEX shipment_by_order ON shipment (order_number, shipment_number);
CREATE INDEX shipment_by_state ON shipment (warehouse, state, shipment_number);

CREATE TABLE shipment_line (
  shipment_number VARCHAR(20) NOT NULL,
  line INTEGER NOT NULL,
  units INTEGER NOT NULL,
  CONSTRAINT shipment_line_pk PRIMARY KEY (shipment_number, line),
  CONSTRAINT shipment_line_of_shipment FOREIGN KEY (shipment_number)
    REFERENCES shipment (shipment_number),
  CONSTRAINT shipment_line_positive CHECK (units > 0)
);

-- Where a SKU lies in a warehouse, and whether somebody should count it.
CREATE TABLE shelf (
  sku VARCHAR(60) NOT NULL,
  warehouse VARCHAR(20) NOT NULL,
  bin VARCHAR(20),
  count_wanted_on DATE,
  CONSTRAINT shelf_pk PRIMARY KEY (sku, warehouse),
  CONSTRAINT shelf_in_warehouse FOREIGN KEY (warehouse) REFERENCES warehouse (code)
);
