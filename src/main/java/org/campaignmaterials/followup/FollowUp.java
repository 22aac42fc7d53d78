package org.campaignmaterials.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.shared.RuleViolations;

/**
 * The one question about an order. Its life begins when the letter is written; it is answered once
 * and may be answered otherwise for some time after that, because what is not up yet may be soon.
 * There is one for an order at most: nobody is asked twice.
 */
@Entity
@Table(name = "follow_up")
class FollowUp {
  /** How long after the first answer another one replaces it. */
  static final Duration CHANGEABLE = Duration.ofDays(30);

  @Id
  @Column(name = "order_number")
  private String orderNumber;

  @Column(name = "asked_at")
  private Instant askedAt;

  /** The month of business in which it was asked, for the figures: {@code 2026-11}. */
  @Column(name = "asked_month")
  private String askedMonth;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  @Column(name = "first_answered_at")
  private Instant firstAnsweredAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected FollowUp() {}

  /**
   * The question, as it is asked now.
   *
   * @param zone of the business
   */
  FollowUp(OrderNumber order, Instant askedAt, ZoneId zone) {
    this.orderNumber = order.text();
    this.askedAt = askedAt;
    this.askedMonth = YearMonth.from(askedAt.atZone(zone)).toString();
  }

  /**
   * Takes the recipient's answer.
   *
   * @return whether it says something new: the same answer sent twice is one
   * @throws RuleViolations when the time for another answer is over
   */
  boolean answer(Answer given, Instant at) {
    if (given == answer) {
      return false;
    }
    if (!mayBeAnswered(at)) {
      throw new RuleViolations("answer", "followup_fixed");
    }
    if (firstAnsweredAt == null) {
      firstAnsweredAt = at;
    }
    answer = given;
    answeredAt = at;
    return true;
  }

  /** Whether an answer is taken now: the first one always is. */
  boolean mayBeAnswered(Instant at) {
    return changeableUntil().filter(end -> !at.isBefore(end)).isEmpty();
  }

  /** Until when the answer may be changed; empty as long as there is none. */
  Optional<Instant> changeableUntil() {
    return Optional.ofNullable(firstAnsweredAt).map(first -> first.plus(CHANGEABLE));
  }

  OrderNumber order() {
    return new OrderNumber(orderNumber);
  }

  Instant askedAt() {
    return askedAt;
  }

  Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }

  /** When the answer that counts was given. */
  Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }
}
