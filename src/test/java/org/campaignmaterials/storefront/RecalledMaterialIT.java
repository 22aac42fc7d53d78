package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.campaignmaterials.catalog.OpenSku;
import org.campaignmaterials.catalog.RecallingEditions;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OwnMaterials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody looks for what was recalled: it never looks as if it had not been. */
@DatabaseTest
class RecalledMaterialIT extends ContainerTest {
  @Inject private HttpServletRequest request;
  @Inject private OwnMaterials materials;
  @Inject private RecallingEditions recalling;
  @Inject private InTransaction inTransaction;

  private HttpCalls anyone;

  @BeforeEach
  void anybody() {
    anyone = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
  }

  @AfterEach
  void nobodyElseIsOfferedAnyOfIt() {
    materials.withdraw();
  }

  private Sku printed(String mark, String like) {
    Sku edition = Sku.parse(mark);
    materials.print(edition, like);
    materials.untilShown(edition);
    return edition;
  }

  private void recall(Sku... editions) {
    inTransaction.run(() -> recalling.recall(List.of(editions)));
  }

  private String page(String path) {
    Answer answer = anyone.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.unescapedBody();
  }

  @Test
  void itsPageSaysThatItWasRecalledAndNothingOffersIt() {
    Sku poster = printed("TT-761-en-2026.1", "RR-101");
    assertThat(page("catalog/TT-761")).contains("/order?add=TT-761-en:");
    recall(poster);

    assertThat(page("catalog/TT-761"))
        .contains("Recalled: please don’t use it any more", "Recalled on ")
        .contains("Something on it is no longer right.", "Nothing takes its place yet.")
        .contains("/check?mark=TT-761-en-2026.1", "/tell-me?sku=TT-761-en")
        .doesNotContain("/order?add=TT-761");
    assertThat(page("es/catalog/TT-761")).contains("Retirado: por favor no lo use más");
    assertThat(anyone.get("catalog/tt-761").location()).isEqualTo("catalog/TT-761");
    for (String list : List.of("catalog/list", "catalog/new.atom")) {
      assertThat(anyone.get(list).body()).as(list).doesNotContain("/catalog/TT-761");
    }
    assertThat(anyone.get("api/v1/publications/TT-761").status()).isEqualTo(404);
    assertThat(page("tell-me?sku=TT-761-en"))
        .contains("Tell me when it is back", "Nothing of it can be ordered now.");
    assertThat(anyone.get("catalog/TT-799").status()).as("what never was").isEqualTo(404);
  }

  @Test
  void whoSearchesForItsTitleNumberOrMarkReadsAboveTheResultsThatItWasRecalled() {
    Sku poster = printed("TT-769-en-2026.1", "RR-101");
    recall(poster);

    String line = "Recalled: A sheet with a number (TT-769-en-2026.1), since ";
    for (String words : List.of("TT-769", "tt769", "TT-769-en", "TT-769-en-2O26.1")) {
      assertThat(page("catalog?q=" + words))
          .as(words)
          .containsPattern("href=\"/catalog/TT-769\">" + Pattern.quote(line))
          .doesNotContain("/order?add=TT-769");
    }
    assertThat(page("catalog?q=numbered+sheets")).contains("Recalled: A sheet with a number (TT-");
    assertThat(page("es/catalog?q=TT-769"))
        .contains("Retirado: A sheet with a number (TT-769-en-2026.1), desde el ");
    assertThat(page("catalog?q=nurse")).doesNotContain("Recalled: ");

    materials.printAgain(Sku.parse("TT-769-en-2026.2"));
    materials.untilShown(Sku.parse("TT-769-en-2026.2"));
    assertThat(page("catalog?q=TT-769-en-2026.1"))
        .containsPattern("href=\"/check\\?mark=TT-769-en-2026.1\">" + Pattern.quote(line));
    assertThat(page("catalog?q=TT-769"))
        .as("its page says so")
        .contains("/catalog/TT-769")
        .doesNotContain("Recalled: ");
  }

