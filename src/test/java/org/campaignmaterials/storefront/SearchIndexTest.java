package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.TestCatalog;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.storefront.SearchHits.Respelled;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what they find in our own catalog. */
class SearchIndexTest {
  private static final Publications CATALOG = TestCatalog.publications();
  private static final SearchIndex INDEX = SearchIndex.of(CATALOG.published(), CATALOG);

  @ParameterizedTest
  @ValueSource(strings = {"enfermera", "enfermeras", "ENFERMERÍA", "nurse", "nurses", "nursing"})
  void aNurseFindsWhatIsForHealthCareFirst(String typed) {
    assertThat(found(typed).subList(0, 5)).allMatch(each -> each.isFor("health_care"));
    assertThat(numbers(typed)).contains("RR-101", "RR-102", "RR-180");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clinic poster in Spanish",
        "cartel en español para una clínica",
        "clinica afiche"
      })
  void aClinicPosterInSpanishIsAPosterForHealthCareThatIsPrintedInSpanish(String typed) {
    assertThat(found(typed).subList(0, 2))
        .allMatch(each -> each.format() == Format.POSTER)
        .allMatch(each -> each.isFor("health_care"))
        .allMatch(each -> each.current("es").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "police officer, law_enforcement",
    "policia, law_enforcement",
    "iglesia, community",
    "church bulletin, community",
    "abogado, legal_assistance",
    "lawyer, legal_assistance",
    "maestra, schools",
    "teachers, schools",
    "foster parent, child_welfare",
    "trabajadora social, social_service",
    "caseworkers, social_service",
    "promotora, immigrant_outreach",
    "baño, may_need_help"
  })
  void peopleFindWhatIsForThemByTheirOwnWordForThemselves(String typed, String audience) {
    assertThat(found(typed).get(0).audiences()).contains(audience);
  }

  @ParameterizedTest
  @CsvSource({
    "postre, poster",
    "psoter, poster",
    "hopsital, hospital",
    "enfremera, enfermera",
    "spansh, spanish",
    "clnica, clinica",
    "trafiking, trafficking",
    "hotlien, hotline",
    "polcie, police"
  })
  void aMistypedWordIsTakenForTheNearestThatWeHave(String typed, String meant) {
    SearchHits hits = INDEX.find(typed);

    assertThat(hits.respelled()).extracting(Respelled::typed).containsExactly(typed);
    assertThat(hits.scores().keySet()).containsAll(found(meant).subList(0, 3));
  }

  @Test
  void theReaderIsToldHowAWordWasReadWithItsAccents() {
    assertThat(INDEX.find("policai").respelled())
        .containsExactly(new Respelled("policai", "policía"));
  }

  @Test
  void aWordOfBothLanguagesIsWrittenAsTheyShareIt() {
    assertThat(INDEX.find("postre").respelled()).containsExactly(new Respelled("postre", "poster"));
  }

  @Test
  void aWordThatWeHaveIsNeverTakenForAnother() {
    assertThat(INDEX.find("poster cards children texto").respelled()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RR-190, RR-190",
    "rr190, RR-190",
    "rr 190, RR-190",
    "190, RR-190",
    "RR-101-en-2026.1, RR-101"
  })
  void aNumberFindsItsPublicationFirst(String typed, String number) {
    assertThat(numbers(typed)).startsWith(number);
  }

  @ParameterizedTest
  @CsvSource({
    "tarjetas de bolsillo, RR-102",
    "atencion medica, RR-101",
    "tarjeta de preguntas, RR-115",
    "asistencia legal, RR-155",
    "smuggling, RR-122",
    "Continued Presence, RR-125",
    "eligibility letter, RR-114",
    "a solas con un paciente, RR-101"
  })
  void titlesTextsAndTheNamesOfTermsAreSearchedInBothLanguages(String typed, String number) {
    assertThat(numbers(typed)).contains(number);
  }

  @Test
  void wordsThatBelongTogetherAreReadTogether() {
    // A law clinic is no clinic, and a school nurse works in a school.
    assertThat(found("emergency room").get(0).isFor("health_care")).isTrue();
    assertThat(found("sala de emergencias").get(0).isFor("health_care")).isTrue();
    assertThat(found("law clinic").get(0).isFor("legal_assistance")).isTrue();
    assertThat(found("school nurse").get(0).isFor("schools")).isTrue();
  }

  @Test
  void whatNothingHasIsSaidAndTheOtherWordsAreSearched() {
    SearchHits hits = INDEX.find("zzzz poster in Spanish");

    assertThat(hits.unknown()).containsExactly("zzzz");
    assertThat(hits.scores().keySet()).first().matches(each -> each.format() == Format.POSTER);
  }

  @Test
  void whenNothingHasAllWordsThoseWithMostOfThemAreFound() {
    SearchHits hits = INDEX.find("smuggling poster for the pastor of a parish");

    assertThat(hits.partly()).isTrue();
    assertThat(hits.scores()).isNotEmpty();
    assertThat(INDEX.find("clinic poster").partly()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>xqzw</script>",
        "' OR 1=1 --",
        "%%%",
        "\u0000",
        "🙂",
        "zzzz",
        "title:[* TO *]",
        "a*b?c~2^9",
        "AND OR NOT",
        "\"",
        "(((((",
        "\\",
        "+-&|!(){}[]^\"~*?:\\/",
        "\ud800",
        "中文",
        "한국어",
        "ไทย",
        "/.*/",
        "*:*",
        "{!func}x"
      })
  void noCharacterMeansAnythingToTheSearch(String typed) {
    assertThat(INDEX.find(typed).scores().size()).isBetween(0, CATALOG.published().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"???", "!", "the of in", "para la", "   "})
  void withoutAWordToLookForEverythingIsShown(String typed) {
    SearchHits hits = INDEX.find(typed);

    assertThat(hits.tellsNothing()).isTrue();
    assertThat(hits.scores()).hasSameSizeAs(CATALOG.published());
  }

  @Test
  void tenThousandWordsCostWhatTwelveCost() {
    String tenThousand = "enfremera hopsital ".repeat(5_000);
    INDEX.find(tenThousand);
    long before = System.nanoTime();
    INDEX.find(tenThousand);
    INDEX.find("x".repeat(100_000));

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
  }

  private static List<Publication> found(String typed) {
    CatalogQuery query = CatalogQuery.ALL.withWords(typed);
    return new Findings(INDEX.find(typed)).fitting(query, new Texts(Language.EN));
  }

  private static List<String> numbers(String typed) {
    return found(typed).stream().map(each -> each.number().text()).toList();
  }
}
