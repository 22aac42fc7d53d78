package org.campaignmaterials.followup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campaignmaterials.distribution.DemonstrationDistribution;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.ordering.OrderDesk;
import org.campaignmaterials.ordering.OrderForm;
import org.campaignmaterials.ordering.OrderKeys;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.OrderStatus;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.ordering.PlacedBy;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.PostalAddress;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Eventually;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.warehouse.DeliveryTakenBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requesters are asked once what became of the materials, and answer by one tap. */
@DatabaseTest
class FollowUpIT extends ContainerTest {
  @Inject private HttpServletRequest request;
  @Inject private OrderDesk desk;
  @Inject private Orders orders;
  @Inject private OrderKeys orderKeys;
  @Inject private AskingRequesters asking;
  @Inject private FollowUps followUps;
  @Inject private FollowUpKeys keys;
  @Inject private FollowUpLetter letter;
  @Inject private Heard heard;
  @Inject private InTransaction inTransaction;
  @Inject private Event<DeliveryTakenBack> takenBack;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  private HttpCalls browser;

  /** What other features would hear. */
  @ApplicationScoped
  static class Heard {
    private final List<FollowUpAnswered> news = new ArrayList<>();

    void hear(@Observes FollowUpAnswered answered) {
      news.add(answered);
    }

    List<Answer> of(OrderNumber order) {
      return news.stream()
          .filter(each -> each.order().equals(order))
          .map(FollowUpAnswered::answer)
          .toList();
    }
  }

  @BeforeEach
  void open() {
    BusinessDay.today();
    browser = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
  }

  // Whom, and when.

  @Test
  void whoAgreedIsAskedOnceThirtyDaysAfterDelivery() {
    OrderNumber recent = delivered(order().placed(), 29);
    OrderNumber due = delivered(order().placed(), 30);
    OrderNumber neverAgreed = delivered(order().notAgreeing().placed(), 40);
    ask();
    ask();
    assertThat(followUps.about(recent)).isEmpty();
    assertThat(followUps.about(neverAgreed)).isEmpty();
    assertThat(followUps.about(due)).isPresent();
    assertThat(lettersAbout(due)).isEqualTo(1);
  }

  @Test
  void whereNobodyRecordedTheDeliveryItIsCountedFromTheLastParcelAndTheDaysThatWereTold() {
    OrderNumber order = order().placed();
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
    OrderNumber recent = delivered(order().confidential().placed(), 26);
    OrderNumber due = delivered(order().confidential().placed(), 27);
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
      OrderNumber order = order().placed();
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

  // The letter.

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

  // The answer.

  @Test
  void openingALinkAnswersNothing() {
    OrderNumber order = asked();
    String link = link(order) + "&answer=handed_out";
    HttpCalls.Answer page = browser.get(link);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("What became of your materials?", order.text())
        .containsPattern("usa-button--big\"[^>]*value=\"handed_out\"")
        .doesNotContain("Test Person", "RR-113");
    assertThat(page.header("Set-Cookie")).isEmpty();
    assertThat(browser.send("HEAD", link, "").status()).isEqualTo(200);
    assertThat(browser.get("es/" + link).body()).contains("¿Qué fue de sus materiales?");
    assertThat(answerTo(order)).isEmpty();
    assertThat(heard.of(order)).isEmpty();
  }

  @Test
  void oneTapAnswersAndTwiceIsOnce() {
    OrderNumber order = asked();
    assertThat(send(order, "up").status()).isEqualTo(303);
    HttpCalls.Answer again = send(order, "up");
    assertThat(again.location()).isEqualTo(link(order));
    assertThat(browser.get(again.location()).body())
        .contains("Thank you", "Up on a wall", "You can change it until");
    assertThat(answerTo(order)).contains(Answer.UP);
    assertThat(heard.of(order)).containsExactly(Answer.UP);
  }

  @Test
  void anAnswerMayBeChangedUntilItsTimeIsOver() {
    OrderNumber order = asked();
    send(order, "not_yet");
    assertThat(browser.get(link(order) + "&answer=up").body())
        .contains("Your answer so far: Not yet")
        .containsPattern("usa-button--big\"[^>]*value=\"up\"");
    send(order, "up");
    assertThat(heard.of(order)).containsExactly(Answer.NOT_YET, Answer.UP);

    firstAnswered(order, 30);
    HttpCalls.Answer late = send(order, "handed_out");
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).contains("The time to change this answer is over.");
    assertThat(browser.get(link(order) + "&answer=handed_out").body())
        .contains("Your answer: Up", "The time to change it is over.")
        .doesNotContain("<button class=\"usa-button usa-button--");
    assertThat(answerTo(order)).contains(Answer.UP);
  }