  @Test
  void whereAnotherEditionTookItsPlaceThePageSaysWhichOneWasRecalled() {
    Sku first = printed("TT-770-en-2026.1", "RR-101");
    materials.printAgain(Sku.parse("TT-770-en-2026.2"));
    materials.untilShown(Sku.parse("TT-770-en-2026.2"));
    assertThat(page("catalog/TT-770")).doesNotContain("was recalled");
    recall(first);

    assertThat(page("catalog/TT-770"))
        .contains("Edition TT-770-en-2026.1 was recalled on ", "Is yours right? Check it")
        .contains("/check?mark=TT-770-en-2026.1", "Something on it is no longer right.")
        .contains("/order?add=TT-770-en:")
        .doesNotContain("Edition TT-770-en-2026.2 was recalled");
    assertThat(page("es/catalog/TT-770")).contains("La edición TT-770-en-2026.1 se retiró el ");
  }

  @Test
  void itsFilesLeadAPersonToThatPageAndTellAProgramThatTheyAreGone() {
    Sku poster = printed("TT-762-en-2026.1", "RR-101");
    recall(poster);

    HttpCalls browser = anyone.with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    for (String file :
        List.of(
            "catalog/TT-762/TT-762-en-2026.1.pdf",
            "catalog/TT-762/TT-762-en-2026.1-print.pdf",
            "catalog/TT-762/TT-762-en-2026.1-cover.png",
            "covers/TT-762-en.svg")) {
      assertThat(browser.get(file).location()).as(file).isEqualTo("catalog/TT-762");
      assertThat(anyone.with("Accept", "text/html").get(file).location())
          .as(file)
          .isEqualTo("catalog/TT-762");
      for (String kind : List.of("*/*", "application/pdf", "image/png", "image/svg+xml")) {
        Answer told = anyone.with("Accept", kind).get(file);
        assertThat(told.status()).as(file).isEqualTo(410);
        assertThat(told.header("Content-Type")).as(file).startsWith("text/plain");
        assertThat(told.body())
            .startsWith("This edition (TT-762-en-2026.1) was recalled on ")
            .contains("Something on it is no longer right.")
            .containsPattern("What there is instead: http\\S+/catalog/TT-762\\s");
      }
    }
    assertThat(browser.get("catalog/TT-762/TT-762-en-2019.1.pdf").status()).isEqualTo(404);
  }

  @Test
  void theOrderFormNamesWhatWasRecalledAndKeepsTheRest() {
    Sku first = printed("TT-763-en-2026.1", "RR-101");
    materials.printAgain(Sku.parse("TT-763-es-2026.1"));
    materials.untilShown(Sku.parse("TT-763-es-2026.1"));
    recall(first);

    String form = page("order?add=TT-763-en:50&add=RR-101-en:20");
    assertThat(form)
        .contains("A sheet with a number", "and is not sent any more.")
        .contains("/order?add=RR-101-en%3A20&add=TT-763-es%3A50#added", "Add it instead in")
        .contains("/check?mark=TT-763-en-2026.1")
        .containsPattern("name=\"quantity.RR-101-en\"[^>]*value=\"20\"")
        .doesNotContain("No material has the number");
    assertThat(page("order?add=TT-763-es:50"))
        .containsPattern("name=\"quantity.TT-763-es\"[^>]*value=\"50\"");

    materials.printAgain(Sku.parse("TT-763-en-2026.2"));
    materials.untilShown(Sku.parse("TT-763-en-2026.2"));
    assertThat(page("order?add=TT-763-en-2026.1:7"))
        .contains("The edition that takes its place is in your form.")
        .containsPattern("name=\"quantity.TT-763-en\"[^>]*value=\"7\"");
    assertThat(page("order?add=TT-799-en:7")).contains("No material has the number TT-799-en.");
  }

