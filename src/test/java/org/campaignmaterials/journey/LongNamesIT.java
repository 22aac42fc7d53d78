package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A coalition, a member and an organization whose names are one very long word each: their pages
 * stay as wide as a phone.
 */
@RunAsClient
@ExtendWith(RealBrowser.class)
class LongNamesIT extends ContainerTest {
  private static final String COALITION = "C-7441";
  private static final String NAME = "Donaudampfschifffahrts".repeat(5);

  @ArquillianResource private URL site;

  private final PagePromises promises = new PagePromises();
  private HttpCalls staff;

  @BeforeEach
  void aCoalitionWithLongNames() {
    staff = HttpCalls.to(URI.create(site.toString())).as("staff");
    Answer registered =
        staff.post(
            "campaign/coalitions",
            Map.of("number", COALITION, "name", NAME, "city", "Dover", "state", "DE"));
    assertThat(registered.status()).as(registered.body()).isEqualTo(303);
    LocalDate day = BusinessDay.today().minusDays(3);
    int member =
        record(
            "members",
            """
            {"name": "%s", "kind": "organization", "sector": "health_care", "joinedOn": "%s"}
            """
                .formatted(NAME, day));
    for (int time = 1; time <= 2; time++) {
      record(
          "activities",
          """
          {"occurredOn": "%s", "title": "%s", "method": "training", "purpose": "awareness",
           "type": "both", "concerns": "general", "limbs": ["training"], "ledBy": %d,
           "reached": [{"organization": "%s", "sector": "health_care", "people": 3}],
           "tookPart": [%d]}
          """
              .formatted(day, NAME + time, member, NAME, member));
    }
  }

  private int record(String list, String json) {
    Answer answer =
        staff.postJson(
            "api/v1/coalitions/" + COALITION + "/" + list, UUID.randomUUID().toString(), json);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return Integer.parseInt(answer.body().replaceFirst("(?s).*?\"id\":(\\d+).*", "$1"));
  }

  @Test
  void aVeryLongWordWidensNoPage() {
    String scorecard = "/coalition/" + COALITION + "/scorecard";
    try (Tab phone = RealBrowser.onAPhone(site, Language.EN)) {
      Entrance.signIn(phone, "staff");
      for (String path :
          List.of(
              "/coalition/" + COALITION,
              scorecard,
              scorecard + "/1?limb=members&figure=members",
              scorecard + "/3?limb=training&figure=organizations_reached",
              scorecard + "/5?limb=organizations&figure=led_activities",
              scorecard + "/6?limb=participation&figure=participants",
              "/coalition/" + COALITION + "/reports",
              "/campaign/standards")) {
        phone.open(path);
        promises.widthKeptBy(phone);
      }
    }
    assertThat(promises.broken()).isEmpty();
  }
}
