package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HotlineFactsTest {

  @TempDir Path folder;
  private HotlineFacts facts;

  @BeforeEach
  void readTheSmallCatalog() {
    facts = CatalogFiles.smallCatalogIn(folder).contents().vocabulary().hotline().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "888-3737-888",
        "1.888.3737.888",
        "1-888-3737-888",
        "(888) 373-7888",
        "+1 888 373 7888",
        "8883737888"
      })
  void oneNumberIsGroupedInManyWaysAndPrintedInOne(String written) {
    assertThat(HotlineFacts.isSameNumber(written, "1-888-373-7888")).isTrue();
    assertThat(HotlineFacts.display(written)).isEqualTo("1-888-373-7888");
  }

  @Test
  void aNumberWithADigitMissingIsNoNumber() {
    assertThatThrownBy(() -> HotlineFacts.display("888-373-788"))
        .hasMessageContaining("ten digits");
  }

  @Test
  void everyLanguageReachesTheVoiceThroughInterpretersButTheChatOnlyWhereItIsAnswered() {
    assertThat(facts.channelsFor("en"))
        .extracting(HotlineChannel::kind)
        .containsExactly(HotlineChannel.Kind.values());
    assertThat(facts.channelsFor("vi"))
        .extracting(HotlineChannel::kind)
        .containsExactly(HotlineChannel.Kind.VOICE);
  }

  @Test
  void artIsASampleUntilEveryPrintedChannelWasTried() {
    assertThat(facts.isVerifiedIn("en")).isFalse();

    facts = facts.tested(CatalogFiles.testsOfTheSmallCatalog());

    assertThat(facts.isVerifiedIn("en")).isTrue();
    assertThat(facts.isVerifiedIn("es")).isFalse();
    assertThat(facts.isVerifiedIn("vi")).isFalse();
  }

  /** What somebody found out last about an address counts, not what was found before. */
  @Test
  void theNewestTestOfAnAddressSpeaksForIt() {
    HotlineTest answered = CatalogFiles.answered(HotlineChannel.Kind.TEXT, "233733", "es");
    HotlineTest unanswered =
        new HotlineTest(
            HotlineChannel.Kind.TEXT,
            "233733",
            "es",
            HotlineTest.Outcome.NOT_ANSWERED,
            answered.on().plusDays(1),
            "No answer within ten minutes",
            1,
            answered.recordedAt());

    assertThat(text(facts.tested(List.of(answered)))).contains(answered.on());
    assertThat(text(facts.tested(List.of(unanswered, answered)))).isEmpty();
    HotlineChannel text = facts.channel(HotlineChannel.Kind.TEXT).orElseThrow();
    assertThat(text.failedIn("es", List.of(unanswered, answered))).contains(unanswered);
    assertThat(text.failedIn("es", List.of(answered, unanswered))).isEmpty();
    assertThat(text.failedIn("en", List.of(unanswered))).as("never tried").isEmpty();
  }

  private static Optional<LocalDate> text(HotlineFacts tested) {
    return tested.channel(HotlineChannel.Kind.TEXT).orElseThrow().verifiedIn("es");
  }

  @Test
  void aTestOfAnotherAddressSaysNothing() {
    HotlineTest other = CatalogFiles.answered(HotlineChannel.Kind.TEXT, "233734", "es");

    assertThat(text(facts.tested(List.of(other)))).isEmpty();
  }

  @Test
  void aTapOpensTheChannel() {
    assertThat(facts.channelsFor("en"))
        .extracting(HotlineChannel::link)
        .containsExactly(
            "tel:+18883737888",
            "sms:233733",
            "https://humantraffickinghotline.org/chat",
            "tel:711");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 1-888-373-7888 or 911.",
        "Text 233733, or chat at humantraffickinghotline.org/chat.",
        "TTY: dial 711.",
        "22 U.S.C. 7102, edition 2026.1, $1,500 in 2026"
      })
  void theFactsThemselvesAndOtherNumbersPass(String text) {
    assertThat(HotlineWording.differences(text, facts)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 1-888-373-7889.",
        "Call 888 555 0100 now.",
        "Text 233734.",
        "Chat at humantraffickinghotline.org/talk.",
        "Chat at otherhotline.example/chat",
        "TTY: dial 712."
      })
  void whateverDiffersFromTheFactsIsFound(String text) {
    assertThat(HotlineWording.differences(text, facts))
        .singleElement()
        .asString()
        .contains("not the hotline's");
  }

  @Test
  void theRightNumberInAnotherFormIsAskedForInOurs() {
    assertThat(HotlineWording.differences("Call 888-3737-888.", facts))
        .containsExactly("Write the telephone number as 1-888-373-7888, not as 888-3737-888.");
  }
}
