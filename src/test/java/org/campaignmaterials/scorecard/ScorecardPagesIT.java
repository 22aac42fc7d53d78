package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.web.Texts;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scorecards as a manager, campaign staff and auditors see them, and what reviewers judge. */
@DatabaseTest
@RunAsClient
class ScorecardPagesIT extends ContainerTest {
  private static final List<String> PAGES =
      List.of("", "/quarter", "/scorecard", "/scorecard/3", "/scorecard/8?limb=extent");

  private static final Pattern ADDS =
      Pattern.compile("<td class=\"number\" data-label=\"Adds\">([^<]+)</td>");

  @ArquillianResource private URL base;

  private HttpCalls stranger;
  private HttpCalls manager;
  private HttpCalls staff;
  private String lastQuarter;

  @BeforeEach
  void open() throws Exception {
    stranger = HttpCalls.to(base.toURI());
    manager = stranger.as("manager");
    staff = stranger.as("staff");
    lastQuarter = Quarter.of(BusinessDay.today()).previous().code();
  }

  @Test
  void aManagerOpensTheOwnCoalitionAndNoOther() {
    for (String page : PAGES) {
      assertThat(manager.get("coalition/C-101" + page).status()).as(page).isEqualTo(200);
      assertThat(staff.get("es/coalition/C-102" + page).status()).as(page).isEqualTo(200);
      Answer foreign = manager.get("coalition/C-102" + page);
      Answer unknown = manager.get("coalition/C-999" + page);
      assertThat(foreign.status()).as(page).isEqualTo(404);
      assertThat(foreign.body().replace("C-102", ""))
          .isEqualTo(unknown.body().replace("C-999", ""));
      assertThat(stranger.as("warehouse").get("coalition/C-101" + page).status()).isEqualTo(403);
      assertThat(stranger.get("coalition/C-101" + page).status()).as(page).isIn(303, 401);
    }
    assertThat(manager.get("campaign/standards").status()).isEqualTo(403);
    assertThat(manager.get("api/v1/coalitions/C-102/scorecard").status()).isEqualTo(404);
    assertThat(stranger.get("api/v1/coalitions/C-101/scorecard").status()).isEqualTo(401);
  }

  @Test
  void allEightStandardsStandOnThePageWithTheirLimbsAndTheSentenceAboutDiscretion() {
    String body = manager.get("coalition/C-101/scorecard").unescapedBody();
    assertThat(body)
        .contains("HHS exercises full discretion; this is guidance.", "Demonstration agency")
        .contains("distinct parent organizations", "How much there is", "Campaign resources")
        .doesNotContainIgnoringCase("certified")
        .doesNotContainIgnoringCase("failed")
        .doesNotContainIgnoringCase("score:");
    for (Standard standard : Standard.values()) {
      assertThat(body).contains("id=\"standard-" + standard.number() + "\"");
    }
    assertThat(staff.get("campaign/standards").body()).contains("C-101", "C-102", "C-103");
  }

  @Test
  void aFigureOpensItsRecords() {
    Answer members =
        manager.get(
            "coalition/C-101/scorecard/1?limb=members&figure=members&quarter=" + lastQuarter);
    assertThat(members.unescapedBody())
        .contains("id=\"records\"", "Bayview Community Clinic", "/coalition/C-101/members/");
    assertThat(manager.get("coalition/C-101/scorecard/9").status()).isEqualTo(404);
    assertThat(manager.get("coalition/C-101/scorecard/1?limb=x&figure=y").status()).isEqualTo(200);
  }

