package org.campaignmaterials.localversion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OwnCoalition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a coalition's wish to its file, and what ends it. Each test has a coalition of its own. */
@DatabaseTest
class LocalVersionIT extends ContainerTest {
  private static final String DESK = "campaign/local-versions/";

  @Inject private HttpServletRequest request;
  @Inject private InTransaction inTransaction;
  @Inject private WatchingLocalNumbers watching;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  private final LocalDate today = BusinessDay.today();
  private HttpCalls anyone;
  private HttpCalls sam;
  private HttpCalls ada;
  private HttpCalls manager;
  private String number;
  private String name;
  private String here;

  @BeforeEach
  void aRecognizedCoalitionWithAManager() {
    anyone = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
    sam = anyone.as("staff");
    ada = anyone.as("admin");
    OwnCoalition own = OwnCoalition.listed(anyone);
    number = own.number();
    name = own.name();
    manager = own.manager();
    become("recognized");
    here = "coalition/" + number + "/versions";
  }

  private void become(String status) {
    Map<String, String> form = Map.of("status", status, "why", "As agreed");
    assertThat(sam.post("campaign/coalitions/" + number + "/status", form).status()).isEqualTo(303);
  }

  private Map<String, String> wish() {
    return new HashMap<>(
        Map.of(
            "sku", "RR-101-en-2026.1",
            "name", name,
            "number", "(410) 555-0142",
            "what", "Legal advice",
            "hours", "Monday to Friday, 9 to 5",
            "answeredBy", "Casa Abierta",
            "languages-en", "true"));
  }

  private String sent(Map<String, String> wish) {
    Answer answer = manager.post(here, wish);
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return answer.location().replaceFirst(".*/", "");
  }

  private Answer called(HttpCalls staff, String id, String outcome) {
    return staff.post(
        DESK + id + "/call",
        Map.of("outcome", outcome, "calledOn", today.toString(), "note", "By telephone"));
  }

  private String approved() {
    String id = sent(wish());
    assertThat(called(sam, id, "answered").status()).isEqualTo(303);
    assertThat(sam.post(DESK + id + "/approve", Map.of()).status()).isEqualTo(303);
    return id;
  }

  /** Lets so many days pass since the calls to a number. */
  private void pass(String id, int days) {
    inTransaction.run(
        () ->
            entities
                .createQuery("UPDATE LocalCall c SET c.calledOn = :day WHERE c.version = :version")
                .setParameter("day", today.minusDays(days))
                .setParameter("version", Long.parseLong(id))
                .executeUpdate());
  }

  private long letters(String id, String news) {
    return entities
        .createQuery(
            "SELECT COUNT(l) FROM OutboxLetter l WHERE l.kind = 'localversion.news'"
                + " AND l.documentId LIKE :document",
            Long.class)
        .setParameter("document", id + "-" + news + "-%")
        .getSingleResult();
  }

  private boolean isFetched(String id) {
    Answer file = manager.get(here + "/" + id + "/print");
    boolean fetched = file.status() == 200;
    if (fetched) {
      assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
      assertThat(file.header("Cache-Control")).isEqualTo("no-store");
      assertThat(file.body()).startsWith("%PDF");
    } else {
      assertThat(file.location()).isEqualTo(here + "/" + id + "?file=none");
    }
    return fetched;
  }

  @Test
  void aWishIsLookedAtCalledApprovedAndFetched() {
    String id = sent(wish());
    assertThat(manager.get(here + "/" + id).body())
        .contains("Waiting for campaign staff", "1-410-555-0142");
    assertThat(isFetched(id)).as("before anybody approved it").isFalse();
    assertThat(manager.get(here + "/" + id + "/preview").body()).startsWith("%PDF");

    assertThat(sam.get("campaign/local-versions").body()).contains("Local version " + id, name);
    assertThat(sam.get(DESK + id + "/preview").header("Content-Type")).isEqualTo("application/pdf");
    assertThat(sam.post(DESK + id + "/approve", Map.of()).body()).contains("Call the number");
    assertThat(called(sam, id, "not_answered").status()).isEqualTo(303);
    assertThat(sam.post(DESK + id + "/approve", Map.of()).status()).isEqualTo(422);
    assertThat(called(sam, id, "answered").status()).isEqualTo(303);
    assertThat(ada.post(DESK + id + "/approve", Map.of()).body())
        .as("who did not call can't approve")
        .contains("Call the number yourself");
    Answer approved = sam.post(DESK + id + "/approve", Map.of());
    assertThat(sam.follow(approved).body()).contains("Ready to print", "It is approved.");

    assertThat(isFetched(id)).isTrue();
    assertThat(manager.get(here + "/" + id + "/document").body()).startsWith("%PDF");
    assertThat(manager.get("es/" + here).body()).contains("Lista para imprimir");
    assertThat(letters(id, "approved")).isEqualTo(1);
    assertThat(sam.get("campaign/audit?subject=coalition+" + number).unescapedBody())
        .contains("Local version sent", "Number of a local version called")
        .contains("Local version approved", "Coalition " + number + ", local version " + id);
  }

