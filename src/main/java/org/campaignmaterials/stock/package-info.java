/**
 * What lies on the shelves, and what of it is promised. {@link
 * org.campaignmaterials.stock.StockLedger} is the only writer: every change locks first the SKU's
 * row and then its balances, in one order for the whole system, and posts numbered entries whose
 * sum is the balance. What has gone wrong is undone by a reversing entry; nothing is ever edited.
 */
package org.campaignmaterials.stock;
