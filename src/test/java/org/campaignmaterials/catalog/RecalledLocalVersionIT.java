package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.InTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An edition is recalled, and what coalitions made of it stops in that moment. It is a poster of
 * this test's own, since a recalled edition does not come back.
 */
@DatabaseTest
class RecalledLocalVersionIT extends ContainerTest {
  private static final String HERE = "coalition/C-101/versions";

  @Inject private HttpServletRequest request;
  @Inject private CatalogImport catalogImport;
  @Inject private RecallingEditions recalling;
  @Inject private InTransaction inTransaction;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  private HttpCalls manager;
  private HttpCalls staff;

  @BeforeEach
  void people() {
    URI base = URI.create("http://127.0.0.1:" + request.getLocalPort() + "/");
    manager = HttpCalls.to(base).as("manager");
    staff = HttpCalls.to(base).as("staff");
  }

  /** Each test has one of its own: what is recalled stays so. */
  private Sku posterOfItsOwn(String sku) throws IOException {
    Sku poster = Sku.parse(sku);
    Path folder = Files.createTempDirectory("catalog");
    try (CatalogPlace builtIn = CatalogPlace.builtIn()) {
      copy(builtIn.folder(), folder);
    }
    String number = poster.publication().text();
    Path own = folder.resolve("publications/" + number);
    copy(folder.resolve("publications/RR-101"), own);
    Files.writeString(
        own.resolve("publication.yaml"),
        Files.readString(own.resolve("publication.yaml"))
            .replace("number: RR-101", "number: " + number)
            .replaceFirst("languages: .*", "languages: [en]"));
    Files.delete(own.resolve("es.yaml"));
    assertThat(catalogImport.run(folder).problems()).isEmpty();
    return poster;
  }

  @AfterEach
  void goBackToTheCatalogThatWasBuiltIn() {
    catalogImport.run();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /**
   * @return the number of the version
   */
  private String sent(Sku poster) {
    Answer sent =
        manager.post(HERE, Map.of("sku", poster.text(), "name", "Harbor Lights Coalition"));
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    return sent.location().replaceFirst(".*/", "");
  }

  private long letters(String id, String news) {
    return entities
        .createQuery(
            "SELECT COUNT(l) FROM OutboxLetter l WHERE l.documentId LIKE :document", Long.class)
        .setParameter("document", id + "-" + news + "-%")
        .getSingleResult();
  }

  @Test
  void theFileIsRefusedAndTheManagersAreTold() throws IOException {
    Sku poster = posterOfItsOwn("TT-503-en-2026.1");
    String id = sent(poster);
    assertThat(staff.post("campaign/local-versions/" + id + "/approve", Map.of()).status())
        .isEqualTo(303);
    assertThat(manager.get(HERE + "/" + id + "/print").status()).isEqualTo(200);

    inTransaction.run(() -> recalling.recall(List.of(poster)));

    assertThat(manager.follow(manager.get(HERE + "/" + id + "/print")).unescapedBody())
        .contains("There is no file to fetch at the moment.", "Stopped: do not print")
        .contains("This edition was recalled", "Print no more of it, and take down what hangs.")
        .doesNotContain("still lacks a check", "Withdraw this version");
    String preview = "campaign/local-versions/" + id + "/preview";
    assertThat(staff.follow(staff.get(preview)).unescapedBody())
        .contains("There is no file to fetch at the moment.");
    assertThat(letters(id, "stopped")).isEqualTo(1);
    assertThat(letters(id, "ended")).isZero();
    assertThat(staff.get("campaign/audit?action=local_version.stopped").body())
        .contains("local version " + id);
  }

  @Test
  void whatWaitsForApprovalEndsAndNobodyIsToldToPrintNoMoreOfWhatNeverWas() throws IOException {
    Sku poster = posterOfItsOwn("TT-504-en-2026.1");
    String id = sent(poster);
    String queue = "href=\"/campaign/local-versions/" + id + "\"";
    assertThat(waiting()).contains(queue);

    inTransaction.run(() -> recalling.recall(List.of(poster)));

    assertThat(waiting()).as("nobody has to look at it").doesNotContain(queue);
    assertThat(manager.get(HERE + "/" + id).unescapedBody())
        .contains("Stopped: do not print", "It was never approved, so nothing of it was printed.")
        .doesNotContain("take down what hangs");
    assertThat(letters(id, "ended")).isEqualTo(1);
    assertThat(letters(id, "stopped")).isZero();
    assertThat(staff.post("campaign/local-versions/" + id + "/approve", Map.of()).status())
        .isEqualTo(422);
    assertThat(manager.post(HERE + "/" + id + "/withdraw", Map.of()).status()).isEqualTo(422);
  }

  /** What stands under the heading of those that wait. */
  private String waiting() {
    String page = staff.get("campaign/local-versions").body();
    int begin = page.indexOf("id=\"waiting\"");
    int end = page.indexOf("<h2", begin);
    return page.substring(begin, end < 0 ? page.length() : end);
  }
}
