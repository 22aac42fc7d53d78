package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.junit.jupiter.api.Test;

/** Who may read and who may write what a coalition keeps. */
@DatabaseTest
class RecordsDoorsIT extends CoalitionRecordsIT {
  private static final List<String> PARTS =
      List.of("members", "meetings", "activities", "papers", "offices");

  @Test
  void whoMayOnlyReadGetsNoEmptyForm() {
    HttpCalls auditor = anyone.as("auditor");
    for (String part : List.of("members", "activities", "offices", "papers/items")) {
      assertThat(auditor.get(home + part + "/new").status()).as(part).isEqualTo(404);
      assertThat(mine.get(home + part + "/new").status()).as(part).isEqualTo(200);
    }
    assertThat(auditor.get(home + "meetings/new").location())
        .as("pages above link here")
        .endsWith(home + "meetings");
    assertThat(mine.get(home + "papers/statements/new?kind=charter").body())
        .containsPattern("value=\"charter\" selected");
  }

  @Test
  void whoWasSignedOutMeanwhileComesBackToThePageAboveTheForm() {
    for (String part : List.of("members", "meetings", "activities", "offices")) {
      assertThat(anyone.post(home + part, Map.of()).location()).endsWith("%2F" + part);
    }
    assertThat(anyone.post(home + "papers/statements", Map.of()).location()).endsWith("%2Fpapers");
    assertThat(anyone.post(home + "papers/items/7/claims", Map.of()).location())
        .endsWith("%2Fpapers%2Fitems%2F7");
    assertThat(anyone.post(home + "members/7/withdraw", Map.of()).location())
        .endsWith("%2Fmembers%2F7");
  }

  @Test
  void nobodyElseSeesOrChangesTheRecords() {
    long clinic = add("Quiet Clinic");
    HttpCalls other = anyone.as("manager");
    Answer unknown = other.get("coalition/C-999999/members");
    for (String part : PARTS) {
      assertThat(other.get(home + part).status()).as(part).isEqualTo(404);
      assertThat(other.post(home + part, Map.of()).status()).as(part).isIn(404, 405);
      assertThat(mine.get("coalition/C-101/" + part).status()).as(part).isEqualTo(404);
      assertThat(anyone.get(home + part).status()).as(part).isEqualTo(303);
      assertThat(anyone.as("auditor").get(home + part).status()).as(part).isEqualTo(200);
      assertThat(anyone.as("warehouse").get(home + part).status()).as(part).isEqualTo(403);
    }
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(other.get(home + "members/" + clinic).status()).isEqualTo(404);
    assertThat(anyone.as("auditor").get(home + "members/" + clinic).body())
        .contains("Quiet Clinic", "disabled")
        .doesNotContain("They said yes today", "membership/");
    assertThat(other.get("coalition/C-101/members/" + clinic).status())
        .as("another's record below the own coalition")
        .isEqualTo(404);
    assertThat(other.post("coalition/C-101/members/" + clinic + "/confirm", Map.of()).status())
        .isEqualTo(404);
    assertThat(anyone.as("auditor").post(home + "members/review", Map.of()).status())
        .isEqualTo(403);
    for (String part : List.of("members", "meetings", "activities")) {
      assertThat(other.get(api(part)).status()).as(part).isEqualTo(404);
      assertThat(other.postJson(api(part), "", "{}").status()).as(part).isEqualTo(404);
      assertThat(anyone.get(api(part)).status()).as(part).isEqualTo(401);
      assertThat(anyone.as("auditor").postJson(api(part), "", "{}").status()).isEqualTo(403);
    }
    Answer foreign =
        other.postJson(
            "api/v1/coalitions/C-101/meetings",
            "",
            "{\"heldOn\": \"%s\", \"attended\": [%d]}".formatted(today, clinic));
    assertThat(foreign.status()).isEqualTo(422);
    assertThat(foreign.body()).contains("member_unknown");
  }
}
