package org.campaignmaterials.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.distribution.DemonstrationDistribution;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.junit.jupiter.api.Test;

/** Who reads what requesters answered. */
@DatabaseTest
class FollowUpFiguresIT extends FollowUpIT {
  @Test
  void staffReadTheAnswerOnTheOrdersFileAndByMonth() {
    OrderNumber order = asked();
    String file = "campaign/orders/" + order;
    HttpCalls staff = browser.as("staff");
    assertThat(staff.get(file).body()).contains("no answer so far");
    send(order, "handed_out");
    assertThat(staff.get(file).body()).contains("Confirmed by the recipient on", "Handed out");
    assertThat(staff.get("es/" + file).body()).contains("Repartidos");
    assertThat(staff.get("campaign/follow-ups").body())
        .contains("Handed out", String.valueOf(LocalDate.now(clock).getYear()));
    assertThat(browser.as("auditor").get("es/campaign/follow-ups").body()).contains("Repartidos");
    assertThat(browser.as("manager").get("campaign/follow-ups").status()).isEqualTo(403);
  }

  @Test
  void aCoalitionThatIsCreditedSeesWhatTheRecipientSaysAndNotWhoItIs() {
    OrderNumber order = order().crediting("C-101").placedAt(desk);
    shipped(order, 80);
    inTransaction.run(() -> creditedLine(parcelUnderway(order)));
    ask();
    send(order, "handed_out");
    String page = "coalition/C-101/credited?year=" + LocalDate.now(clock).getYear();
    assertThat(browser.as("manager").get(page).body())
        .contains("Confirmed by the recipient", ">Handed out</td>")
        .doesNotContain(order.text(), "Test Person", "Answer St");
  }

  @Test
  void theDemonstrationTellsOfEachAnswerAndOfSilence() {
    List<?> answers =
        entities
            .createNativeQuery(
                "SELECT f.answer FROM follow_up f, order_parcel p"
                    + " WHERE p.order_number = f.order_number AND p.parcel_number LIKE 'SHP-90000%'")
            .getResultList();
    assertThat(answers.stream().map(String::valueOf))
        .contains("UP", "HANDED_OUT", "NOT_YET", "null");
    LocalDate first =
        DemonstrationDistribution.beginning(LocalDate.now(clock))
            .plusDays(DemonstrationDistribution.FIRST_CREDITED);
    assertThat(browser.as("manager").get("coalition/C-101/credited?year=" + first.getYear()).body())
        .contains(">Handed out</td>")
        .doesNotContain("Chesapeake Clinics");
  }

  private String parcelUnderway(OrderNumber order) {
    return (String)
        entities
            .createNativeQuery(
                "SELECT parcel_number FROM order_parcel WHERE order_number = ?"
                    + " AND state = 'UNDERWAY'")
            .setParameter(1, order.text())
            .getSingleResult();
  }

  private void creditedLine(String parcel) {
    entities
        .createNativeQuery(
            "INSERT INTO credited_line (shipment, sku, coalition, quantity, sector, zip3, shipped_on)"
                + " VALUES (?, 'RR-113-en-2026.1', 'C-101', 1, 'health_care', '208', ?)")
        .setParameter(1, parcel)
        .setParameter(2, java.sql.Date.valueOf(LocalDate.now(clock)))
        .executeUpdate();
  }
}
