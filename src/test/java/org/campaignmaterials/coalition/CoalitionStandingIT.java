package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.junit.jupiter.api.Test;

/** What campaign staff decide of a coalition. */
@DatabaseTest
class CoalitionStandingIT extends CoalitionRecordsIT {
  @Test
  void campaignStaffRecognizeChangeAndLetRest() {
    String here = "campaign/coalitions/" + number;
    assertThat(anyone.get("api/v1/coalitions/" + number).status()).isEqualTo(404);
    assertThat(staff.post(here + "/status", Map.of("status", "recognized")).problems())
        .as("without a reason")
        .containsOnlyKeys("why");
    assertThat(become("recognized")).isEqualTo(303);
    assertThat(become("recognized")).as("pressed twice").isEqualTo(422);
    assertThat(json(anyone.get("api/v1/coalitions/" + number)).getString("city")).isEqualTo("Town");
    Map<String, String> about = new HashMap<>(Map.of("name", "Test", "city", "", "state", "OH"));
    assertThat(staff.post(here, about).problems()).containsOnlyKeys("city");
    about.put("city", "Village");
    assertThat(staff.post(here, about).status()).isEqualTo(303);
    assertThat(anyone.get("api/v1/coalitions/" + number).status())
        .as("not listed any more")
        .isEqualTo(404);
    assertThat(mine.get("api/v1/coalitions/" + number).status()).as("its own").isEqualTo(200);
    assertThat(become("inactive")).isEqualTo(303);
    assertThat(become("applicant")).isEqualTo(303);
    assertThat(staff.get(here).body())
        .contains("Standing of a coalition changed", "Recognized", "As we agreed", "Village");
    assertThat(anyone.as("auditor").get(here).body()).doesNotContain("Recognize it");
    assertThat(anyone.as("auditor").post(here, about).status()).isEqualTo(403);
    assertThat(mine.get(here).status()).isEqualTo(403);
    Answer taken =
        staff.post("campaign/coalitions", Map.of("number", number, "name", "X", "city", "Y"));
    assertThat(taken.problems()).containsKey("state");
  }

  private int become(String status) {
    return staff
        .post(
            "campaign/coalitions/" + number + "/status",
            Map.of("status", status, "why", "As we agreed"))
        .status();
  }
}
