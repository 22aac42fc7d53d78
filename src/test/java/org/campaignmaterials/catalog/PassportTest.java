package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition's passport says, stamp by stamp. The small catalog's source was read Nov 21. */
class PassportTest {

  private static final PassportTerms TERMS = new PassportTerms(365, 90);
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final String CHECKED =
      """
      passport:
        second_reader: B. Baker
        read: 2026-11-22
        lived_experience: {on: 2026-11-23, role: advocate in a shelter}
        accessibility: {on: 2026-11-24, how: read with a screen reader}
      """;

  @TempDir Path folder;
  private CatalogFiles files;

  @BeforeEach
  void beginWithASmallCatalog() {
    files = CatalogFiles.smallCatalogIn(folder);
  }

  private Passport passport(String language, LocalDate today) {
    CatalogContents contents = files.contents();
    Vocabulary tested =
        contents
            .vocabulary()
            .with(
                contents
                    .vocabulary()
                    .hotline()
                    .orElseThrow()
                    .tested(CatalogFiles.testsOfTheSmallCatalog()));
    Publication poster = contents.publication(PublicationNumber.parse("TT-101")).orElseThrow();
    return new Stamping(tested, TERMS, today)
        .passport(
            poster,
            poster.editions().stream()
                .filter(edition -> edition.language().equals(language))
                .findFirst()
                .orElseThrow());
  }

  private static List<String> words(Passport passport, Stamp.Kind kind) {
    Texts t = new Texts(Language.EN);
    return passport.stamp(kind).lines().stream().map(line -> line.words(t)).toList();
  }

  @Test
  void anEditionWithEveryStampIsReleased() {
    files.replace(
        "publications/TT-101/en.yaml", "edition: 2026.1\n", "edition: 2026.1\n" + CHECKED);

    Passport passport = passport("en", TODAY);

    assertThat(passport.standing()).isEqualTo(Passport.Standing.RELEASED);
    assertThat(passport.stamps()).extracting(Stamp::state).containsOnly(Stamp.State.RECORDED);
    assertThat(words(passport, Stamp.Kind.LIVED_EXPERIENCE))
        .containsExactly("Reviewed on November 23, 2026 with: advocate in a shelter.");
    assertThat(words(passport, Stamp.Kind.WORDS))
        .containsExactly(
            "Written in English by the campaign.",
            "Read once more by B. Baker on November 22, 2026.");
  }

  @Test
  void whatNobodyCheckedIsMissingAndMarksTheEditionASample() {
    Passport passport = passport("en", TODAY);

    assertThat(passport.standing()).isEqualTo(Passport.Standing.SAMPLE);
    assertThat(passport.stamps())
        .filteredOn(Stamp::isLacking)
        .extracting(Stamp::kind)
        .containsExactly(Stamp.Kind.WORDS, Stamp.Kind.LIVED_EXPERIENCE, Stamp.Kind.ACCESSIBILITY);
  }

  @Test
  void eachChannelIsStampedInItsLanguage() {
    Passport spanish = passport("es", TODAY);

    assertThat(spanish.stamp(Stamp.Kind.HOTLINE).state()).isEqualTo(Stamp.State.MISSING);
    assertThat(words(spanish, Stamp.Kind.HOTLINE))
        .containsExactly(
            "Call 1-888-373-7888: no test in Spanish is recorded.",
            "Text 233733: tried in Spanish by campaign staff on November 20, 2026, and answered.");
  }

  @Test
  void aTestOfAChannelCountsForNinetyDaysAndTheReadingOfASourceForAYear() {
    Passport lastDay = passport("en", LocalDate.of(2027, 2, 18));
    assertThat(lastDay.stamp(Stamp.Kind.HOTLINE).state()).isEqualTo(Stamp.State.RECORDED);
    assertThat(lastDay.stamp(Stamp.Kind.HOTLINE).until()).contains(LocalDate.of(2027, 2, 18));

    Passport dayAfter = passport("en", LocalDate.of(2027, 2, 19));
    assertThat(dayAfter.stamp(Stamp.Kind.HOTLINE).state()).isEqualTo(Stamp.State.EXPIRED);

    assertThat(passport("en", LocalDate.of(2027, 11, 21)).stamp(Stamp.Kind.SOURCES).state())
        .isEqualTo(Stamp.State.RECORDED);
    assertThat(passport("en", LocalDate.of(2027, 11, 22)).stamp(Stamp.Kind.SOURCES).state())
        .isEqualTo(Stamp.State.EXPIRED);
  }

  @Test
  void wordsInALanguageThatIsNotOursAreADraftUntilTheyWereRead() {
    files.addLanguage("TT-101", "zh-Hans", "draft: yes\n");

    Passport passport = passport("zh-Hans", TODAY);

    assertThat(passport.standing()).isEqualTo(Passport.Standing.DRAFT);
    assertThat(words(passport, Stamp.Kind.WORDS))
        .containsExactly(
            "No translator into Chinese (Simplified) is recorded.",
            "No second reader of the Chinese (Simplified) text is recorded.");
  }
}
