package org.campaignmaterials.localversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Passports;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.catalog.TestCatalog;
import org.campaignmaterials.coalition.CoalitionStatus;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a local version from being printed, and that all of it is said at once. */
class PreflightTest {
  private static final Publications CATALOG = TestCatalog.publications();
  private static final String POSTER = "RR-101-en-2026.1";
  private static final String RECORDED = "Harbor Lights Coalition";
  private static final LocalContact CONTACT =
      new LocalContact(
          "410-555-0142",
          "Legal advice",
          "Monday to Friday, 9:00 to 17:00",
          List.of("en", "es"),
          "Casa Abierta");

  private static Preflight.Facts facts(CoalitionStatus standing, String sku, String day) {
    Passports passports =
        TestCatalog.passports(CATALOG, Clock.fixed(Instant.parse(day), ZoneOffset.UTC));
    Optional<Publication> publication =
        Optional.of(sku)
            .filter(Sku::isSku)
            .flatMap(text -> CATALOG.byNumber(Sku.parse(text).publication()));
    Optional<Edition> edition = publication.flatMap(is -> is.edition(Sku.parse(sku)));
    return new Preflight.Facts(
        standing,
        RECORDED,
        publication,
        edition,
        edition.map(is -> passports.of(publication.orElseThrow(), is)),
        CATALOG.hotline(),
        Set.of());
  }

  private static Preflight.Facts today(String sku) {
    return facts(CoalitionStatus.RECOGNIZED, sku, "2026-11-23T12:00:00Z");
  }

  private static Preflight.Facts with(Preflight.Facts facts, Edition edition) {
    return new Preflight.Facts(
        facts.standing(),
        facts.recordedName(),
        facts.publication(),
        Optional.of(edition),
        facts.passport(),
        facts.hotline(),
        facts.hotlineNumbers());
  }

  private static List<String> problems(LocalText text, Preflight.Facts facts) {
    return Preflight.problems(text, facts, () -> true).stream()
        .map(each -> each.field() + " " + each.code())
        .toList();
  }

  private static List<String> problems(LocalText text) {
    return problems(text, today(text.sku()));
  }

  private static LocalText named(String name) {
    return new LocalText(POSTER, name, Optional.empty());
  }

  private static LocalText reachedAt(LocalContact contact) {
    return new LocalText(POSTER, RECORDED, Optional.of(contact));
  }

  private static LocalText calling(String number) {
    return reachedAt(
        new LocalContact(
            number, CONTACT.what(), CONTACT.hours(), CONTACT.languages(), CONTACT.answeredBy()));
  }

