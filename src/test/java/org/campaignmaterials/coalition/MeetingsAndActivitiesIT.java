package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.junit.jupiter.api.Test;

/** What a coalition did: its meetings and its activities, by page and by API. */
@DatabaseTest
class MeetingsAndActivitiesIT extends CoalitionRecordsIT {
  @Test
  void theNextMeetingIsTickedAsTheLastOne() {
    long clinic = add("Clinic");
    long parish = add("Parish");
    assertThat(mine.get(home + "meetings").body()).contains("Record the first meeting");
    meet(today.minusDays(40), clinic);
    String form = mine.get(home + "meetings/new").body();
    assertThat(form).containsPattern("attended-" + clinic + "\"[^>]* checked");
    assertThat(form).doesNotContainPattern("attended-" + parish + "\"[^>]* checked");

    Answer wrong =
        mine.post(
            home + "meetings", Map.of("heldOn", today.plusDays(1).toString(), "plan", "Kept"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.problems()).containsOnlyKeys("heldOn", "attended");
    assertThat(wrong.body()).contains("Kept");
    assertThat(wrong.body()).as("Spanish keeps the page").contains("/es/" + home + "meetings/new");
  }

  @Test
  void aMeetingsMembersWereMembersOnItsDayAndItsLeaderWasThere() {
    long clinic = add("Clinic");
    long parish = add("Parish");
    LocalDate before = today.minusYears(1).minusDays(1);
    Answer wrong =
        mine.post(
            home + "meetings",
            Map.of(
                "heldOn",
                before.toString(),
                "attended-" + clinic,
                "true",
                "ledBy",
                String.valueOf(parish)));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.problems()).containsOnlyKeys("attended", "ledBy");
    assertThat(wrong.unescapedBody())
        .contains("Not on the list of members on", ": Clinic.", "not ticked as having been there");
  }

  @Test
  void anActivityKeepsWhomItReachedByRoleAndNumber() {
    long clinic = add("Clinic");
    Map<String, String> form = new HashMap<>(training());
    form.put("reached[0].people", "38");
    form.put("reached[0].role", "nurses");
    form.put("reached[0].sector", "health_care");
    form.put("reached[1].organization", "City Schools");
    form.put("reached[1].sector", "education_k12");
    form.put("tookPart-" + clinic, "true");
    form.put("limbs-training", "true");
    assertThat(mine.post(home + "activities", form).status()).isEqualTo(303);
    JsonObject activity = list("activities").getJsonObject(0);
    assertThat(activity.getJsonArray("reached")).hasSize(2);
    assertThat(activity.getJsonArray("reached").getJsonObject(0).getInt("people")).isEqualTo(38);
    assertThat(mine.get(home + "activities").body()).contains("38 nurses", "City Schools");

    form.put("reached[0].people", "");
    form.put("reached[0].role", "");
    form.put("reached[0].sector", "");
    form.put("title", "Training, corrected");
    String one = home + "activities/" + activity.getInt("id");
    assertThat(mine.post(one, form).status()).isEqualTo(303);
    JsonObject corrected = list("activities").getJsonObject(0);
    assertThat(corrected.getString("title")).isEqualTo("Training, corrected");
    assertThat(corrected.getJsonArray("reached")).hasSize(1);
    assertThat(corrected.getString("recordedAt")).isEqualTo(activity.getString("recordedAt"));
    form.put("occurredOn", today.minusDays(9).toString());
    mine.post(one, form);
    assertThat(list("activities").getJsonObject(0).getString("recordedAt"))
        .as("a day that is moved is written down anew")
        .isNotEqualTo(activity.getString("recordedAt"));
  }

  private Map<String, String> training() {
    return Map.of(
        "title", "Training",
        "occurredOn", today.minusDays(3).toString(),
        "method", "training",
        "purpose", "identification",
        "type", "labor",
        "concerns", "workers");
  }

  @Test
  void theApiSaysByNameWhatIsWrongAndWritesOnceUnderAKey() {
    Answer wrong =
        mine.postJson(
            api("meetings"), "", "{\"heldOn\": \"2003-01-01\", \"attended\": [1], \"guests\": 3}");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("day_before_campaign", "member_unknown", "unknown_field", "\"guests\"");

    String member =
        "{\"name\": \"Clinic\", \"kind\": \"organization\", \"sector\": \"health_care\","
            + " \"joinedOn\": \"2025-01-31\"}";
    Answer created = mine.postJson(api("members"), "once-" + number, member);
    assertThat(created.status()).isEqualTo(201);
    assertThat(mine.postJson(api("members"), "once-" + number, member).body())
        .isEqualTo(created.body());
    int id = json(created).getInt("id");
    Answer meeting =
        mine.postJson(
            api("meetings"),
            "m-" + number,
            "{\"heldOn\": \"%s\", \"attended\": [%d], \"topics\": [\"state_assisting\"]}"
                .formatted(today, id));
    assertThat(meeting.status()).isEqualTo(201);
    assertThat(list("meetings")).hasSize(1);
    assertThat(json(mine.get(api("meetings") + "?to=" + today.minusDays(1))).getJsonArray("items"))
        .isEmpty();
    Answer activity =
        mine.postJson(
            api("activities"),
            "a-" + number,
            ("{\"occurredOn\": \"%s\", \"title\": \"Table\", \"method\": \"table_at_event\","
                    + " \"purpose\": \"awareness\", \"type\": \"both\", \"concerns\": \"general\","
                    + " \"reached\": [{\"people\": 3, \"sector\": \"community\"}]}")
                .formatted(today));
    assertThat(activity.status()).as(activity.body()).isEqualTo(201);
    assertThat(mine.get(home + "activities").body()).contains("Table");
  }
}
