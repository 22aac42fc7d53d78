/**
 * What a local coalition does with the pieces that were shipped to it: the way from the parcel to
 * the wall. {@link org.campaignmaterials.distribution.DistributionLedger} is the only writer; a
 * piece is in exactly one state (in transit, in hand, handed out, displayed, gone), and every
 * number says how it is known. What others ordered and named the coalition is credited apart and
 * never held.
 *
 * <p>Places and receivers are organizations. No person and no case stands anywhere here.
 */
package org.campaignmaterials.distribution;
