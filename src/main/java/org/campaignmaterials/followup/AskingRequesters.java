package org.campaignmaterials.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.ordering.ContactRetention;
import org.campaignmaterials.ordering.EndedOrders;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderStatus;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks those who agreed what became of their materials, thirty days after the last of them arrived.
 * Only orders that left whole are asked about: what was cancelled, declined or came back for good
 * is no material in anybody's hands, and what still waits will be asked about later.
 */
@ApplicationScoped
public class AskingRequesters implements Job {
  @Inject EndedOrders orders;
  @Inject FollowUps followUps;
  @Inject ContactRetention retention;
  @Inject Outbox outbox;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.followup.afterDays", defaultValue = "30")
  int afterDays;

  @Override
  public String name() {
    return "followup.ask";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    Instant now = clock.instant();
    List<Order> ended = orders.thatMayBeAskedAbout(now, run.resumeFrom(), CHUNK);
    Set<String> asked =
        followUps.askedAmong(ended.stream().map(order -> order.number().text()).toList());
    long askedNow = 0;
    for (Order order : ended) {
      if (!asked.contains(order.number().text()) && isDue(order, now)) {
        followUps.add(new FollowUp(order.number(), now, clock.getZone()));
        outbox.enqueue(FollowUpLetter.KIND, order.number().text(), order.language());
        askedNow++;
      }
    }
    return ended.size() < CHUNK
        ? JobProgress.finished(askedNow)
        : JobProgress.more(EndedOrders.placeOf(ended.get(ended.size() - 1)), askedNow);
  }

  private boolean isDue(Order order, Instant now) {
    Instant end = order.closedAt().orElseThrow();
    LocalDate erasedOn = day(end.plus(retention.of(order)));
    return !AskingDay.of(arrivedOn(order, end), erasedOn, afterDays).isAfter(day(now));
  }

  private LocalDate arrivedOn(Order order, Instant end) {
    if (order.status() == OrderStatus.DELIVERED) {
      return day(end);
    }
    return AskingDay.arrival(
        day(order.placedAt()),
        order.shipping().deliveryWindow().to(),
        orders.lastLeftOn(order.number()).orElseGet(() -> day(end)));
  }

  private LocalDate day(Instant at) {
    return at.atZone(clock.getZone()).toLocalDate();
  }
}
