package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OrderDraft;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ErasingContactsIT extends ContainerTest {
  @Inject private OrderDesk desk;
  @Inject private Orders orders;
  @Inject private OrderKeys keys;
  @Inject private CancellingOrders cancelling;
  @Inject private ErasingContacts erasing;
  @Inject private InTransaction inTransaction;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Test
  void namesAndAddressesAreForgottenNinetyDaysAfterTheEndOfAnOrderAndTheOrderStays() {
    OrderNumber recent = ended(false, 89);
    OrderNumber old = ended(false, 91);
    erase();
    assertThat(orders.contactOf(recent)).isPresent();
    assertThat(orders.contactOf(old)).isEmpty();
    assertThat(orders.byNumber(old).orElseThrow().zip3()).isEqualTo("208");
  }

  @Test
  void confidentialAddressesAreForgottenAfterThirty() {
    OrderNumber recent = ended(true, 29);
    OrderNumber old = ended(true, 31);
    OrderNumber notConfidential = ended(false, 31);
    erase();
    assertThat(orders.contactOf(recent)).isPresent();
    assertThat(orders.contactOf(old)).isEmpty();
    assertThat(orders.contactOf(notConfidential)).isPresent();
  }

  @Test
  void anOpenOrderKeepsItsAddress() {
    OrderNumber open = placed(true);
    erase();
    assertThat(orders.contactOf(open)).isPresent();
  }

  private void erase() {
    inTransaction.run(() -> erasing.runChunk(new JobRun(clock.instant(), Optional.empty(), 0)));
  }

  private OrderNumber ended(boolean confidential, int daysAgo) {
    OrderNumber number = placed(confidential);
    cancelling.cancel(number.text(), keys.keyOf(number));
    inTransaction.run(
        () ->
            entities
                .createQuery("UPDATE Order o SET o.closedAt = :then WHERE o.orderNumber = :number")
                .setParameter("then", clock.instant().minus(Duration.ofDays(daysAgo)))
                .setParameter("number", number.text())
                .executeUpdate());
    return number;
  }

  private OrderNumber placed(boolean confidential) {
    OrderDraft draft = OrderDraft.of("1 Forgotten St", "RR-113-en", 1);
    return (confidential ? draft.confidential() : draft).placedAt(desk);
  }
}
