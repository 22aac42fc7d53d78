package org.campaignmaterials.ordering;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.mail.LetterLine;
import org.campaignmaterials.web.TypedForm;

/**
 * A whole order as campaign staff and auditors read it.
 *
 * @param form the note or the reason as it was typed
 * @param isAsked whether campaign staff are asked to read it
 * @param mayDecide whether this reader is one of them
 * @param holdUntil the last day on which its stock is held; empty when it is not held for a stated
 *     time
 * @param contact empty after it was erased
 * @param address empty after it was erased, and where it is confidential and was not asked for
 * @param mayAskForAddress whether this reader may see it when it is confidential
 * @param details what it is for, when it is needed and the like, in words
 * @param language that its requester reads, in words
 * @param alike other orders of the same requester, the newest first
 * @param next the order that this reader should read next
 * @param letters those about it, and what became of each, the newest first
 * @param history what happened to it, the newest first
 */
public record OrderFileView(
    TypedForm form,
    String orderNumber,
    String status,
    ZonedDateTime placedAt,
    Optional<String> placedBy,
    boolean isAsked,
    boolean mayDecide,
    boolean mayBeDeclined,
    List<LimitExcess> excesses,
    Optional<LocalDate> holdUntil,
    List<StatusView.Line> lines,
    int pieces,
    List<String> contact,
    List<String> address,
    boolean confidential,
    boolean mayAskForAddress,
    List<String> details,
    String language,
    List<OrderSearchView.Row> alike,
    Optional<Decided> decision,
    Optional<String> next,
    List<LetterLine> letters,
    List<Event> history) {

  /** Whether it waits for a decision, and not only for a look. */
  public boolean inReview() {
    return status.equals(OrderStatus.IN_REVIEW.code());
  }

  /** One thing that happened: when, by whom, what, in words. */
  public record Event(ZonedDateTime when, String who, String what) {}

  /**
   * What campaign staff said.
   *
   * @param who empty when the account is gone
   * @param note empty when there is none
   */
  public record Decided(boolean declined, Optional<String> who, ZonedDateTime when, String note) {}
}
