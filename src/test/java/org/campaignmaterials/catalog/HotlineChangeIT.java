package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Folders;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two people change what the hotline's text code is answered in. Only Polish, in which nothing else
 * is printed, is touched, so that other tests keep their materials.
 */
@DatabaseTest
class HotlineChangeIT extends ContainerTest {
  private static final String HERE = "campaign/hotline";
  private static final Sku POLISH = Sku.parse("TT-502-pl-2026.1");

  @Inject private HttpServletRequest request;
  @Inject private CatalogImport catalogImport;
  @Inject private Publications publications;

  private HttpCalls sam;
  private HttpCalls ada;

  @BeforeEach
  void signIn() {
    URI base = URI.create("http://127.0.0.1:" + request.getLocalPort() + "/");
    sam = HttpCalls.to(base).as("staff");
    ada = HttpCalls.to(base).as("admin");
    catalogImport.run();
  }

  private Path withAPolishCard() throws IOException {
    Path folder = Files.createTempDirectory("catalog");
    try (CatalogPlace builtIn = CatalogPlace.builtIn()) {
      Folders.copy(builtIn.folder(), folder);
    }
    Path card = folder.resolve("publications/TT-502");
    Folders.copy(folder.resolve("publications/RR-190"), card);
    String shared = Files.readString(card.resolve("publication.yaml"));
    Files.writeString(
        card.resolve("publication.yaml"),
        shared
            .replace("number: RR-190", "number: TT-502")
            .replaceFirst("languages: .*", "languages: [pl]"));
    Files.writeString(
        card.resolve("pl.yaml"),
        Files.readString(card.resolve("en.yaml")).replace("language: en", "language: pl")
            + "\npassport: {translator: A. Able, second_reader: B. Baker, read: 2026-11-20}\n");
    for (String language : List.of("en", "es", "vi", "zh-Hans", "ko")) {
      Files.delete(card.resolve(language + ".yaml"));
    }
    assertThat(catalogImport.run(folder).problems()).isEmpty();
    return folder;
  }

  @AfterEach
  void goBackToTheCatalogThatWasBuiltIn() {
    catalogImport.run();
  }

  private String proposed(String changeClass, String... languages) {
    Map<String, String> form =
        new HashMap<>(
            Map.of(
                "channel", "text",
                "address", "233 733",
                "class", changeClass,
                "reason", "A test of two people"));
    for (String language : languages) {
      form.put("languages-" + language, "true");
    }
    Answer answer = sam.post(HERE + "/propose", form);
    assertThat(answer.status()).isEqualTo(303);
    return answer.location();
  }

  private void tried(String language, String outcome) {
    Map<String, String> form =
        Map.of(
            "what", "text 233733",
            "language", language,
            "outcome", outcome,
            "on", "2026-11-01",
            "how", "From the office telephone");
    assertThat(sam.post(HERE + "/test", form).status()).isEqualTo(303);
  }

  private List<String> languages() {
    return publications
        .hotline()
        .orElseThrow()
        .channel(HotlineChannel.Kind.TEXT)
        .orElseThrow()
        .languages();
  }

  private EditionStatus statusOf(Sku sku) {
    return publications.edition(sku).orElseThrow().status();
  }

  @Test
  void aFactIsChangedByTwoPeopleAndADeadOneStopsWhatCarriesIt() throws IOException {
    Path folder = withAPolishCard();
    String added = proposed("channel_added", "en", "es", "pl");
    assertThat(sam.post(added + "/confirm", Map.of()).body())
        .contains("Another person of the campaign has to confirm it.");
    assertThat(ada.post(added + "/confirm", Map.of()).body()).contains("Tests missing: 3.");
    tried("en", "answered");
    tried("es", "answered");
    tried("pl", "answered");
    assertThat(ada.get(added).body()).contains("/confirm\"");
    assertThat(ada.post(added + "/confirm", Map.of()).status()).isEqualTo(303);

    assertThat(languages()).containsExactly("en", "es", "pl");
    assertThat(statusOf(POLISH)).isEqualTo(EditionStatus.PUBLISHED);
    assertThat(sam.get("es/" + HERE).body()).contains("Polaco", "Canal nuevo", "Ada Morgan");
    assertThat(catalogImport.run(folder).problems())
        .extracting(CatalogProblem::file)
        .containsExactly("hotline.yaml");

    String dead = proposed("dead_or_wrong", "en", "es");
    assertThat(ada.get(dead).body()).contains("1 edition carries what is dead or wrong");
    tried("en", "answered");
    tried("es", "answered");
    tried("pl", "not_answered");
    assertThat(ada.post(dead + "/confirm", Map.of()).status()).isEqualTo(303);

    assertThat(languages()).containsExactly("en", "es");
    assertThat(statusOf(POLISH)).isEqualTo(EditionStatus.RECALLED);
    assertThat(publications.resolve("RR-190-en").orElseThrow().isPublished()).isTrue();
    assertThat(ada.get(dead).body()).contains("1 edition was recalled.");
    assertThat(catalogImport.run(folder).problems())
        .singleElement()
        .asString()
        .contains("publications/TT-502/pl.yaml", "was recalled");
  }

  /** The address stays: then nothing that is printed need be wrong, and the page says so. */
  @Test
  void aProposalSaysHowManyEditionsItWouldRecallAlsoWhenItIsNone() {
    Map<String, String> same =
        new HashMap<>(
            Map.of(
                "channel", "voice",
                "address", "888-373-7888",
                "languages-en", "true",
                "languages-es", "true",
                "interpreted", "true",
                "class", "dead_or_wrong",
                "reason", "The same again"));
    assertThat(sam.post(HERE + "/propose", same).problems()).containsOnlyKeys("address");

    same.remove("interpreted");
    String fewer = sam.post(HERE + "/propose", same).location();
    assertThat(sam.get(fewer).body()).containsPattern("[0-9]+ editions? carr");
    assertThat(sam.get(fewer).body()).contains("Once it is confirmed, it takes effect at once.");
    assertThat(sam.get("es/" + fewer).body()).contains("hay respuesta en español");
    assertThat(sam.post(fewer + "/withdraw", Map.of()).status()).isEqualTo(303);
    assertThat(sam.get(fewer).body())
        .contains("It was taken back before it counted.")
        .doesNotContain("Editions that carry it are recalled")
        .doesNotContainPattern("[0-9]+ editions? carr");
  }

  @Test
  void whatIsWrongWithAProposalIsSaidAtOnceAndNothingIsLost() {
    Answer answer =
        sam.post(
            HERE + "/propose",
            Map.of("channel", "voice", "address", "888-373-788", "reason", "A <b>reason</b>"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems()).containsKeys("address");
    assertThat(answer.body())
        .contains("Choose at least one language.", "888-373-788", "A &lt;b&gt;reason&lt;/b&gt;");
  }
}
