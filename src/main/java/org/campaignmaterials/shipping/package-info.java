/**
 * What the mail asks of an address and of a parcel. Everything here is pure: it reads its arguments
 * and the tables below {@code /data}, and touches no database, so that the order form, the API, the
 * warehouse and a test all hear the same answer.
 *
 * <p>Two decisions run through it. What somebody typed is kept beside the standardised form,
 * because a rule of ours may be wrong about an address and its writer is not. And what is only
 * unlikely (a ZIP Code and a state that differ) can be confirmed, while what can't be (an
 * unassigned prefix) can't.
 *
 * <p>No price stands anywhere: the materials are free, and so is sending them.
 */
package org.campaignmaterials.shipping;