  @Test
  void aNameFromTheRecordAndAWholeContactPass() {
    assertThat(problems(named(RECORDED))).isEmpty();
    assertThat(problems(reachedAt(CONTACT))).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceAndInBothLanguages() {
    LocalText text =
        new LocalText(
            "RR-190-en-2026.1",
            "Police Department 🙂",
            Optional.of(new LocalContact("911", "", "", List.of(), "call 410-555-0143")));
    List<RuleViolation> found =
        Preflight.problems(
            text,
            facts(CoalitionStatus.APPLICANT, text.sku(), "2026-11-23T12:00:00Z"),
            () -> false);

    assertThat(found)
        .extracting(RuleViolation::field)
        .containsExactly("", "sku", "name", "number", "what", "hours", "languages", "answeredBy");
    for (Language language : Language.values()) {
      assertThat(found)
          .allSatisfy(each -> assertThat(new Texts(language).sentence(each)).endsWith("."));
    }
  }

  @ParameterizedTest
  @EnumSource(value = CoalitionStatus.class, names = "RECOGNIZED", mode = EnumSource.Mode.EXCLUDE)
  void onlyARecognizedCoalitionHasItsNamePrinted(CoalitionStatus standing) {
    assertThat(problems(named(RECORDED), facts(standing, POSTER, "2026-11-23T12:00:00Z")))
        .containsExactly(" local_not_recognized");
  }

  @ParameterizedTest
  @CsvSource({
    "RR-102-en-2026.1, local_kind",
    "RR-115-en-2026.1, local_kind",
    "RR-190-en-2026.1, local_kind",
    "RR-116-en-2026.1, local_kind",
    "RR-180-en-2026.1, local_kind",
    "RR-101-en-2020.1, local_no_edition",
    "RR-101-en, local_no_edition",
    "something, local_no_edition"
  })
  void whatIsCarriedAndWhatIsNoEditionTakesNoName(String sku, String code) {
    assertThat(problems(new LocalText(sku, RECORDED, Optional.empty())))
        .containsExactly("sku " + code);
  }

  @Test
  void anEditionThatIsNotOfferedAnyMoreIsRefusedWithItsReason() {
    Preflight.Facts offered = today(POSTER);
    Edition edition = offered.edition().orElseThrow();

    assertThat(problems(named(RECORDED), with(offered, edition.recall())))
        .containsExactly("sku local_recalled");
    assertThat(problems(named(RECORDED), with(offered, edition.withdraw())))
        .containsExactly("sku local_withdrawn");
    assertThat(problems(named(RECORDED), with(offered, edition.supersede())))
        .containsExactly("sku local_superseded");
  }

  /** Sources count for a year: two years later nobody has read them again. */
  @Test
  void anEditionWhoseStampRanOutIsOutOfDate() {
    assertThat(
            problems(
                named(RECORDED), facts(CoalitionStatus.RECOGNIZED, POSTER, "2028-11-23T12:00:00Z")))
        .containsExactly("sku local_stamp_expired");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Harbor Lights", "HARBOR LIGHTS coalition", "Harbor Coalition"})
  void wordsOfTheNameMayBeLeftOut(String name) {
    assertThat(problems(named(name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Harbor", "Lights Harbor", "Harbor Lights Police", "Harbour Lights", "The Harbor"})
  void noOtherNameIsPrinted(String name) {
    assertThat(problems(named(name))).containsExactly("name local_name_record");
  }

  @Test
  void aNameIsNeverEmptyNorLongerThanItsField() {
    assertThat(problems(named(" "))).containsExactly("name required");
    assertThat(problems(named("Harbor " + "x".repeat(60)))).containsExactly("name too_long");
    assertThat(problems(named("Harbor Lights 🙂"))).containsExactly("name local_letters");
  }

  @Test
  void whatFitsNoCardIsRefusedOnlyWhenAllElseIsRight() {
    assertThat(Preflight.problems(named(RECORDED), today(POSTER), () -> false))
        .extracting(RuleViolation::code)
        .containsExactly("local_no_room");
    assertThat(Preflight.problems(named("Harbor"), today(POSTER), () -> false))
        .extracting(RuleViolation::code)
        .containsExactly("local_name_record");
  }

  @ParameterizedTest
  @CsvSource({
    "888-373-7888, local_number_hotline",
    "1 (888) 3737-888, local_number_hotline",
    "233733, local_number_hotline",
    "888-373-7889, local_number_nearly",
    "888-733-7888, local_number_nearly",
    "911, local_number_emergency",
    "988, local_number_emergency",
    "711, local_number_emergency",
    "911-555-0142, local_number_emergency",
    "410-911-0142, local_number_emergency",
    "900-555-0142, local_number_paid",
    "410-976-0142, local_number_paid",
    "410-555-014, local_number",
    "410-055-0142, local_number",
    "our office, local_number",
    "'', local_number_missing"
  })
  void aNumberByWhichSomebodyInDangerReachesTheWrongPlaceIsRefused(String number, String code) {
    assertThat(problems(calling(number))).containsExactly("number " + code);
  }

  /** It stands on paper for years after the change that declared it dead. */
  @ParameterizedTest
  @ValueSource(strings = {"1-410-555-0142", "(410) 555-0142", "410.555.0142", "4105550142"})
  void aNumberThatWasTheHotlinesIsNobodysElse(String number) {
    Preflight.Facts now = today(POSTER);
    Preflight.Facts afterAChange =
        new Preflight.Facts(
            now.standing(),
            now.recordedName(),
            now.publication(),
            now.edition(),
            now.passport(),
            now.hotline(),
            Set.of("4105550142"));

    assertThat(problems(calling(number))).isEmpty();
    assertThat(problems(calling(number), afterAChange))
        .containsExactly("number local_number_was_hotline");
  }

  @Test
  void aNumberNeedsHoursLanguagesAndWhoAnswers() {
    assertThat(problems(reachedAt(new LocalContact("410-555-0142", "", "", List.of(), ""))))
        .containsExactly(
            "what local_contact_incomplete",
            "hours local_contact_incomplete",
            "languages local_languages_missing",
            "answeredBy local_contact_incomplete");
  }

  @Test
  void itIsAnsweredInTheLanguageOfTheEdition() {
    LocalContact spanish =
        new LocalContact("410-555-0142", "Ayuda", "Lunes", List.of("es"), "Casa Abierta");
    assertThat(problems(reachedAt(spanish))).containsExactly("languages local_language_of_edition");
    assertThat(problems(new LocalText("RR-101-es-2026.1", RECORDED, Optional.of(spanish))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"or 410 555 0143", "www.example.org", "help@example.org", "see casa.org"})
  void noOtherWayToReachAnybodyIsHiddenInItsWords(String words) {
    assertThat(
            problems(
                reachedAt(
                    new LocalContact(
                        "410-555-0142", words, CONTACT.hours(), List.of("en"), words))))
        .containsExactly("what local_way_to_reach", "answeredBy local_way_to_reach");
  }
}
