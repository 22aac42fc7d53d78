package org.campaignmaterials.distribution;

import org.campaignmaterials.shared.Quarter;

/**
 * What moved in a quarter, in pieces of one SKU, as far as it is known in one way. Entries that
 * were undone are not in it.
 *
 * @param sku in full: RR-101-en-2026.1
 * @param proof how all of these figures are known
 * @param shipped left the warehouse for the coalition
 * @param cameBack of what was shipped, in this or an earlier quarter, came back undeliverable
 * @param received the coalition has them
 * @param rejected arrived and could not be used
 * @param lost never arrived, as the coalition says
 * @param handedOut handed to organizations or to people at events
 * @param displayed put up
 * @param takenDown of what was put up, in this or an earlier quarter, hangs no more
 * @param discarded thrown away
 */
public record QuarterFigures(
    Quarter quarter,
    String sku,
    Proof proof,
    int shipped,
    int cameBack,
    int received,
    int rejected,
    int lost,
    int handedOut,
    int displayed,
    int takenDown,
    int discarded) {}
