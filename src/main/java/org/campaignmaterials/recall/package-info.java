/**
 * What happens after an edition turns out to be wrong, until the last piece is accounted for. The
 * edition stops in one transaction; a job lets go of what was promised, order by order, and lists
 * who has pieces; people say what became of them.
 *
 * <p>{@link org.campaignmaterials.recall.RecallLedger} is the only writer of that: each holder's
 * figures are the sums of entries that are appended and never changed. The pieces themselves stay
 * in the ledgers of the warehouses and the coalitions, and are taken off there by the same taps.
 *
 * <p>Letters come last: when all that waits for a person is known, one letter tells it, whichever
 * recalls it comes from. What is wrong on an edition whose number is dead is read from the change
 * of the hotline's facts that stopped it.
 *
 * <p>A holder is named by the number of a warehouse, a coalition or an order. Who ordered is known
 * to the order alone, as long as it is known at all.
 */
package org.campaignmaterials.recall;
