package org.campaignmaterials.followup;

import java.time.LocalDate;
import org.campaignmaterials.ordering.OrderNumber;

/**
 * A recipient said what became of an order's materials, or changed the answer: the newest one
 * counts. Told in the transaction that keeps it.
 *
 * @param on the day, in the house's own zone
 */
public record FollowUpAnswered(OrderNumber order, Answer answer, LocalDate on) {}