  @Test
  void allThatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
    Answer answer =
        manager.post(
            here,
            Map.of(
                "sku", "RR-190-en-2026.1",
                "name", "Police <b>Department</b>",
                "number", "911",
                "hours", "always"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems())
        .containsOnlyKeys("sku", "name", "number", "what", "answeredBy", "languages");
    assertThat(answer.unescapedBody())
        .contains("Police <b>Department</b>", "value=\"911\"", "always");
    assertThat(answer.body()).doesNotContain("<b>Department");
    assertThat(manager.get(here).body()).contains("No local version yet");
  }

  @Test
  void whatCameBackIsCorrectedAndSentAgain() {
    String id = sent(wish());
    assertThat(sam.post(DESK + id + "/return", Map.of("reason", "")).problems())
        .containsOnlyKeys("reason");
    assertThat(
            sam.post(DESK + id + "/return", Map.of("reason", "Are Saturdays meant, too?")).status())
        .isEqualTo(303);
    assertThat(manager.get(here + "/" + id).body())
        .contains("Are Saturdays meant, too?", "Monday to Friday, 9 to 5");
    assertThat(letters(id, "returned")).isEqualTo(1);

    Map<String, String> corrected = wish();
    corrected.put("hours", "");
    assertThat(manager.post(here + "/" + id, corrected).problems()).containsOnlyKeys("hours");
    corrected.put("hours", "Monday to Saturday, 9 to 5");
    assertThat(manager.post(here + "/" + id, corrected).status()).isEqualTo(303);
    assertThat(sam.get(DESK + id).body()).contains("Monday to Saturday, 9 to 5");
  }

  @Test
  void aCoalitionHasOneOpenVersionOfAnEdition() {
    String id = sent(wish());
    assertThat(manager.post(here, wish()).body()).contains("local version " + id);

    assertThat(manager.post(here + "/" + id + "/withdraw", Map.of()).status()).isEqualTo(303);
    assertThat(manager.get(here + "/" + id).body()).contains("Withdrawn");
    assertThat(sent(wish())).isNotEqualTo(id);
  }

  @Test
  void theNumberCountsForNinetyDaysAndThenIsCalledAgain() {
    String id = approved();
    pass(id, 90);
    assertThat(isFetched(id)).as("on the last day").isTrue();
    pass(id, 91);
    assertThat(isFetched(id)).isFalse();
    assertThat(manager.get(here + "/" + id).body()).contains("Number to be called");
    assertThat(sam.get("campaign/local-versions").body()).contains("Numbers to call");
    assertThat(sam.get("campaign/catalog/expires").body())
        .contains("Call to a local number", "1-410-555-0142, of " + name);

    assertThat(called(ada, id, "answered").status()).isEqualTo(303);
    assertThat(isFetched(id)).as("called again, by a colleague").isTrue();
    assertThat(called(ada, id, "wrong").status()).isEqualTo(303);
    assertThat(isFetched(id)).as("somebody else answered").isFalse();
    assertThat(letters(id, "unanswered")).isEqualTo(1);
  }

  @Test
  void itsManagersAreToldOnceBeforeTheNumberRunsOut() {
    String id = approved();
    JobRun run = new JobRun(today.atStartOfDay(BusinessDay.ZONE).toInstant(), Optional.empty(), 0);
    pass(id, 75);
    inTransaction.run(() -> watching.runChunk(run));
    assertThat(letters(id, "due")).isZero();
    pass(id, 76);
    inTransaction.run(() -> watching.runChunk(run));
    inTransaction.run(() -> watching.runChunk(run));
    assertThat(letters(id, "due")).isEqualTo(1);
  }

