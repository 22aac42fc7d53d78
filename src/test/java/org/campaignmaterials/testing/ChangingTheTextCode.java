package org.campaignmaterials.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.campaignmaterials.testing.HttpCalls.Answer;

/**
 * Two persons of the campaign change a fact: in which languages the text code is answered. Nothing
 * but what a test prints for itself is in Russian, so that others keep theirs.
 */
public final class ChangingTheTextCode {
  private static final String FACTS = "campaign/hotline";

  private final HttpCalls one;
  private final HttpCalls other;

  public ChangingTheTextCode(HttpCalls one, HttpCalls other) {
    this.one = one;
    this.other = other;
  }

  public void isAnsweredInRussianToo() {
    String added = proposed("channel_added", "en", "es", "ru");
    tried("answered", "en", "es", "ru");
    confirmed(added);
  }

  /**
   * @return the path of the change
   */
  public String isNotAnsweredInRussianAnyMore() {
    String dead = proposed("dead_or_wrong", "en", "es");
    tried("answered", "en", "es");
    tried("not_answered", "ru");
    confirmed(dead);
    return dead;
  }

  private void confirmed(String change) {
    Answer answer = other.post(change + "/confirm", Map.of());
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
  }

  public String proposed(String changeClass, String... languages) {
    Map<String, String> form =
        new HashMap<>(
            Map.of(
                "channel", "text",
                "address", "233733",
                "class", changeClass,
                "reason", "What the operator of the hotline wrote to us"));
    for (String language : languages) {
      form.put("languages-" + language, "true");
    }
    Answer answer = one.post(FACTS + "/propose", form);
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return answer.location();
  }

  public void tried(String outcome, String... languages) {
    for (String language : languages) {
      Answer answer =
          one.post(
              FACTS + "/test",
              Map.of(
                  "what",
                  "text 233733",
                  "language",
                  language,
                  "outcome",
                  outcome,
                  "on",
                  BusinessDay.today().toString(),
                  "how",
                  "From the office telephone"));
      assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }
  }
}
