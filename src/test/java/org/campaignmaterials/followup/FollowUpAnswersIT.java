package org.campaignmaterials.followup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.junit.jupiter.api.Test;

/** A requester answers by one tap, and may think better of it. */
@DatabaseTest
class FollowUpAnswersIT extends FollowUpIT {
  @Inject private Heard heard;

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
    OrderNumber notAsked = order().placedAt(desk);
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

  private Optional<Answer> answerTo(OrderNumber order) {
    return followUps.about(order).orElseThrow().answer();
  }

  /** A page without what only repeats the address that was asked for. */
  private static String plain(HttpCalls.Answer answer) {
    return answer.body().replaceAll("/follow-up/[^\"]*", "");
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

  private String link(OrderNumber order) {
    return keys.path(order).substring(1);
  }
}