  @Test
  void aCoalitionThatRestsCanPrintNothing() {
    String id = approved();
    assertThat(sam.get("campaign/catalog/expires").body()).contains(", of " + name);
    become("inactive");

    assertThat(isFetched(id)).isFalse();
    assertThat(sam.get("campaign/catalog/expires").body())
        .as("nobody has to call for what can't be printed")
        .doesNotContain(", of " + name);
    assertThat(manager.get(here + "/" + id).body())
        .contains("Stopped: do not print", "Only a recognized coalition");
    assertThat(manager.post(here, wish()).status()).isEqualTo(422);
  }

  /** From the moment in which somebody proposes it, at every door, until that is taken back. */
  @Test
  void aNumberOfAHotlineChangeIsPrintedForNobodyElse() {
    String id = approved();
    assertThat(isFetched(id)).isTrue();
    OwnCoalition other = OwnCoalition.listed(anyone);
    assertThat(
            sam.post(
                    "campaign/coalitions/" + other.number() + "/status",
                    Map.of("status", "recognized", "why", "As agreed"))
                .status())
        .isEqualTo(303);
    Map<String, String> wish = wish();
    wish.put("name", other.name());
    String theirs = "coalition/" + other.number() + "/versions";
    String waiting = other.manager().post(theirs, wish).location().replaceFirst(".*/", "");
    assertThat(called(sam, waiting, "answered").status()).isEqualTo(303);

    Answer proposed =
        sam.post(
            "campaign/hotline/propose",
            Map.of(
                "channel", "voice",
                "address", "410 555 0142",
                "languages-en", "true",
                "languages-es", "true",
                "class", "dead_or_wrong",
                "reason", "A test of local versions"));
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(303);
    try {
      assertThat(isFetched(id)).as("at the print shop's door").isFalse();
      assertThat(manager.get(here + "/" + id).body())
          .contains("Stopped: do not print", "Whoever calls it looks for the hotline");
      Answer refused = sam.post(DESK + waiting + "/approve", Map.of());
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.body()).contains("Whoever calls it looks for the hotline");
      wish.put("sku", "RR-101-es-2026.1");
      wish.put("languages-es", "true");
      assertThat(other.manager().post(theirs, wish).problems()).containsOnlyKeys("number");
    } finally {
      assertThat(sam.post(proposed.location() + "/withdraw", Map.of()).status()).isEqualTo(303);
    }
    assertThat(isFetched(id)).as("the proposal was mistaken").isTrue();
  }

  @Test
  void anothersVersionIsAsGoodAsNone() {
    String id = approved();
    HttpCalls another = anyone.as("manager");
    for (String path :
        List.of(here, here + "/" + id, here + "/" + id + "/print", here + "/" + id + "/preview")) {
      assertThat(another.get(path).status()).as(path).isEqualTo(404);
    }
    for (String what : List.of("", "/print", "/preview", "/document")) {
      assertThat(another.get("coalition/C-101/versions/" + id + what).status())
          .as("under its own coalition's address" + what)
          .isEqualTo(404);
    }
    assertThat(another.post("coalition/C-101/versions/" + id + "/withdraw", Map.of()).status())
        .isEqualTo(404);
    assertThat(another.post("coalition/C-101/versions/" + id, wish()).status()).isEqualTo(404);
    assertThat(another.get(DESK + id).status()).isEqualTo(403);
    assertThat(isFetched(id)).isTrue();
  }

  @Test
  void whoSentItForTheCoalitionCannotApproveIt() {
    Map<String, String> wish = wish();
    List.of("number", "what", "hours", "answeredBy", "languages-en").forEach(wish::remove);
    Answer sent = sam.post(here, wish);
    String id = sent.location().replaceFirst(".*/", "");

    assertThat(sam.post(DESK + id + "/approve", Map.of()).body())
        .contains("Another person of the campaign has to approve it.");
    assertThat(ada.post(DESK + id + "/approve", Map.of()).status()).isEqualTo(303);
  }
}
