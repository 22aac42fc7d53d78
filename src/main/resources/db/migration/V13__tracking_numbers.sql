-- A tracking number that another parcel has already is questioned before a parcel leaves.
CREATE INDEX shipment_by_tracking ON shipment (tracking_number);
