package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.campaignmaterials.shipping.Carrier;
import org.campaignmaterials.shipping.DeliveryWindow;
import org.campaignmaterials.shipping.ShippingEstimate;
import org.campaignmaterials.stock.AvailabilityWord;
import org.junit.jupiter.api.Test;

class QuoteTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final ShippingEstimate BY_UPS =
      new ShippingEstimate(Carrier.UPS, 1, BigDecimal.ONE, new DeliveryWindow(DAY, DAY));

  @Test
  void noDayIsToldOfWhatOnlyWaits() {
    assertThat(quote(Decision.LATER, Decision.LATER).onlyWaits()).isTrue();
    assertThat(quote(Decision.LATER, Decision.PARTLY).onlyWaits()).isFalse();
    assertThat(quote(Decision.LATER, Decision.NOW).onlyWaits()).isFalse();
    assertThat(quote(Decision.REVIEW).onlyWaits()).isFalse();
    assertThat(OrderJson.shipping(BY_UPS, false).build()).doesNotContainKey("deliveryWindow");
    assertThat(OrderJson.shipping(BY_UPS, true).build()).containsKey("deliveryWindow");
  }

  private static Quote quote(Decision... decisions) {
    return new Quote(
        Arrays.stream(decisions)
            .map(each -> new Quote.Line(null, 1, AvailabilityWord.OUT, 50, each))
            .toList(),
        BY_UPS);
  }
}
