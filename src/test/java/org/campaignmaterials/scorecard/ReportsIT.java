package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.testing.AccessiblePdfStandard;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as a coalition's manager freezes them, and as others may or may not read them. */
@DatabaseTest
@RunAsClient
class ReportsIT extends ContainerTest {
  private static final String OWN = "coalition/C-101/reports";
  private static final String FOREIGN = "coalition/C-102/reports";
  private static final LocalDate TODAY = BusinessDay.today();
  private static final String QUARTER = Quarter.of(TODAY).previous().code();
  private static final LocalDate LAST_DAY = Quarter.of(TODAY).previous().lastDay();

  @ArquillianResource private URL base;

  private HttpCalls anyone;
  private HttpCalls manager;
  private HttpCalls staff;

  @BeforeEach
  void people() {
    anyone = HttpCalls.to(URI.create(base.toString()));
    manager = anyone.as("manager");
    staff = anyone.as("staff");
  }

  @Test
  void aQuarterIsFrozenOnceHoweverOftenTheButtonIsPressed() {
    String report = frozen(manager, OWN, QUARTER);
    assertThat(report).startsWith(OWN + "/FR-");
    int reports = count(manager.get(OWN).body(), "/workbook\"");
    Answer second = manager.post(OWN, Map.of("quarter", QUARTER));
    assertThat(second.location()).isEqualTo(report);
    assertThat(manager.follow(second).unescapedBody()).contains("so no second report was made");
    assertThat(count(manager.get(OWN).body(), "/workbook\"")).isEqualTo(reports);

    String page = manager.get(report).unescapedBody();
    assertThat(page).contains("FR-", "full discretion", "the same figures", "still what they were");
    assertThat(page).doesNotContain("was not over");
    assertThat(manager.get(OWN).body()).contains(report);
  }

  @ParameterizedTest
  @CsvSource({"'', en", "es/, es"})
  void everybodyCanReadTheDocument(String path, String language) throws IOException {
    byte[] pdf = bytes(path + frozen(manager, OWN, QUARTER) + "/document");
    assertThat(AccessiblePdfStandard.brokenBy(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "es/"})
  void theWorkbookCountsWhatTheReportSays(String path) throws IOException {
    byte[] xlsx = bytes(path + frozen(manager, OWN, QUARTER) + "/workbook");
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThan(40);
      for (Row row : workbook.getSheetAt(0)) {
        if (row.getRowNum() > 0) {
          assertThat(evaluator.evaluate(row.getCell(8)).getNumberValue())
              .as("%s, %s", row.getCell(1), row.getCell(2))
              .isEqualTo(1);
        }
      }
    }
  }

