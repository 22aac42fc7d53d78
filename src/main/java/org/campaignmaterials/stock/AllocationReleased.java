package org.campaignmaterials.stock;

import org.campaignmaterials.catalog.Sku;

/**
 * A promise was withdrawn because the pieces are not there. Told within the same transaction: the
 * order waits again for what it lost, and its requester is told.
 *
 * @param stock the locked stock, in which an observer queues what is missing
 * @param document the order
 * @param quantity pieces
 */
public record AllocationReleased(
    LockedStock stock, String document, int line, Sku sku, int quantity) {}
