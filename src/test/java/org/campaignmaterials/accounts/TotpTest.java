package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  /** The secret of the examples of RFC 6238, appendix B. */
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void itAnswersTheExamplesOfTheStandard(long seconds, String code) {
    assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
  }

  @Test
  void aClockMayBeOneStepBeforeOrBehindAndNoMore() {
    long present = Totp.step(NOW);
    for (long step = present - 1; step <= present + 1; step++) {
      assertThat(Totp.match(SECRET, Totp.code(SECRET, step), NOW, 0)).hasValue(step);
    }
    assertThat(Totp.match(SECRET, Totp.code(SECRET, present - 2), NOW, 0)).isEmpty();
    assertThat(Totp.match(SECRET, Totp.code(SECRET, present + 2), NOW, 0)).isEmpty();
  }

  @Test
  void aCodeThatWasUsedIsNotTakenAgainNorOneBeforeIt() {
    long present = Totp.step(NOW);
    assertThat(Totp.match(SECRET, Totp.code(SECRET, present), NOW, present)).isEmpty();
    assertThat(Totp.match(SECRET, Totp.code(SECRET, present - 1), NOW, present)).isEmpty();
    assertThat(Totp.match(SECRET, Totp.code(SECRET, present + 1), NOW, present))
        .hasValue(present + 1);
  }

  @Test
  void whatIsNoCodeIsNone() {
    for (String text : new String[] {"", "08180", "0818040", "abcdef", "０８１８０４"}) {
      assertThat(Totp.match(SECRET, text, NOW, 0)).as(text).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void aSecretIsWrittenAsAppsReadIt(String bytes, String text) {
    assertThat(Base32.write(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
  }
}
