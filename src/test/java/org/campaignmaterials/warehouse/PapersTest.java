package org.campaignmaterials.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.campaignmaterials.journey.Paper;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The papers as a scanner and a stranger on the way read them. */
class PapersTest {
  private static final Texts T = new Texts(Language.EN);

  @Test
  void theBarcodeOfAPickListIsItsNumber() {
    byte[] pdf = pickList(3);
    assertThat(scanned(pdf)).isEqualTo("PL-0000123");
    assertThat(text(pdf)).contains("A-12-3", "2 packs of 50 = 100", "Demonstration.");
  }

  @Test
  void aLongPickListGoesOnWithItsHeadings() {
    byte[] pdf = pickList(60);
    assertThat(new Paper(pdf).pages()).isGreaterThan(1);
  }

  @Test
  void aLabelSaysWhereItGoesAndNothingElse() {
    byte[] pdf = label("MARÍA ŁUCZAK-FERNÁNDEZ", "12345 NORTHWEST MARTIN LUTHER KING JUNIOR BLVD");
    assertThat(scanned(pdf)).isEqualTo("SHP-0000042");
    String text = text(pdf);
    assertThat(text)
        .contains("MARÍA ŁUCZAK-FERNÁNDEZ", "BLVD", "ROCKVILLE MD 20850", "the rest is sent");
    assertThat(text.toLowerCase()).doesNotContain("traffick", "rescue", "hotline", "campaign");
    assertThat(new Paper(pdf).pages()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("org.campaignmaterials.testing.Names#inManyLetters")
  void aLabelNamesSomebodyInTheLettersOfTheirOwn(String name) {
    String inCapitals = name.toUpperCase(Locale.ROOT);
    byte[] pdf = label(inCapitals, name + " (" + name + ")");
    assertThat(text(pdf).lines())
        .contains(inCapitals, name + " (" + name + ")", "ROCKVILLE MD 20850");
    assertThat(scanned(pdf)).isEqualTo("SHP-0000042");
  }

  @Test
  void aPackingSlipSaysWhatIsInsideWhatFollowsAndHowTheHotlineIsReached() {
    byte[] pdf =
        PackingSlipPdf.write(
            new PackingSlipPdf.Content(
                "SHP-0000042",
                "Demonstration agency",
                "Order RRO-2026-000005 · parcel 1 of 2",
                List.of(new PackingSlipPdf.Row("60", "A poster", "English · RR-101-en-2026.1")),
                List.of(new PackingSlipPdf.Row("5", "A card", "Español · RR-190-es-2026.1")),
                List.of("In danger: call 911", "Call 1-888-373-7888"),
                true),
            T);
    assertThat(scanned(pdf)).isEqualTo("SHP-0000042");
    assertThat(text(pdf))
        .contains("In this parcel", "A poster", "Still to come", "A card", "1-888-373-7888");
  }

  private static byte[] label(String... lines) {
    return LabelPdf.write(
        new LabelPdf.Content(
            "SHP-0000042",
            List.of("East warehouse", "MD 20707"),
            Stream.concat(Stream.of(lines), Stream.of("ROCKVILLE MD 20850")).toList(),
            "Parcel 1 of 2 in this shipment · 12.5 lb",
            "Part of an order: the rest is sent separately.",
            true),
        T);
  }

  private static byte[] pickList(int rows) {
    List<PickListPdf.Row> some = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      some.add(
          new PickListPdf.Row(
              row == 0 ? "A-12-3" : "", "A poster", "English", "2 packs of 50 = 100"));
    }
    return PickListPdf.write(
        new PickListPdf.Content("PL-0000123", "Order", List.of("Needed by Friday"), some, true), T);
  }

  private static String text(byte[] pdf) {
    return new Paper(pdf).text();
  }

  private static String scanned(byte[] pdf) {
    return new Paper(pdf).barcode();
  }
}
