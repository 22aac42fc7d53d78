package org.campaignmaterials.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.warehouse.DeliveryTakenBack;

/**
 * Keeps back a question that was counted from an arrival which was a mistake. The requester is
 * asked once the order has really arrived. A letter that was sent already can't be called back:
 * then the question stands, and nobody is asked twice.
 */
@ApplicationScoped
class WithdrawingQuestions {
  @Inject FollowUps followUps;
  @Inject Outbox outbox;

  void notArrived(@Observes DeliveryTakenBack news) {
    followUps
        .about(news.order())
        .filter(asked -> outbox.withdraw(FollowUpLetter.KIND, asked.order().text()))
        .ifPresent(followUps::remove);
  }
}
