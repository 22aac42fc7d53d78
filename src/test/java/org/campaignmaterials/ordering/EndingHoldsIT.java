package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OrderDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An order in review holds stock for a stated time; that it ended is told to who reads the file.
 */
@DatabaseTest
class EndingHoldsIT extends ContainerTest {
  @Inject private HttpServletRequest request;
  @Inject private OrderDesk desk;
  @Inject private EndingHolds ending;
  @Inject private StockLedger ledger;
  @Inject private InTransaction inTransaction;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  private HttpCalls staff;

  @BeforeEach
  void open() {
    staff =
        HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/")).as("staff");
  }

  @Test
  void whatAReviewHeldIsLetGoWhenItsTimeIsOverAndTheFileSaysSo() {
    OrderNumber order = inReview();
    assertThat(ledger.allocatedTo(order.text())).isNotEmpty();
    inTransaction.run(
        () ->
            entities
                .createQuery(
                    "UPDATE Order o SET o.review.holdUntil = :then WHERE o.orderNumber = :number")
                .setParameter("then", clock.instant().minus(Duration.ofMinutes(1)))
                .setParameter("number", order.text())
                .executeUpdate());
    ending.runChunk(new JobRun(clock.instant(), Optional.empty(), 0));
    assertThat(ledger.allocatedTo(order.text())).isEmpty();

    String file = "campaign/orders/" + order;
    assertThat(staff.get(file).body())
        .contains("Stock no longer held for the review", "The system", "Reads Spanish");
    assertThat(staff.post(file + "/decline", Map.of("reason", "None left.")).status())
        .isEqualTo(303);
    assertThat(staff.get("campaign/audit?subject=" + order).body())
        .contains(">In review</td>", ">Declined</td>")
        .doesNotContain(">in_review</td>");
  }

  private OrderNumber inReview() {
    return OrderDraft.of("1 Waiting St", "RR-113-en", 900).placedAt(desk, Language.ES);
  }
}