  /** Whoever doubts a figure opens it and adds up: whichever figure, whole or in part. */
  @Test
  void theLinesOfEveryFigureOnThePageAddUpToIt() {
    String period = "quarter=" + lastQuarter;
    JsonObject card =
        Json.createReader(
                new StringReader(manager.get("api/v1/coalitions/C-101/scorecard?" + period).body()))
            .readObject();
    int opened = 0;
    for (JsonObject standard : objects(card, "standards")) {
      for (JsonObject limb : objects(standard, "limbs")) {
        for (JsonObject figure : objects(limb, "figures")) {
          String address =
              "coalition/C-101/scorecard/%d?%s&limb=%s&figure=%s"
                  .formatted(
                      standard.getInt("standard"),
                      period,
                      limb.getString("limb"),
                      figure.getString("measure"));
          opened += compare(address, figure);
          for (JsonObject part : objects(figure, "parts")) {
            String key = URLEncoder.encode(part.getString("key"), StandardCharsets.UTF_8);
            opened += compare(address + "&by=" + part.getString("by") + "&key=" + key, part);
          }
        }
      }
    }
    assertThat(opened).as("figures with records").isGreaterThan(40);
  }

  private int compare(String address, JsonObject figure) {
    double amount = figure.getJsonNumber("amount").doubleValue();
    List<JsonObject> lines = objects(figure, "records");
    assertThat(lines.stream().mapToDouble(line -> line.getJsonNumber("adds").doubleValue()).sum())
        .as(address)
        .isEqualTo(amount);
    List<Double> adds = new ArrayList<>();
    Matcher line = ADDS.matcher(manager.get(address).body());
    while (line.find()) {
      adds.add(Double.valueOf(line.group(1).replace(",", "")));
    }
    assertThat(adds).as(address).hasSize(lines.size()).doesNotContain(0.0);
    assertThat(adds.stream().mapToDouble(each -> each).sum()).as(address).isEqualTo(amount);
    return lines.isEmpty() ? 0 : 1;
  }

