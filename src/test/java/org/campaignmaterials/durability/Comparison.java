package org.campaignmaterials.durability;

import java.util.List;

/**
 * What was answered, held against what is there.
 *
 * @param orders acknowledged, each to be there once
 * @param foundAgain orders whose first answer was cut, found by sending the same again
 * @param shipments acknowledged, each to be in the ledger once
 * @param deliveries acknowledged, each to be in the ledger once
 * @param ledgerDifferences shelves whose entries don't explain their balance
 * @param letters that the outbox holds
 * @param lettersMissing of those, never taken by the mail server
 * @param lettersRepeated taken again, under the same Message-ID
 * @param complaints everything that should not be, in words
 */
record Comparison(
    int orders,
    int ordersLost,
    int ordersTwice,
    long foundAgain,
    int shipments,
    int shipmentsLost,
    int deliveries,
    long deliveriesLost,
    int ledgerDifferences,
    int letters,
    int lettersMissing,
    int lettersRepeated,
    List<String> complaints) {}
