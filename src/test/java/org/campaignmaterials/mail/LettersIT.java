package org.campaignmaterials.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.junit.jupiter.api.Test;

/** Every letter that there is, in every form and language, and the pages on which it is read. */
class LettersIT extends ContainerTest {
  /** What a subject may not let others read over a shoulder, in both languages. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)traffic|victim|surviv|slave|rescue|restore|hotline|abus|exploit|coerc|forced|sex"
              + "|labor|police|trata|tr[aá]fic|v[ií]ctim|sobreviv|esclav|rescat|restaur|explota"
              + "|forzad|polic|l[ií]nea|coalici|coalition|campa");

  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  @Inject private LetterDesk desk;
  @Inject private MailSettings settings;
  @Inject private Publications publications;
  @Inject private HttpServletRequest request;

  @Test
  void everyKindOfLetterHasANameAndExamplesInBothLanguages() {
    assertThat(kinds()).hasSizeGreaterThan(10);
    assertThat(desk.kinds()).contains("ordering.received", "followup.question");
    for (String kind : kinds()) {
      List<LetterDraft> english = desk.examples(kind, Language.EN);
      List<LetterDraft> spanish = desk.examples(kind, Language.ES);
      assertThat(english).as(kind).isNotEmpty().hasSameSizeAs(spanish);
      for (int form = 0; form < english.size(); form++) {
        assertThat(english.get(form).textBody())
            .as(kind)
            .isNotEqualTo(spanish.get(form).textBody());
        assertThat(english.get(form).subject()).as(kind).isNotEqualTo(spanish.get(form).subject());
      }
    }
  }

  @Test
  void noSubjectAndNoSenderTellsWhatItIsAbout() {
    List<String> titles =
        publications.published().stream()
            .map(Publication::number)
            .map(number -> publications.byNumber(number).orElseThrow())
            .flatMap(each -> Stream.of("en", "es").flatMap(to -> each.bestFor(to).stream()))
            .map(edition -> edition.title())
            .toList();
    all(
        (kind, letter) -> {
          assertThat(letter.subject()).as(kind).doesNotContain("\n").doesNotContainPattern(TELLING);
          assertThat(titles).as(kind).noneMatch(letter.subject()::contains);
        });
    assertThat(settings.from().toUnicodeString()).doesNotContainPattern(TELLING);
  }

  @Test
  void aLetterLoadsNothingAndItsTextSaysWhatItsHtmlDoes() {
    all(
        (kind, letter) -> {
          assertThat(letter.htmlBody())
              .as(kind)
              .contains("<html lang=\"", "name=\"viewport\"", "<title>" + letter.subject())
              .doesNotContain("src=", "<img", "<link", "url(", "@import", "<script", "onclick");
          assertThat(letter.textBody())
              .as(kind)
              .doesNotContain("<", "&#", "&amp;", "\n\n\n")
              .endsWith("\n")
              .isNotBlank();
          LINK.matcher(letter.htmlBody())
              .results()
              .map(link -> link.group(1).replace("&amp;", "&"))
              .forEach(link -> assertThat(letter.textBody()).as(kind).contains(link));
        });
  }

  @Test
  void aLetterSaysWhoWritesAndThatThisIsADemonstration() {
    for (Language language : Language.values()) {
      String said =
          language == Language.EN
              ? "Demonstration. Not a government website."
              : "Demostración. No es un sitio del gobierno.";
      for (String kind : kinds()) {
        for (LetterDraft letter : desk.examples(kind, language)) {
          assertThat(letter.textBody()).as(kind).contains(said);
          assertThat(letter.htmlBody()).as(kind).contains(said);
        }
      }
    }
  }

  @Test
  void plainTextKeepsItsParagraphsAndItsLists() {
    assertThat(desk.examples("ordering.shipped", Language.EN).get(0).textBody())
        .containsPattern("\n\nOn its way now:\n  50 × [^\n]+\n  50 × [^\n]+\n\nStill to come")
        .containsPattern(
            "more comes in\n\nSee your order[^\n]*:\nhttp\\S+\n\nDemonstration agency\n");
    assertThat(desk.examples("followup.question", Language.EN).get(0).textBody())
        .containsPattern("\n\n  50 × [^\n]+\n  50 × [^\n]+\n\nWhere are most of them now");
  }

  @Test
  void namesAreNotEscapedInPlainText() {
    assertThat(desk.examples("ordering.declined", Language.EN).get(0).textBody())
        .contains("These quantities are more than we can send");
    assertThat(desk.examples("ordering.received", Language.EN).get(0).textBody())
        .doesNotContain("&#39;");
  }

  @Test
  void staffReadALetterInAFrameThatCanDoNothing() {
    HttpCalls staff = here().as("staff");
    assertThat(staff.get("campaign/letters/examples").body())
        .contains("campaign/letters/examples/ordering.shipped", "Parcels on their way");
    Answer page = staff.get("campaign/letters/examples/ordering.shipped?language=es&form=2");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.unescapedBody())
        .contains("Su pedido de materiales RRO-2026-000000: paquetes en camino")
        .contains("No falta nada más: con esto su pedido está completo.")
        .contains("<iframe class=\"letter-preview\" sandbox ")
        .contains("/html?language=es&form=2\"");
    assertThat(page.header("Content-Security-Policy"))
        .contains("frame-src 'self'", "frame-ancestors 'none'", "default-src 'none'");
    Answer html = staff.get("campaign/letters/examples/ordering.shipped/html?language=es&form=2");
    assertThat(html.status()).isEqualTo(200);
    assertThat(html.body()).startsWith("<!DOCTYPE html>");
    assertThat(html.response().headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "style-src 'sha256-", "frame-ancestors 'self'", "sandbox")
        .doesNotContain("unsafe", "script-src");
    assertThat(staff.get("campaign/letters/examples/nobody.writes").status()).isEqualTo(404);
    assertThat(staff.get("campaign/letters/examples/ordering.shipped?language=xx&form=99").status())
        .isEqualTo(200);
  }

  @Test
  void anAuditorReadsOfLettersAndSendsNone() {
    HttpCalls auditor = here().as("auditor");
    assertThat(auditor.get("campaign/letters").status()).isEqualTo(200);
    assertThat(auditor.get("campaign/letters").body()).doesNotContain("/again\"");
    assertThat(auditor.post("campaign/letters/again", Map.of()).status()).isEqualTo(403);
    assertThat(here().as("warehouse").get("campaign/letters").status()).isEqualTo(403);
  }

  /** The kinds that the product has; other tests bring some of their own. */
  private List<String> kinds() {
    return desk.kinds().stream().filter(kind -> !kind.startsWith("test.")).toList();
  }

  private void all(BiConsumer<String, LetterDraft> look) {
    Map<String, Integer> looked = new HashMap<>();
    for (Language language : Language.values()) {
      for (String kind : kinds()) {
        for (LetterDraft letter : desk.examples(kind, language)) {
          look.accept(kind, letter);
          looked.merge(kind, 1, Integer::sum);
        }
      }
    }
    assertThat(looked).isNotEmpty();
  }

  private HttpCalls here() {
    return HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
  }
}
