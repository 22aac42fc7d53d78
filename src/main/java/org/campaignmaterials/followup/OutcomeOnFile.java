package org.campaignmaterials.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.OrderOutcome;
import org.campaignmaterials.web.Texts;

/** What the recipient said, for the order's file. */
@ApplicationScoped
class OutcomeOnFile implements OrderOutcome {
  @Inject FollowUps followUps;
  @Inject Clock clock;

  @Override
  public Optional<String> inWords(OrderNumber number, Texts t) {
    return followUps
        .about(number)
        .map(
            asked ->
                asked.answer().isEmpty()
                    ? t.get("followup.file.asked", day(asked.askedAt(), t))
                    : t.get(
                        "followup.file.answered",
                        t.get(asked.answer().get().messageKey()),
                        day(asked.answeredAt().orElseThrow(), t)));
  }

  private String day(Instant at, Texts t) {
    return t.date(at.atZone(clock.getZone()).toLocalDate());
  }
}