  @Test
  void daysThatAreNotOverAreFrozenAsWhatTheyAre() {
    Answer frozen =
        manager.post(
            OWN,
            Map.of("from", TODAY.minusDays(20).toString(), "to", TODAY.plusDays(5).toString()));
    assertThat(frozen.status()).isEqualTo(303);
    assertThat(manager.get(frozen.location()).unescapedBody()).contains("was not over");
    assertThat(manager.get(OWN).body()).contains("Period not over");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', from",
    "2026-01-01, '', to",
    "yesterday, 2026-01-01, from",
    "2026-03-01, 2026-01-01, to",
    "2099-01-01, 2099-02-01, from",
    "2010-01-01, 2026-01-01, to"
  })
  void aPeriodThatIsNoneIsToldAtItsField(String from, String to, String field) {
    Answer answer = manager.post(OWN, Map.of("from", from, "to", to));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems()).containsKey(field);
    assertThat(answer.body()).contains("value=\"" + from + "\"");
  }

  @Test
  void nobodyReadsTheReportsOfAnotherCoalition() {
    String theirs = frozen(staff, FOREIGN, QUARTER);
    String number = theirs.substring(theirs.lastIndexOf('/') + 1);
    String missing = manager.get(OWN + "/FR-9999999").body();
    for (String below : new String[] {"", "/document", "/workbook"}) {
      assertThat(staff.get(theirs + below).status()).isEqualTo(200);
      assertThat(manager.get(theirs + below).status()).isEqualTo(404);
      assertThat(manager.get(OWN + "/" + number + below).status()).isEqualTo(404);
      assertThat(manager.get("es/" + theirs + below).status()).isEqualTo(404);
      assertThat(anyone.get(theirs + below).status()).isNotEqualTo(200);
      assertThat(anyone.as("warehouse").get(theirs + below).status()).isEqualTo(403);
    }
    assertThat(manager.get(OWN + "/" + number).body())
        .isEqualTo(missing.replace("FR-9999999", number));
    assertThat(manager.get(FOREIGN).status()).isEqualTo(404);
    assertThat(manager.post(FOREIGN, Map.of("quarter", QUARTER)).status()).isEqualTo(404);
    assertThat(manager.get(OWN).body()).doesNotContain(number);
  }

  @Test
  void whatIsRecordedLaterLeavesTheReportAsItWas() throws IOException {
    String report = frozen(staff, "coalition/C-103/reports", QUARTER);
    assertThat(staff.get(report).body()).contains("still what they were");
    String before = text(report);
    joins("C-103", "Lakeside Clinic");

    assertThat(staff.get(report).body()).contains("changed since: 1 more", "the same figures");
    assertThat(text(report)).isEqualTo(before);
  }

  @Test
  void freezingAgainIsAskedFirstAndLeavesTheEarlierReport() throws IOException {
    String list = "coalition/C-102/reports";
    String earlier = frozen(staff, list, QUARTER);
    String before = text(earlier);
    joins("C-102", "Harvest Kitchen");
    String asked = staff.post(list, Map.of("quarter", QUARTER)).unescapedBody();
    assertThat(asked).contains("is frozen already", "changed since: 1 more, 0 changed, 0 with");
    assertThat(asked).contains("href=\"/" + earlier + "\"", "only if what you show");
    assertThat(staff.get(earlier).body()).doesNotContain("an earlier report");

    Answer again = again(staff, list, QUARTER, number(earlier));
    assertThat(again.status()).isEqualTo(303);
    assertThat(again.location()).isNotEqualTo(earlier);
    assertThat(staff.follow(again).unescapedBody())
        .contains(
            "Frozen as " + number(again.location()),
            "The earlier report " + number(earlier) + " is still there",
            "replaces an earlier report on the same period");
    assertThat(text(earlier)).isEqualTo(before);
    assertThat(text(again.location())).contains("replaces", number(earlier));
    assertThat(staff.get(earlier).unescapedBody())
        .contains("This is an earlier report.", "href=\"/" + again.location() + "\"");
    assertThat(staff.get("es/" + list).unescapedBody())
        .contains("Anterior; lo reemplaza " + number(again.location()));
    assertThat(again(staff, list, QUARTER, number(earlier)).location())
        .as("the same question answered twice makes one report")
        .isEqualTo(again.location());
  }

  private static int count(String text, String what) {
    return text.split(what, -1).length - 1;
  }

  private static String number(String report) {
    return report.substring(report.lastIndexOf('/') + 1);
  }

  /** An organization is a member of a coalition from the quarter's first day on. */
  private void joins(String coalition, String name) {
    Answer member =
        staff.postJson(
            "api/v1/coalitions/" + coalition + "/members",
            UUID.randomUUID().toString(),
            """
            {"name": "%s", "kind": "organization", "sector": "health_care", "joinedOn": "%s"}
            """
                .formatted(name, Quarter.of(TODAY).previous().firstDay()));
    assertThat(member.status()).as(member.body()).isEqualTo(201);
  }

  @Test
  void aHandOutThatIsUndoneLaterStaysInTheReport() throws IOException {
    String handOut = "coalition/C-101/hand-outs/" + handsOutOnePieceOn(LAST_DAY);
    String report = frozen(manager, OWN, QUARTER);
    String before = text(report);

    assertThat(manager.post(handOut + "/undo", Map.of("why", "Typed twice")).status())
        .isEqualTo(303);

    assertThat(manager.get(report).body()).contains("changed since:", "the same figures");
    assertThat(text(report)).isEqualTo(before);
    String later = frozen(manager, OWN, QUARTER);
    assertThat(later).isNotEqualTo(report);
    assertThat(text(later)).isNotEqualTo(before);
  }

  /** One piece of something that the coalition of the demonstration has in hand. */
  private String handsOutOnePieceOn(LocalDate day) {
    String call = "api/v1/coalitions/C-101/distributions";
    for (JsonValue earlier : json(manager.get(call)).getJsonArray("items")) {
      String sku = earlier.asJsonObject().getJsonArray("lines").getJsonObject(0).getString("sku");
      Answer answer =
          manager.postJson(
              call,
              UUID.randomUUID().toString(),
              """
              {"occurredOn": "%s", "lines": [{"sku": "%s", "quantity": 1}], "zip3": "212",
               "recipient": {"organization": "Cedar Shelter", "sector": "social_service"}}
              """
                  .formatted(day, sku));
      if (answer.status() == 201) {
        return json(answer).getString("number");
      }
    }
    throw new IllegalStateException("Nothing is in hand");
  }

  private static JsonObject json(Answer answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  @Test
  void anAuditorReadsAndFreezesNothing() {
    String report = frozen(manager, OWN, QUARTER);
    HttpCalls auditor = anyone.as("auditor");
    assertThat(auditor.get(report).status()).isEqualTo(200);
    assertThat(auditor.get(OWN).body()).doesNotContain("name=\"quarter\"");
    assertThat(auditor.post(OWN, Map.of("quarter", QUARTER)).status()).isEqualTo(403);
  }

  @Test
  void whoFrozeWhatIsInTheTrail() {
    String report = frozen(staff, FOREIGN, Quarter.parse(QUARTER).orElseThrow().previous().code());
    String number = report.substring(report.lastIndexOf('/') + 1);
    assertThat(staff.get("campaign/audit").body()).contains(number);
  }

  private static String frozen(HttpCalls who, String reports, String quarter) {
    Answer answer = who.post(reports, Map.of("quarter", quarter));
    if (answer.status() == 422) {
      answer = again(who, reports, quarter, answer.hiddenFields().get("again"));
    }
    assertThat(answer.status()).isEqualTo(303);
    return answer.location();
  }

  /** Freezes a quarter though a report on it is there. */
  private static Answer again(HttpCalls who, String reports, String quarter, String earlier) {
    Period period = Period.of(Quarter.parse(quarter).orElseThrow());
    return who.post(
        reports,
        Map.of("from", period.from().toString(), "to", period.to().toString(), "again", earlier));
  }

  /** The words of a report's document. */
  private String text(String report) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes("staff", report + "/document"))) {
      return new PDFTextStripper().getText(document);
    }
  }

  private byte[] bytes(String path) {
    return bytes("manager", path);
  }

  /** What somebody downloads. */
  private byte[] bytes(String login, String path) {
    String credentials = login + "@example.org:demonstration-only";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base.toString()).resolve(path))
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes()))
            .build();
    try {
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException("No answer to " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
