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
  private static final Sku POSTER = Sku.parse("TT-503-en-2026.1");
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
  void aPosterOfItsOwn() throws IOException {
    URI base = URI.create("http://127.0.0.1:" + request.getLocalPort() + "/");
    manager = HttpCalls.to(base).as("manager");
    staff = HttpCalls.to(base).as("staff");
    Path folder = Files.createTempDirectory("catalog");
    try (CatalogPlace builtIn = CatalogPlace.builtIn()) {
      copy(builtIn.folder(), folder);
    }
    Path poster = folder.resolve("publications/TT-503");
    copy(folder.resolve("publications/RR-101"), poster);
    Files.writeString(
        poster.resolve("publication.yaml"),
        Files.readString(poster.resolve("publication.yaml"))
            .replace("number: RR-101", "number: TT-503")
            .replaceFirst("languages: .*", "languages: [en]"));
    Files.delete(poster.resolve("es.yaml"));
    assertThat(catalogImport.run(folder).problems()).isEmpty();
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

  @Test
  void theFileIsRefusedAndTheManagersAreTold() {
    Answer sent =
        manager.post(HERE, Map.of("sku", POSTER.text(), "name", "Harbor Lights Coalition"));
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    String id = sent.location().replaceFirst(".*/", "");
    assertThat(staff.post("campaign/local-versions/" + id + "/approve", Map.of()).status())
        .isEqualTo(303);
    assertThat(manager.get(HERE + "/" + id + "/print").status()).isEqualTo(200);

    inTransaction.run(() -> recalling.recall(List.of(POSTER)));

    assertThat(manager.get(HERE + "/" + id + "/print").status()).isEqualTo(303);
    assertThat(manager.get(HERE + "/" + id).body())
        .contains("Stopped: do not print", "This edition was recalled");
    assertThat(staff.get("campaign/local-versions/" + id + "/preview").status()).isEqualTo(404);
    assertThat(
            entities
                .createQuery(
                    "SELECT COUNT(l) FROM OutboxLetter l WHERE l.documentId LIKE :document",
                    Long.class)
                .setParameter("document", id + "-stopped-%")
                .getSingleResult())
        .isEqualTo(1);
    assertThat(staff.get("campaign/audit?action=local_version.stopped").body())
        .contains("local version " + id);
  }
}
