-- What is in a parcel and which parcels left together, so that a letter can say what is on its way.
CREATE TABLE order_parcel_line (
  parcel_number VARCHAR(20) NOT NULL,
  line INTEGER NOT NULL,
  units INTEGER NOT NULL,
  CONSTRAINT order_parcel_line_pk PRIMARY KEY (parcel_number, line),
  CONSTRAINT order_parcel_line_of_parcel FOREIGN KEY (parcel_number)
    REFERENCES order_parcel (parcel_number),
  CONSTRAINT order_parcel_line_positive CHECK (units > 0)
);
INSERT INTO order_parcel_line (parcel_number, line, units)
  SELECT l.shipment_number, l.line, l.units FROM shipment_line l, order_parcel p
  WHERE p.parcel_number = l.shipment_number;

-- The number of the first of the parcels that left together. Before, nobody wrote that down: each
-- counts for itself.
ALTER TABLE order_parcel ADD COLUMN left_with VARCHAR(20) NOT NULL DEFAULT '';
UPDATE order_parcel SET left_with = parcel_number;

-- Letters that still wait are about the parcel that left last.
UPDATE outbox_letter SET document_id =
    (SELECT MAX(p.parcel_number) FROM order_parcel p WHERE p.order_number = document_id)
  WHERE letter_kind = 'ordering.shipped' AND letter_state = 'WAITING'
    AND EXISTS (SELECT p.parcel_number FROM order_parcel p WHERE p.order_number = document_id);
