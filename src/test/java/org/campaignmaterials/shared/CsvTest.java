package org.campaignmaterials.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1 555",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        " =1+1",
        "=HYPERLINK(\"x\")",
        "\uFF1D1+1"
      })
  void aTextThatASpreadsheetWouldCalculateGetsAnApostrophe(String text) {
    assertThat(Csv.cell(text)).matches("(?s)\"?'.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "-12", "0.5", "RR-101-en-2026.1", "", "a=b"})
  void numbersAndOtherTextsStayAsTheyAre(String text) {
    assertThat(Csv.cell(text)).isEqualTo(text);
  }

  @Test
  void commasAndQuotationMarksAreQuoted() {
    assertThat(Csv.cell("one, two")).isEqualTo("\"one, two\"");
    assertThat(Csv.cell("say \"so\"")).isEqualTo("\"say \"\"so\"\"\"");
  }

  @Test
  void linesEndAsTheStandardSaysAndAccentsSurvive() {
    String text = new String(new Csv().row("año", 2).bytes(), StandardCharsets.UTF_8);
    assertThat(text).isEqualTo("\uFEFFaño,2\r\n");
  }
}
