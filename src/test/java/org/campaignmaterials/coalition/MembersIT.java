package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.junit.jupiter.api.Test;

/**
 * Who is on a coalition's list: written down by its manager, confirmed by the members themselves.
 */
@DatabaseTest
class MembersIT extends CoalitionRecordsIT {
  private static final Pattern MEMBERSHIP = Pattern.compile("membership/\\d+\\?key=[\\w-]+");

  @Test
  void aManagerIsLedToTheOwnCoalition() {
    assertThat(mine.get("coalition").location()).startsWith("coalition/" + number);
    assertThat(mine.get(home + "members").body()).contains("Nobody is on the list yet");
  }

  @Test
  void aMemberIsWrittenOnceCorrectedAndLeaves() {
    Map<String, String> form = clinic("Bayview Clinic");
    form.put("formKey", UUID.randomUUID().toString());
    assertThat(mine.post(home + "members", form).status()).isEqualTo(303);
    assertThat(mine.post(home + "members", form).status()).as("sent twice").isEqualTo(303);
    assertThat(members()).hasSize(1);
    long id = members().getJsonObject(0).getInt("id");

    assertThat(mine.get(home + "members").body()).contains("Member " + id);
    assertThat(mine.get("es/" + home + "members/" + id).body()).contains("Miembro " + id);

    form.remove("formKey");
    Answer second = mine.post(home + "members", form);
    assertThat(second.status()).as("the same member again").isEqualTo(422);
    assertThat(second.unescapedBody()).contains("is on the list already", "Bayview Clinic");

    Map<String, String> wrong = Map.of("name", "", "kind", "cat", "sector", "x", "joinedOn", "x");
    Answer refused = mine.post(home + "members", wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problems()).containsOnlyKeys("name", "kind", "sector", "joinedOn");

    Map<String, String> corrected = clinic("Bayview Community Clinic");
    assertThat(mine.post(home + "members/" + id, corrected).status()).isEqualTo(303);
    assertThat(members().getJsonObject(0).getString("name")).isEqualTo("Bayview Community Clinic");

    assertThat(mine.post(home + "members/" + id + "/confirm", Map.of()).status()).isEqualTo(303);
    assertThat(members().getJsonObject(0).getString("confirmedHow")).isEqualTo("typed");
    assertThat(mine.post(home + "members/review", Map.of()).status()).isEqualTo(303);
    assertThat(mine.get(home + "members").body()).doesNotContain("The list is right today");

    Answer early = leave(id, today.minusYears(3));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.problems()).containsOnlyKeys("leftOn");
    assertThat(leave(id, today).status()).isEqualTo(303);
    assertThat(members().getJsonObject(0).getString("leftOn")).isEqualTo(today.toString());
    assertThat(mine.post(home + "members/" + id + "/stay", Map.of()).status()).isEqualTo(303);
    assertThat(members().getJsonObject(0).isNull("leftOn")).isTrue();
    assertThat(staff.get("campaign/audit?subject=coalition+" + number + "+member").body())
        .contains("Record of a coalition corrected", "Member left");
  }

  @Test
  void aMemberSaysForItselfThatItIsOne() {
    long clinic = add("Clinic");
    Matcher found = MEMBERSHIP.matcher(mine.get(home + "members/" + clinic).unescapedBody());
    assertThat(found.find()).isTrue();
    String link = found.group();
    assertThat(anyone.get(link).unescapedBody()).contains("Is Clinic a member of Test " + number);
    assertThat(anyone.get("es/" + link).unescapedBody()).contains("¿Es Clinic miembro de");
    assertThat(members().getJsonObject(0).isNull("confirmedOn"))
        .as("opening the link says nothing")
        .isTrue();
    String key = link.replaceFirst(".*key=", "");
    assertThat(anyone.post("membership/" + clinic, Map.of("key", "x" + key)).status())
        .isEqualTo(404);
    Answer yes = anyone.post("membership/" + clinic, Map.of("key", key));
    assertThat(yes.status()).isEqualTo(200);
    assertThat(yes.body()).contains("Thank you");
    assertThat(members().getJsonObject(0).getString("confirmedHow")).isEqualTo("by_member");
    leave(clinic, today.minusDays(1));
    assertThat(anyone.get(link).status()).as("after it left").isEqualTo(404);
  }

  @Test
  void aWrongRecordIsWithdrawnWithAReasonAndAMemberThatIsNamedIsNot() {
    long clinic = add("Clinic");
    long meeting = meet(today, clinic);
    Answer silent = mine.post(home + "meetings/" + meeting + "/withdraw", Map.of());
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.problems()).containsOnlyKeys("reason");
    Map<String, String> reason = Map.of("reason", "Entered twice");
    assertThat(mine.post(home + "members/" + clinic + "/withdraw", reason).problems())
        .containsOnlyKeys("reason");
    assertThat(mine.post(home + "meetings/" + meeting + "/withdraw", reason).status())
        .isEqualTo(303);
    assertThat(list("meetings")).isEmpty();
    assertThat(mine.get(home + "meetings/" + meeting).body())
        .as("a report may lead here")
        .contains("Entered twice");
    assertThat(mine.post(home + "members/" + clinic + "/withdraw", reason).status()).isEqualTo(303);
    assertThat(members()).isEmpty();
    assertThat(staff.get("campaign/audit?subject=" + number + "+meeting").body())
        .contains("Record of a coalition withdrawn")
        .as("why stands with the record; the trail keeps no typed words")
        .doesNotContain("Entered twice");
  }
}
