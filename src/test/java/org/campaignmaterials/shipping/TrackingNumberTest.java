package org.campaignmaterials.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.campaignmaterials.shared.CsvTable;
import org.campaignmaterials.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingNumberTest {

  static Stream<Arguments> vectors() {
    return CsvTable.load("/data/tracking-test-vectors.csv").rows().stream()
        .map(
            row ->
                Arguments.of(
                    Carrier.ofCode(row.get("carrier")).orElse(Carrier.USPS),
                    row.get("format"),
                    row.get("number"),
                    row.get("expected").equals("valid")));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("vectors")
  void aPublishedNumberIsRecognizedAndASpoiledOneIsNot(
      Carrier carrier, String format, String number, boolean valid) {
    assertThat(new TrackingNumber(number).warning(carrier, "trackingNumber").isEmpty())
        .isEqualTo(valid);
  }

  @Test
  void spacesHyphensAndSmallLettersAreForgiven() {
    assertThat(new TrackingNumber(" 1z5r 8939-0357567127 ").text()).isEqualTo("1Z5R89390357567127");
    assertThat(new TrackingNumber("1z 5R8939 03 57567127").warning(Carrier.UPS, "")).isEmpty();
  }

  @Test
  void aSlippedDigitAndAWrongCarrierAreToldApart() {
    TrackingNumber slipped = new TrackingNumber("1Z5R89390357567128");
    assertThat(slipped.warning(Carrier.UPS, "parcels[0].trackingNumber"))
        .contains(new RuleViolation("parcels[0].trackingNumber", "tracking_digit", "UPS"));
    assertThat(slipped.warning(Carrier.FEDEX, "parcels[0].trackingNumber"))
        .contains(new RuleViolation("parcels[0].trackingNumber", "tracking_format", "FedEx"));
  }

  @Test
  void everySingleSlipInAUspsNumberIsNoticed() {
    String number = "9400111206206406260787";
    for (int at = 0; at < number.length(); at++) {
      for (char other = '0'; other <= '9'; other++) {
        String slipped = number.substring(0, at) + other + number.substring(at + 1);
        assertThat(new TrackingNumber(slipped).warning(Carrier.USPS, "").isEmpty())
            .as(slipped)
            .isEqualTo(slipped.equals(number));
      }
    }
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"😀", "<script>", "１２３４５６７８９０１２", "\u0000", "-"})
  void whateverIsTypedIsAWarningAndNeverAnError(String typed) {
    for (Carrier carrier : Carrier.values()) {
      assertThat(new TrackingNumber(typed).warning(carrier, "").orElseThrow().code())
          .isEqualTo("tracking_format");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyTextIsAnswered(Carrier carrier) {
    Random random = new Random(44);
    List<Integer> lengths = List.of(9, 11, 12, 13, 15, 18, 20, 22, 26, 30, 32, 34, 38, 10_000);
    for (int round = 0; round < 500; round++) {
      StringBuilder typed = new StringBuilder();
      random
          .ints(lengths.get(random.nextInt(lengths.size())), '0', round % 2 == 0 ? ':' : '[')
          .forEach(typed::appendCodePoint);
      assertThat(new TrackingNumber(typed.toString()).warning(carrier, "")).isNotNull();
    }
  }
}