  @Test
  void aKitIsOutOfDateWithThePartThatIs() {
    Sku part = printed("TT-764-en-2026.1", "RR-101");
    Sku other = printed("TT-765-en-2026.1", "RR-101");
    Sku kit = printed("TT-766-en-2026.1", "RR-180");
    materials.putInto(kit, part.open());
    assertThat(check(kit)).contains("\"right\":true");
    recall(part);

    assertThat(check(kit))
        .contains("\"right\":false", "\"verdict\":\"part_out_of_date\"", part.text())
        .doesNotContain(other.text(), "orderPath");
    assertThat(page("check?mark=" + kit))
        .contains("Out of date: a part must be replaced", part.text())
        .contains("The kit can’t be ordered until there is another part in its place.");
    assertThat(page("catalog/TT-766")).contains("because a part of it was recalled", part.text());
    assertThat(page("order?add=TT-766-en:1")).contains("This kit can’t be put together");

    materials.printAgain(Sku.parse("TT-764-en-2026.2"));
    materials.untilShown(Sku.parse("TT-764-en-2026.2"));
    assertThat(check(kit))
        .as("one in a cupboard holds what was put into it")
        .contains("\"right\":false", "/order?add=TT-764-en:1", "/order?add=TT-766-en:1");
    assertThat(page("check?mark=" + kit)).contains("Order the kit with right parts, " + kit);
  }

  private String check(Sku edition) {
    return anyone.get("api/v1/check?mark=" + edition).body();
  }

  @Test
  void whatWasPrintedOnceIsAnsweredWithoutItsEditionToAProgramToo() {
    printed("TT-772-en-2026.1", "RR-101");

    assertThat(page("check?mark=TT-772-en")).contains("This is the only one that was printed.");
    assertThat(anyone.get("api/v1/check?mark=TT-772-en").body())
        .contains("\"sku\":\"TT-772-en-2026.1\"", "\"right\":true");
  }

  @Test
  void whoTypesNothingIsAskedForTheMark() {
    assertThat(page("check")).doesNotContain("usa-error-message");
    for (String nothing : List.of("check?mark=", "check?mark=+")) {
      Answer answer = anyone.get(nothing);
      assertThat(answer.status()).as(nothing).isEqualTo(422);
      assertThat(answer.problems()).as(nothing).containsOnlyKeys("mark");
    }
  }

  @Test
  void aMarkWithoutItsEditionIsAskedAbout() {
    Sku first = printed("TT-767-en-2026.1", "RR-101");
    materials.printAgain(Sku.parse("TT-767-en-2026.2"));
    materials.untilShown(Sku.parse("TT-767-en-2026.2"));
    recall(first);

    assertThat(page("check?mark=TT-767-en"))
        .contains("Which edition is yours?", "Out of date: replace", "Right today")
        .contains("/check?mark=TT-767-en-2026.1", "/check?mark=TT-767-en-2026.2");
    Answer near = anyone.get("check?mark=TT-767-en-20");
    assertThat(near.status()).isEqualTo(404);
    assertThat(near.unescapedBody())
        .contains("Do you mean one of these?", "/check?mark=TT-767-en-2026.1");
    assertThat(page("check?mark=TT-767-en-2O26.l")).contains("Out of date: replace");
    Answer program = anyone.get("api/v1/check?mark=TT-767-en");
    assertThat(program.status()).isEqualTo(422);
    assertThat(program.body()).contains("mark_which", "TT-767-en-2026.1, TT-767-en-2026.2");
  }

  @Test
  void aKitThatIsNamedWithoutItsEditionIsNotTakenForACardThatPeopleCarry() {
    Sku kit = printed("TT-771-en-2026.1", "RR-180");
    materials.putInto(kit, OpenSku.parse("RR-101-en"));
    materials.printAgain(Sku.parse("TT-771-es-2026.1"));
    materials.putInto(Sku.parse("TT-771-es-2026.1"), OpenSku.parse("RR-101-es"));
    materials.untilShown(Sku.parse("TT-771-es-2026.1"));

    assertThat(page("check?mark=TT-771"))
        .contains("What you typed names a kit.", "/check?mark=TT-771-es-2026.1")
        .doesNotContain("a material that people carry");
    assertThat(page("es/check?mark=TT-771")).contains("Lo que escribió nombra un juego.");
  }

  @Test
  void ofWhatPeopleCarryNobodyPretendsToReadAMark() {
    Sku card = printed("TT-768-en-2026.1", "RR-102");

    assertThat(page("check?mark=" + card))
        .contains("This one carries no mark", "What came under this number is right today.")
        .doesNotContain("It may stay where it is.");
    assertThat(check(card)).contains("\"marked\":false", "\"right\":true");
    recall(card);
    assertThat(page("check?mark=" + card))
        .contains("Out of date: replace", "Ask nobody for what they took.");
  }
}
