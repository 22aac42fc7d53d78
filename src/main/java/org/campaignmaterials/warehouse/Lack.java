package org.campaignmaterials.warehouse;

import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.ordering.OrderInWork;

/** Pieces that a line of the order was promised and that don't come to the packing table. */
record Lack(int line, Sku sku, int quantity, OrderInWork.Missing why) {}
