package org.campaignmaterials.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.campaignmaterials.ordering.OrderNumber;

/** Whom the demonstration's past asked what became of the materials, and what they said. */
@Dependent
public class DemonstrationFollowUps {
  @Inject FollowUps followUps;
  @Inject Event<FollowUpAnswered> answered;
  @Inject Clock clock;

  /** The requester was asked on that day, and has not answered. */
  @Transactional
  public void asked(OrderNumber order, LocalDate on) {
    followUps.add(new FollowUp(order, at(on), clock.getZone()));
  }

  /** The requester was asked on that day, and answered so many days later. */
  @Transactional
  public void answered(OrderNumber order, LocalDate askedOn, int daysLater, Answer answer) {
    FollowUp question = new FollowUp(order, at(askedOn), clock.getZone());
    LocalDate on = askedOn.plusDays(daysLater);
    question.answer(answer, at(on));
    followUps.add(question);
    answered.fire(new FollowUpAnswered(order, answer, on));
  }

  private Instant at(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
  }
}
