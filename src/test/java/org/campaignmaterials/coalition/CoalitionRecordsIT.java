package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a manager writes down of a coalition, by page and by API, and who may read it. */
@DatabaseTest
@RunAsClient
class CoalitionRecordsIT extends ContainerTest {
  private static final Pattern TOKEN = Pattern.compile("choose-password\\?token=([\\w-]+)");
  private static final Pattern MEMBERSHIP = Pattern.compile("membership/\\d+\\?key=[\\w-]+");
  private static final String PASSWORD = "lamps along the quiet quay 7";
  private static final List<String> PARTS =
      List.of("members", "meetings", "activities", "papers", "offices");

  @ArquillianResource private URL base;

  private final LocalDate today = BusinessDay.today();
  private HttpCalls anyone;
  private HttpCalls staff;
  private HttpCalls mine;
  private String number;
  private String home;

  /** A coalition of its own for each test, with a manager of its own. */
  @BeforeEach
  void aCoalitionWithAManager() {
    anyone = HttpCalls.to(URI.create(base.toString()));
    staff = anyone.as("staff");
    number = "C-9" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    home = "coalition/" + number + "/";
    Answer registered =
        staff.post(
            "campaign/coalitions",
            Map.of(
                "number",
                number,
                "name",
                "Test " + number,
                "city",
                "Town",
                "state",
                "OH",
                "listed",
                "true"));
    assertThat(registered.status()).isEqualTo(303);
    String login = "manager-" + number.toLowerCase(Locale.ROOT);
    Answer opened =
        anyone
            .as("admin")
            .post(
                "campaign/accounts",
                Map.of(
                    "email",
                    login + "@example.org",
                    "name",
                    "Manager " + number,
                    "role_manager",
                    "true",
                    "coalition",
                    number));
    Matcher token = TOKEN.matcher(opened.body());
    assertThat(token.find()).as(opened.body()).isTrue();
    assertThat(
            anyone
                .post("choose-password", Map.of("token", token.group(1), "password", PASSWORD))
                .status())
        .isEqualTo(303);
    String credentials = login + "@example.org:" + PASSWORD;
    mine =
        anyone.with(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

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

  @Test
  void papersAndTheirClaimsAreKeptWithTheirSources() {
    assertThat(mine.get(home + "papers").body()).contains("No charter is on file");
    Map<String, String> charter =
        Map.of(
            "kind",
            "charter",
            "datedOn",
            today.toString(),
            "author",
            "All",
            "words",
            "One.\r\nTwo.");
    assertThat(mine.post(home + "papers/statements", charter).status()).isEqualTo(303);
    String item =
        mine.post(
                home + "papers/items",
                Map.of("title", "Our flyer", "kind", "flyer", "publishedOn", today.toString()))
            .location();
    Map<String, String> claim = new HashMap<>(Map.of("words", "It is a crime.", "source", "Law"));
    assertThat(mine.post(item + "/claims", claim).status()).isEqualTo(303);
    assertThat(mine.post(item + "/claims", Map.of("words", "It is common.")).status())
        .isEqualTo(303);
    claim.put("reviewedBy", "R.");
    assertThat(mine.post(item + "/claims", claim).problems()).containsOnlyKeys("reviewedOn");
    assertThat(mine.get(home + "papers").body())
        .contains("1 of 2 claims have a source", "No source yet")
        .doesNotContain("No charter is on file");
  }

  @Test
  void aManagerIsNotedWithATermOfOffice() {
    assertThat(mine.get(home + "offices").body()).contains("No manager is noted for today");
    Map<String, String> term =
        new HashMap<>(Map.of("office", "manager", "person", "M. Santos", "from", today.toString()));
    term.put("until", today.minusDays(1).toString());
    assertThat(mine.post(home + "offices", term).problems()).containsOnlyKeys("until");
    term.remove("until");
    assertThat(mine.post(home + "offices", term).status()).isEqualTo(303);
    assertThat(mine.get(home + "offices").body()).contains("A manager is in post today");
  }

  @Test
  void papersTheirClaimsAndTermsAreCorrectedAndWithdrawnOnTheirOwnPages() {
    String day = today.toString();
    Map<String, String> charter =
        Map.of("kind", "charter", "datedOn", day, "author", "All", "words", "One.");
    String statement = written("papers/statements", "papers", charter);
    correctAndWithdraw(statement, charter, "author", "The assembly", home + "papers");

    Map<String, String> flyer = Map.of("title", "Our flyer", "kind", "flyer", "publishedOn", day);
    Answer added = mine.post(home + "papers/items", flyer);
    String item = added.location();
    assertThat(mine.follow(added).body()).contains("Our flyer", "Added: public item ");
    assertThat(mine.get(item).body()).as("told once").doesNotContain("role=\"status\"");
    Map<String, String> claim = Map.of("words", "It is a crime.", "source", "Law");
    Answer claimed = mine.post(item + "/claims", claim);
    assertThat(mine.follow(claimed).body()).contains("Our flyer", "Added: claim ");
    Matcher one = Pattern.compile(item + "/claims/\\d+").matcher(mine.get(item).body());
    assertThat(one.find()).isTrue();
    correctAndWithdraw(one.group(), claim, "words", "It is a federal crime.", item);
    correctAndWithdraw(item, flyer, "title", "Our leaflet", home + "papers");

    Map<String, String> term = Map.of("office", "chair", "person", "R. Okonkwo", "from", day);
    correctAndWithdraw(
        written("offices", "offices", term), term, "person", "Ruth Okonkwo", home + "offices");
  }

  /** The address of the one record on the list after it was sent. */
  private String written(String part, String list, Map<String, String> form) {
    Answer sent = mine.post(home + part, form);
    assertThat(sent.location()).endsWith(home + list);
    assertThat(mine.follow(sent).body()).contains("Added: ");
    Matcher one = Pattern.compile(home + part + "/\\d+").matcher(mine.get(home + list).body());
    assertThat(one.find()).isTrue();
    return one.group();
  }

  private void correctAndWithdraw(
      String one, Map<String, String> form, String field, String better, String list) {
    assertThat(mine.get(one).unescapedBody()).contains(form.get(field));
    Map<String, String> typed = new HashMap<>(form);
    typed.put(field, " ");
    Answer wrong = mine.post(one, typed);
    assertThat(wrong.body()).as("Spanish keeps the page").contains("/es/" + one);
    typed.put(field, better);
    assertThat(mine.follow(mine.post(one, typed)).body()).contains("Saved: ");
    assertThat(mine.get(one).unescapedBody()).contains(better);
    Answer silent = mine.post(one + "/withdraw", Map.of());
    assertThat(silent.problems()).containsOnlyKeys("reason");
    assertThat(silent.unescapedBody()).as("what is written stays").contains(better);
    Answer withdrawn = mine.post(one + "/withdraw", Map.of("reason", "Not ours"));
    assertThat(withdrawn.location()).endsWith(list);
    assertThat(mine.follow(withdrawn).body()).contains("Withdrawn: ");
    assertThat(mine.get(one).unescapedBody())
        .as("reports that name it lead to what it said")
        .contains("Not ours", better)
        .doesNotContain("/withdraw");
    assertThat(mine.post(one + "/withdraw", Map.of("reason", "Again")).status()).isEqualTo(404);
  }

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

  private Map<String, String> clinic(String name) {
    return new HashMap<>(
        Map.of(
            "name",
            name,
            "kind",
            "organization",
            "sector",
            "health_care",
            "joinedOn",
            today.minusYears(1).toString()));
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

  private long add(String name) {
    assertThat(mine.post(home + "members", clinic(name)).status()).isEqualTo(303);
    return members().stream()
        .map(each -> each.asJsonObject())
        .filter(each -> each.getString("name").equals(name))
        .findFirst()
        .orElseThrow()
        .getInt("id");
  }

  private long meet(LocalDate day, long member) {
    Map<String, String> form = Map.of("heldOn", day.toString(), "attended-" + member, "true");
    assertThat(mine.post(home + "meetings", form).status()).isEqualTo(303);
    return list("meetings").getJsonObject(0).getInt("id");
  }

  private Answer leave(long member, LocalDate day) {
    return mine.post(home + "members/" + member + "/leave", Map.of("leftOn", day.toString()));
  }

  private JsonArray members() {
    return list("members");
  }

  private JsonArray list(String part) {
    return json(mine.get(api(part))).getJsonArray("items");
  }

  private String api(String part) {
    return "api/v1/coalitions/" + number + "/" + part;
  }

  private static JsonObject json(Answer answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
