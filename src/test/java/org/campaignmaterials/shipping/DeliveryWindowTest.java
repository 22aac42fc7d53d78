package org.campaignmaterials.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryWindowTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

  @Test
  void theNextTownIsServedSoonerThanTheOtherCoast() {
    // Two working days of handling: it leaves on Wednesday, August 5.
    assertThat(window("208", "MD", "20201-0001", MONDAY))
        .isEqualTo(new DeliveryWindow(LocalDate.of(2026, 8, 6), LocalDate.of(2026, 8, 10)));
    assertThat(window("208", "CA", "94103", MONDAY))
        .isEqualTo(new DeliveryWindow(LocalDate.of(2026, 8, 11), LocalDate.of(2026, 8, 14)));
  }

  @ParameterizedTest
  @CsvSource({
    "MD, 21201, 4",
    "PA, 19103, 4",
    "NY, 10001, 5",
    "IL, 60601, 6",
    "FL, 33101, 6",
    "CO, 80202, 7",
    "CA, 90001, 8",
    "AK, 99501, 13",
    "HI, 96813, 13",
    "PR, 00901, 16",
    "GU, 96910, 16",
    "FM, 96941, 26"
  })
  void theLatestDayGrowsWithTheDistance(String state, String zip, int workingDaysAtLeast) {
    DeliveryWindow window = window("208", state, zip, MONDAY);
    assertThat(window.to()).isAfterOrEqualTo(WorkingDays.after(MONDAY, workingDaysAtLeast));
    assertThat(window.from()).isBefore(window.to());
  }

  @Test
  void militaryMailMayTakeWeeks() {
    ShippingAddress apo =
        ShippingAddress.of(new PostalAddress("PSC 1 BOX 2", "", "APO", "AE", "09012"));
    DeliveryWindow window = DeliveryWindow.estimate("208", apo, MONDAY, 2);
    assertThat(ChronoUnit.DAYS.between(window.from(), window.to())).isGreaterThan(21);
  }

  @Test
  void anUnknownDistanceCountsAsTheFarthest() {
    assertThat(window("208", "NY", "00501", MONDAY))
        .isEqualTo(window("208", "CA", "94103", MONDAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-23", "2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01"})
  void nothingArrivesOnAWeekendOrAHoliday(LocalDate orderedOn) {
    DeliveryWindow window = window("208", "MD", "21201", orderedOn);
    assertThat(WorkingDays.isWorkingDay(window.from())).isTrue();
    assertThat(WorkingDays.isWorkingDay(window.to())).isTrue();
    assertThat(window.from()).isAfter(orderedOn);
  }

  @Test
  void christmasAndTheWeekendAreSkipped() {
    // Wednesday, December 23, 2026: Thursday, then Monday the 28th.
    assertThat(WorkingDays.after(LocalDate.of(2026, 12, 23), 2))
        .isEqualTo(LocalDate.of(2026, 12, 28));
  }

  @Test
  void theElevenHolidaysOfTwoThousandTwentySix() {
    assertThat(FederalHolidays.observedOf(2026))
        .extracting(LocalDate::toString)
        .containsExactly(
            "2026-01-01",
            "2026-01-19",
            "2026-02-16",
            "2026-05-25",
            "2026-06-19",
            "2026-07-03",
            "2026-09-07",
            "2026-10-12",
            "2026-11-11",
            "2026-11-26",
            "2026-12-25");
  }

  @Test
  void aHolidayOnASundayIsObservedOnTheMonday() {
    assertThat(FederalHolidays.isObservedOn(LocalDate.of(2027, 7, 5))).isTrue();
    assertThat(FederalHolidays.isObservedOn(LocalDate.of(2027, 7, 4))).isFalse();
  }

  @Test
  void newYearsDayOnASaturdayIsObservedInTheYearBefore() {
    assertThat(FederalHolidays.isObservedOn(LocalDate.of(2027, 12, 31))).isTrue();
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2027, 12, 31))).isFalse();
  }

  @Test
  void aRequesterIsToldCarrierParcelsWeightAndDaysButNoPrice() {
    ShippingTerms terms =
        new ShippingTerms(new BigDecimal("35"), new BigDecimal("0.5"), Carrier.UPS, 2);
    ParcelPlan.Load posters =
        new ParcelPlan.Load(
            Sku.parse("RR-101-en-2026.1"), 2000, new BigDecimal("0.019684"), 50, 500);
    ShippingAddress street =
        ShippingAddress.of(new PostalAddress("1 Main St", "", "Baltimore", "MD", "21201"));
    ShippingAddress box =
        ShippingAddress.of(new PostalAddress("PO Box 1", "", "Baltimore", "MD", "21201"));

    ShippingEstimate estimate = terms.estimate(street, "208", List.of(posters), MONDAY);

    assertThat(estimate.carrier()).isEqualTo(Carrier.UPS);
    assertThat(estimate.parcels()).isEqualTo(2);
    assertThat(estimate.weightLb()).isEqualTo("40.5");
    assertThat(estimate.deliveryWindow().from()).isEqualTo(LocalDate.of(2026, 8, 6));
    assertThat(terms.estimate(box, "208", List.of(posters), MONDAY).carrier())
        .isEqualTo(Carrier.USPS);
  }

  private static DeliveryWindow window(
      String fromZip3, String state, String zip, LocalDate orderedOn) {
    ShippingAddress to = ShippingAddress.of(new PostalAddress("1 Main St", "", "Town", state, zip));
    return DeliveryWindow.estimate(fromZip3, to, orderedOn, 2);
  }
}
