/**
 * Orders, from the form to the moment when the last piece has left or nobody wants it any more. An
 * order is born with its stock promised ({@link org.campaignmaterials.ordering.PlacingOrders});
 * what could not be promised waits in the stock ledger's queue; staff read what is above the limit.
 * Names and addresses stand in one table of their own, so that they can be erased in one place.
 */
package org.campaignmaterials.ordering;
