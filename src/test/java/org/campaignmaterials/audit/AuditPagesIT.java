package org.campaignmaterials.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An auditor finds who did what, reads before beside after, and takes it along. */
@RunAsClient
class AuditPagesIT extends ContainerTest {
  private static final String NAME = "Zenobia Quartermaine";

  @ArquillianResource private URL base;

  private HttpCalls staff;
  private HttpCalls auditor;
  private String coalition;

  @BeforeEach
  void aCoalitionIsTakenOnFileAndChanged() throws Exception {
    staff = HttpCalls.to(base.toURI()).as("staff");
    auditor = HttpCalls.to(base.toURI()).as("auditor");
    coalition = "C-" + (200_000 + Math.abs(UUID.randomUUID().hashCode() % 700_000));
    Map<String, String> about =
        new HashMap<>(
            Map.of("number", coalition, "name", "Old Name", "city", "Town", "state", "MD"));
    assertThat(staff.post("campaign/coalitions", about).status()).isEqualTo(303);
    about.put("name", "New Name");
    assertThat(staff.post("campaign/coalitions/" + coalition, about).status()).isEqualTo(303);
  }

  @Test
  void aLineShowsWhatWasThereBesideWhatIsThereNow() {
    String list = auditor.get("campaign/audit?subject=" + coalition).body();
    assertThat(list).contains("Coalition taken on file", "Coalition changed", "Sam Fielding");
    Answer line = auditor.get(lineOf("Coalition changed"));
    assertThat(line.status()).isEqualTo(200);
    assertThat(line.body())
        .contains("Old Name", "New Name", "coalition.changed", "By a password sent along")
        .as("the town did not change")
        .doesNotContain(">Town<");
    assertThat(auditor.get("campaign/audit/999999999999").status()).isEqualTo(404);
    assertThat(auditor.get("es/" + lineOf("Coalition changed")).body()).contains("Qué cambió");
  }

  @Test
  void theFilterFindsByWhoWhatAndDay() {
    String about = "campaign/audit?subject=" + coalition;
    assertThat(auditor.get(about + "&action=coalition.changed").body())
        .contains(">New Name<")
        .doesNotContain("Maryland");
    assertThat(auditor.get(about + "&who=system").body()).contains("No line matches");
    assertThat(auditor.get(about + "&to=2001-01-01").body()).contains("No line matches");
    assertThat(auditor.get(about + "&from=2001-01-01").body()).contains("New Name");
    Answer wrong = auditor.get(about + "&from=soon&to=2026-99-99");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.problems()).containsOnlyKeys("from", "to");
    assertThat(wrong.body()).contains(coalition, "soon");
    assertThat(auditor.get("campaign/audit/lines.csv?from=soon").status()).isEqualTo(422);
  }

  @Test
  void whatMatchesCanBeTakenAlongAndThatIsInTheTrailToo() {
    Answer csv = auditor.get("campaign/audit/lines.csv?subject=" + coalition);
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.header("Content-Disposition")).contains("audit.csv");
    List<String> rows = csv.body().lines().toList();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1)).contains("coalition.changed", "New Name", ",password,");
    List<JsonObject> lines =
        auditor
            .get("campaign/audit/lines.jsonl?subject=" + coalition)
            .body()
            .lines()
            .map(line -> Json.createReader(new StringReader(line)).readObject())
            .toList();
    assertThat(lines)
        .extracting(line -> line.getString("action"))
        .containsExactly("coalition.changed", "coalition.registered");
    assertThat(auditor.get("campaign/audit?action=audit.exported").body())
        .contains("Audit trail exported", "Audra Quinn")
        .as("of what was looked for only its length")
        .doesNotContain("subject\":\"" + coalition);
  }

  @Test
  void aPersonIsWrittenDownByNumberOnly() {
    Map<String, String> person =
        Map.of("name", NAME, "kind", "person", "sector", "health_care", "joinedOn", "2024-05-06");
    assertThat(staff.post("coalition/" + coalition + "/members", person).status()).isEqualTo(303);
    assertThat(auditor.get("campaign/audit?subject=" + coalition + "+member").body())
        .contains("Record of a coalition written down", "characters: " + NAME.length())
        .doesNotContain(NAME);
  }

  /** The address of a line, as the list links it. */
  private String lineOf(String action) {
    String list = auditor.get("campaign/audit?subject=" + coalition).body();
    Matcher link = Pattern.compile("href=\"/(campaign/audit/\\d+)\">" + action).matcher(list);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