  @Test
  void nothingChosenIsSaidInWords() {
    OrderNumber order = asked();
    for (String nothing : List.of("", "everything", "UP")) {
      HttpCalls.Answer answer = send(order, nothing);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body()).contains("Choose one of the answers.", "value=\"not_yet\"");
    }
    assertThat(answerTo(order)).isEmpty();
  }

  @Test
  void theKeyOpensThisQuestionAndNothingElse() {
    OrderNumber order = asked();
    OrderNumber other = asked();
    OrderNumber notAsked = order().placed();
    String key = keyOf(order);
    String unknown = "follow-up/RRO-2026-999999?key=" + key;
    String nowhere = plain(browser.get(unknown));
    for (String path :
        List.of(
            "follow-up/" + order,
            "follow-up/" + order + "?key=",
            "follow-up/" + order + "?key=" + orderKeys.keyOf(order),
            "follow-up/" + other + "?key=" + key,
            "follow-up/x?key=" + key,
            "follow-up/" + notAsked + "?key=" + keyOf(notAsked))) {
      HttpCalls.Answer answer = browser.get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(plain(answer)).as(path).isEqualTo(nowhere);
    }
    Map<String, String> wrong = Map.of("key", key, "answer", "up");
    assertThat(browser.post("follow-up/" + other, wrong).status()).isEqualTo(404);
    assertThat(answerTo(other)).isEmpty();
    assertThat(browser.get("orders/" + order + "?key=" + key).status()).isEqualTo(404);
    Map<String, String> cancel = Map.of("key", key);
    assertThat(browser.post("orders/" + order + "/cancel", cancel).status()).isEqualTo(404);
  }

  @Test
  void anotherSiteCannotAnswer() {
    OrderNumber order = asked();
    Map<String, String> form = Map.of("key", keyOf(order), "answer", "up");
    assertThat(
            browser.with("Sec-Fetch-Site", "cross-site").post("follow-up/" + order, form).status())
        .isEqualTo(403);
    assertThat(answerTo(order)).isEmpty();
  }

  // For campaign staff.

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
    OrderNumber order = order().crediting("C-101").placed();
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

  private void ask() {
    inTransaction.run(() -> asking.runChunk(new JobRun(clock.instant(), Optional.empty(), 0)));
  }

  /** An order about which its requester was asked today. */
  private OrderNumber asked() {
    OrderNumber order = delivered(order().placed(), 31);
    ask();
    return order;
  }

  private String link(OrderNumber order) {
    return keys.path(order).substring(1);
  }

  private String keyOf(OrderNumber order) {
    return keys.path(order).replaceAll(".*key=", "");
  }

  private HttpCalls.Answer send(OrderNumber order, String answer) {
    return browser.post("follow-up/" + order, Map.of("key", keyOf(order), "answer", answer));
  }

  private Optional<Answer> answerTo(OrderNumber order) {
    return followUps.about(order).orElseThrow().answer();
  }

  /** A page without what only repeats the address that was asked for. */
  private static String plain(HttpCalls.Answer answer) {
    return answer.body().replaceAll("/follow-up/[^\"]*", "");
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

  private OrderNumber delivered(OrderNumber order, int daysAgo) {
    ended(order, OrderStatus.DELIVERED, daysAgo);
    return order;
  }

  /** All of it left so many days ago, and nobody recorded more. */
  private void shipped(OrderNumber order, int daysAgo) {
    ended(order, OrderStatus.SHIPPED, daysAgo);
    inTransaction.run(
        () -> {
          entities
              .createNativeQuery("DELETE FROM order_parcel WHERE order_number = ?")
              .setParameter(1, order.text())
              .executeUpdate();
          parcel(order, daysAgo, "UNDERWAY");
          parcel(order, 1, "RETURNED");
        });
  }

  private void parcel(OrderNumber order, int daysAgo, String state) {
    entities
        .createNativeQuery(
            "INSERT INTO order_parcel (parcel_number, order_number, carrier, shipped_on, state)"
                + " VALUES (?, ?, 'UPS', ?, ?)")
        .setParameter(1, "T" + UUID.randomUUID().toString().substring(0, 12))
        .setParameter(2, order.text())
        .setParameter(3, java.sql.Date.valueOf(LocalDate.now(clock).minusDays(daysAgo)))
        .setParameter(4, state)
        .executeUpdate();
  }

  private void ended(OrderNumber order, OrderStatus status, int daysAgo) {
    inTransaction.run(
        () ->
            entities
                .createQuery(
                    "UPDATE Order o SET o.status = :status, o.closedAt = :end"
                        + " WHERE o.orderNumber = :number")
                .setParameter("status", status)
                .setParameter("end", noon(daysAgo))
                .setParameter("number", order.text())
                .executeUpdate());
  }

  /** Noon of a day of the business: whole days ago, also where clocks were set in between. */
  private Instant noon(int daysAgo) {
    return LocalDate.now(clock)
        .minusDays(daysAgo)
        .atTime(LocalTime.NOON)
        .atZone(clock.getZone())
        .toInstant();
  }

  private void firstAnswered(OrderNumber order, int daysAgo) {
    inTransaction.run(
        () ->
            entities
                .createQuery(
                    "UPDATE FollowUp f SET f.firstAnsweredAt = :then WHERE f.orderNumber = :number")
                .setParameter("then", clock.instant().minus(Duration.ofDays(daysAgo)))
                .setParameter("number", order.text())
                .executeUpdate());
  }

  private Draft order() {
    return new Draft(true, false, "");
  }

  /** An order that is about to be placed. */
  private final class Draft {
    private final boolean agrees;
    private final boolean confidential;
    private final String coalition;

    private Draft(boolean agrees, boolean confidential, String coalition) {
      this.agrees = agrees;
      this.confidential = confidential;
      this.coalition = coalition;
    }

    Draft notAgreeing() {
      return new Draft(false, confidential, coalition);
    }

    Draft confidential() {
      return new Draft(agrees, true, coalition);
    }

    Draft crediting(String number) {
      return new Draft(agrees, confidential, number);
    }

    OrderNumber placed() {
      String email = "asked-" + UUID.randomUUID() + "@example.org";
      OrderForm form =
          new OrderForm(
              new OrderForm.Contact("Test Person", email, "", "", true, "health_care"),
              new PostalAddress("1 Answer St", "", "Rockville", "MD", "20850"),
              confidential,
              coalition,
              "",
              Optional.empty(),
              Set.of(),
              agrees,
              List.of(new OrderForm.Line("RR-113-en", 1)));
      return desk.place(form, PlacedBy.thePublic(Language.EN), Secrets.newToken(), new Problems())
          .number();
    }
  }
}
