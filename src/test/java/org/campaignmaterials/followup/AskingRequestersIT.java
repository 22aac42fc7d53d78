package org.campaignmaterials.followup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.OrderStatus;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Eventually;
import org.campaignmaterials.testing.OrderDraft;
import org.campaignmaterials.warehouse.DeliveryTakenBack;
import org.junit.jupiter.api.Test;

/** Whom a letter asks what became of the materials, when, and in what words. */
@DatabaseTest
class AskingRequestersIT extends FollowUpIT {
  @Inject private FollowUpLetter letter;
  @Inject private Orders orders;
  @Inject private Event<DeliveryTakenBack> takenBack;

  @Test
  void whoAgreedIsAskedOnceThirtyDaysAfterDelivery() {
    OrderNumber recent = delivered(order().placedAt(desk), 29);
    OrderNumber due = delivered(order().placedAt(desk), 30);
    OrderNumber neverAgreed =
        delivered(OrderDraft.of("1 Answer St", "RR-113-en", 1).placedAt(desk), 40);
    ask();
    ask();
    assertThat(followUps.about(recent)).isEmpty();
    assertThat(followUps.about(neverAgreed)).isEmpty();
    assertThat(followUps.about(due)).isPresent();
    assertThat(lettersAbout(due)).isEqualTo(1);
  }

  @Test
  void whereNobodyRecordedTheDeliveryItIsCountedFromTheLastParcelAndTheDaysThatWereTold() {
    OrderNumber order = order().placedAt(desk);
    int told = daysTold(order);
    shipped(order, 30 + told - 1);
    ask();
    assertThat(followUps.about(order)).isEmpty();
    shipped(order, 30 + told);
    ask();
    assertThat(followUps.about(order)).isPresent();
  }

  @Test
  void aConfidentialAddressIsWrittenToBeforeItIsErased() {
    OrderNumber recent = delivered(order().confidential().placedAt(desk), 26);
    OrderNumber due = delivered(order().confidential().placedAt(desk), 27);
    ask();
    assertThat(followUps.about(recent)).isEmpty();
    assertThat(followUps.about(due)).isPresent();
    assertThat(letter.compose(due.text(), Language.EN)).isPresent();
  }

  @Test
  void nobodyIsAskedAboutWhatDidNotStayInAnybodysHands() {
    List<OrderNumber> over = new ArrayList<>();
    for (OrderStatus status :
        List.of(OrderStatus.CANCELLED, OrderStatus.DECLINED, OrderStatus.BACKORDERED)) {
      OrderNumber order = order().placedAt(desk);
      ended(order, status, 40);
      over.add(order);
    }
    ask();
    assertThat(over).allSatisfy(order -> assertThat(followUps.about(order)).isEmpty());
  }

  @Test
  void aParcelThatComesBackBeforeTheLetterLeavesKeepsItBack() {
    OrderNumber order = asked();
    assertThat(letter.compose(order.text(), Language.EN)).isPresent();
    ended(order, OrderStatus.BACKORDERED, 30);
    assertThat(letter.compose(order.text(), Language.EN)).isEmpty();
  }

  @Test
  void aQuestionThatIsNotSentYetIsWithdrawnWhenTheArrivalWasAMistake() throws Exception {
    OrderNumber unsent = asked();
    letterIs(unsent, "WAITING");
    inTransaction.run(() -> takenBack.fire(new DeliveryTakenBack(unsent, "SHP-0000000")));
    assertThat(followUps.about(unsent)).as("to be asked another day").isEmpty();
    assertThat(letterState(unsent)).isEqualTo("SKIPPED");

    OrderNumber sent = asked();
    letterIs(sent, "SENT");
    inTransaction.run(() -> takenBack.fire(new DeliveryTakenBack(sent, "SHP-0000000")));
    assertThat(followUps.about(sent)).as("nobody is asked twice").isPresent();
  }

  @Test
  void theLetterAsksInTheRequestersLanguageAndSaysNothingInItsSubject() {
    OrderNumber order = asked();
    LetterDraft english = letter.compose(order.text(), Language.EN).orElseThrow();
    assertThat(english.subject()).isEqualTo("Your materials order " + order + ": one question");
    assertThat(english.textBody()).contains("Hello Test Person,", "/follow-up/" + order + "?key=");
    LetterDraft spanish = letter.compose(order.text(), Language.ES).orElseThrow();
    assertThat(spanish.subject()).isEqualTo("Su pedido de materiales " + order + ": una pregunta");
    assertThat(spanish.textBody()).contains("Hola, Test Person:", "/es/follow-up/" + order);
    for (String answer : List.of("up", "handed_out", "not_yet")) {
      assertThat(english.textBody()).contains("&answer=" + answer + "\n");
      assertThat(english.htmlBody()).contains("&amp;answer=" + answer + "\"");
    }
    assertThat(english.textBody()).doesNotContain("/orders/", orderKeys.keyOf(order));
  }

  /** Puts the letter into a state once it was sent; one that waits is not due before tomorrow. */
  private void letterIs(OrderNumber order, String state) {
    Eventually.is("the letter leaves", () -> !letterState(order).equals("WAITING"));
    inTransaction.run(
        () ->
            entities
                .createNativeQuery(
                    "UPDATE outbox_letter SET letter_state = ?, next_try_at = ?, lease_until = ?"
                        + " WHERE letter_kind = ? AND document_id = ?")
                .setParameter(1, state)
                .setParameter(2, java.sql.Timestamp.from(clock.instant().plus(Duration.ofDays(2))))
                .setParameter(3, java.sql.Timestamp.from(clock.instant().minus(Duration.ofDays(2))))
                .setParameter(4, FollowUpLetter.KIND)
                .setParameter(5, order.text())
                .executeUpdate());
  }

  private String letterState(OrderNumber order) {
    List<Object> state = new ArrayList<>();
    inTransaction.run(
        () ->
            state.add(
                entities
                    .createNativeQuery(
                        "SELECT letter_state FROM outbox_letter"
                            + " WHERE letter_kind = ? AND document_id = ?")
                    .setParameter(1, FollowUpLetter.KIND)
                    .setParameter(2, order.text())
                    .getSingleResult()));
    return (String) state.get(0);
  }

  private long lettersAbout(OrderNumber order) {
    return ((Number)
            entities
                .createNativeQuery(
                    "SELECT COUNT(*) FROM outbox_letter WHERE letter_kind = ? AND document_id = ?")
                .setParameter(1, FollowUpLetter.KIND)
                .setParameter(2, order.text())
                .getSingleResult())
        .longValue();
  }

  private int daysTold(OrderNumber order) {
    LocalDate promised = orders.byNumber(order).orElseThrow().shipping().deliveryWindow().to();
    return (int) ChronoUnit.DAYS.between(LocalDate.now(clock), promised);
  }
}
