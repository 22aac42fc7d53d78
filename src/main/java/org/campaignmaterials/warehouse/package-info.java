/**
 * From the shelf to the carrier. A warehouse releases what is promised of an order, fetches it by a
 * pick list, packs it into parcels and lets them leave. Stock moves through the ledger and the
 * order through its own verbs, in one transaction with the papers here; who wants to know of it
 * observes {@link org.campaignmaterials.warehouse.ShipmentDispatched}.
 */
package org.campaignmaterials.warehouse;
