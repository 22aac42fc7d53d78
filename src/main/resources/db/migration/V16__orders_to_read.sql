-- The few orders that staff should look at, found without reading the others.
CREATE INDEX material_order_to_read ON material_order (look_first, queue_number);