  private static List<JsonObject> objects(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonObject.class);
  }

  @Test
  void eachCardSaysOfWhichTimeItTells() {
    String home = manager.get("coalition/C-101").unescapedBody();
    assertThat(home.split("class=\"tile__span\"", -1)).hasSize(6);
    assertThat(home)
        .contains(
            ">"
                + ScorecardWords.period(
                    new Texts(Language.EN), PeriodRules.usual(BusinessDay.today()))
                + "</span></a>");
    assertThat(manager.get("coalition/C-101/materials").body())
        .contains("handed out", ">today</span>", ">since the beginning</span>");
  }

  @Test
  void anOrganizationThatWasReachedIsNamedByTheRecordThatReachedItFirst() {
    String reached =
        manager
            .get("coalition/C-101/scorecard/3?limb=training&figure=organizations_reached")
            .unescapedBody();
    assertThat(reached).contains("What it counts", "County Sheriff's Office", "Harbor Hospital");
    assertThat(
            manager.get("coalition/C-101/scorecard/6?limb=education&figure=topics").unescapedBody())
        .contains("State agencies: investigating</span></td>");
  }

  @Test
  void aWrongPeriodIsSaidAndTheUsualOneIsShown() {
    Answer wrong = manager.get("coalition/C-101/scorecard?quarter=soon");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Give a quarter like", "id=\"standard-8\"");
    Answer json = manager.get("api/v1/coalitions/C-101/scorecard?from=2026-Q2&to=2026-Q1");
    assertThat(json.status()).isEqualTo(422);
    assertThat(json.body()).contains("\"field\":\"to\"", "standards_period_reversed");
  }

  @Test
  void theSameFindingsByJson() {
    Answer answer =
        manager.get(
            "api/v1/coalitions/C-101/scorecard?from=%s&to=%s".formatted(lastQuarter, lastQuarter));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"coalition\":\"C-101\"", "\"rulesVersion\":1", "full discretion")
        .contains("\"quarter\":\"" + lastQuarter + "\",\"whole\":true")
        .contains("\"measure\":\"handed_out\"", "\"limb\":\"distinct_parties\"");
    assertThat(
            manager
                .with("If-None-Match", answer.header("ETag"))
                .get("api/v1/coalitions/C-101/scorecard?quarter=" + lastQuarter)
                .status())
        .isEqualTo(304);
  }

  @Test
  void aJudgementStandsBesideTheFiguresAndALaterOneIsAdded() {
    String reason = "Read on " + UUID.randomUUID();
    Map<String, String> form = judgement("shown", reason, lastQuarter);
    Answer judged = staff.post("coalition/C-102/scorecard/5/judgements", form);
    assertThat(judged.status()).isEqualTo(303);
    assertThat(staff.follow(judged).unescapedBody())
        .contains("Your judgement is recorded.", reason);
    assertThat(staff.get(judged.location()).body()).doesNotContain("Your judgement is recorded.");
    assertThat(staff.post("coalition/C-102/scorecard/5/judgements", form).status())
        .as("the same form again")
        .isEqualTo(303);
    String page = staff.get(standard(lastQuarter)).unescapedBody();
    assertThat(page)
        .contains("Judged shown by Sam Fielding", "Activities whose leader is on record")
        .containsOnlyOnce(reason);

    String second = "Read again on " + UUID.randomUUID();
    assertThat(
            staff
                .post(
                    "coalition/C-102/scorecard/5/judgements",
                    judgement("not_shown", second, lastQuarter))
                .status())
        .isEqualTo(303);
    assertThat(staff.get(standard(lastQuarter)).unescapedBody())
        .contains(reason, second, "Judged not shown by Sam Fielding");
    assertThat(stranger.as("auditor").get("campaign/audit").body()).contains("Standard judged");
  }

  private static String standard(String quarter) {
    return "coalition/C-102/scorecard/5?quarter=" + quarter;
  }

  @Test
  void onlyStaffJudgeOnlyWhatCanBeJudgedAndSayWhy() {
    String path = "coalition/C-101/scorecard/%d/judgements";
    Map<String, String> good = judgement("shown", "A reason", lastQuarter);
    assertThat(manager.post(path.formatted(3), good).status()).isEqualTo(403);
    assertThat(stranger.as("auditor").post(path.formatted(3), good).status()).isEqualTo(403);
    assertThat(staff.post(path.formatted(6), good).status()).isEqualTo(422);

    Answer silent = staff.post(path.formatted(3), judgement("", "<b>why</b>", lastQuarter));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.problems()).containsOnlyKeys("verdict");
    assertThat(silent.unescapedBody()).contains("value=\"<b>why</b>\"");

    String running = Quarter.of(BusinessDay.today()).code();
    Answer open = staff.post(path.formatted(3), judgement("shown", "Too early", running));
    assertThat(open.status()).isEqualTo(422);
    assertThat(open.body()).contains("Only whole quarters that are over can be judged.");
    assertThat(staff.post(path.formatted(3), Map.of()).status()).isEqualTo(422);
  }

  @Test
  void theQuartersPageAsksForNothingThatMustBeTyped() {
    Answer page = manager.get("coalition/C-101/quarter");
    assertThat(page.body()).doesNotContain("aria-required", "<textarea", "type=\"text\"");
    assertThat(page.unescapedBody()).contains("This quarter", "Never write about any person");
    assertThat(stranger.as("auditor").get("coalition/C-101/quarter").body())
        .as("an auditor reads, and has no button")
        .doesNotContain("/members/review");
  }

  @Test
  void whatWasDoneFromTheQuartersPageIsToldThereOnce() {
    String quarter = "coalition/C-101/quarter";
    Answer reviewed = manager.post("coalition/C-101/members/review", Map.of("then", "quarter"));
    assertThat(reviewed.location()).isEqualTo(quarter);
    assertThat(manager.follow(reviewed).unescapedBody())
        .contains("This quarter", "Noted: the list of members is right as of today.");
    assertThat(manager.get(quarter).unescapedBody()).doesNotContain("Noted:");
    assertThat(manager.get(quarter + "?done=reviewed").unescapedBody()).doesNotContain("Noted:");
  }

  private static Map<String, String> judgement(String verdict, String reason, String quarter) {
    return Map.of(
        "from",
        quarter,
        "to",
        quarter,
        "verdict",
        verdict,
        "reason",
        reason,
        "formKey",
        UUID.randomUUID().toString());
  }
}
