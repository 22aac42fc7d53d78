package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.followup.Answer;

/**
 * Pieces that others ordered and for which they named the coalition. It never held them; they are
 * no part of a finding.
 *
 * @param sku in full
 * @param sector the code of the requester's sector
 * @param zip3 the first three digits of where they went
 * @param cameBackOn when the parcel came back undeliverable; then the line counts for nothing
 * @param recipientSays what the recipient says became of them: confirmed by the recipient
 */
public record CreditedRecord(
    LocalDate shippedOn,
    String sku,
    int quantity,
    String sector,
    String zip3,
    Optional<LocalDate> cameBackOn,
    Optional<Answer> recipientSays) {}
