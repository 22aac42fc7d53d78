package org.campaignmaterials.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.catalog.DemonstrationEditions;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.DemonstrationCoalitions;
import org.campaignmaterials.distribution.DemonstrationDistribution;
import org.campaignmaterials.followup.Answer;
import org.campaignmaterials.followup.DemonstrationFollowUps;
import org.campaignmaterials.ordering.DemonstrationOrders;
import org.campaignmaterials.ordering.OrderForm;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.PlacedBy;
import org.campaignmaterials.recall.DemonstrationRecall;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.PostalAddress;
import org.campaignmaterials.stock.OpeningStock;
import org.campaignmaterials.stock.ReceivingStock;
import org.campaignmaterials.stock.ReceivingStock.Received;

/**
 * Orders that arrived more than a month ago, whose requesters were asked what became of the
 * materials: some are up, some handed out, some not yet, and some did not answer. Two of them named
 * the demonstration's coalition, which reads the answers beside what it is credited with.
 */
@Dependent
class DemonstrationPast {
  private static final int DAYS_UNDER_WAY = 4;
  private static final int ASKED_AFTER = 30;

  /** An edition of which nobody else in the story has any. */
  private static final Sku OLD = Sku.parse("RR-105-en-2025.1");

  private static final int LEFT_OVER = 240;

  /** Somebody who ordered. */
  private record Requester(String organization, String sector, PostalAddress address) {}

  private static final Requester CLINICS =
      new Requester(
          "Chesapeake Clinics",
          "health_care",
          new PostalAddress("88 Bay Rd", "", "Glen Burnie", "MD", "21061"));
  private static final Requester SCHOOL =
      new Requester(
          "Riverside High School",
          "education_k12",
          new PostalAddress("5 School Ln", "", "Baltimore", "MD", "21224"));
  private static final Requester SHELTER =
      new Requester(
          "Front Range Shelter",
          "social_service",
          new PostalAddress("19 Mesa Ave", "", "Pueblo", "CO", "81003"));
  private static final Requester HOSPITAL =
      new Requester(
          "Lakeside General Hospital",
          "health_care",
          new PostalAddress("700 Lake Dr", "Education office", "Cleveland", "OH", "44114"));

  @Inject DemonstrationOrders orders;
  @Inject DemonstrationFollowUps followUps;
  @Inject DemonstrationEditions editions;
  @Inject DemonstrationRecall recall;
  @Inject OpeningStock stock;
  @Inject ReceivingStock receiving;
  @Inject Clock clock;

  /** Tells of it, after the coalition's own story: an answer finds the line that is credited. */
  void tell() {
    LocalDate today = LocalDate.now(clock);
    String coalition = DemonstrationCoalitions.MANAGED.text();
    LocalDate beginning = DemonstrationDistribution.beginning(today);
    LocalDate first = beginning.plusDays(DemonstrationDistribution.FIRST_CREDITED);
    LocalDate second = beginning.plusDays(DemonstrationDistribution.SECOND_CREDITED);
    answered(CLINICS, "RR-102-en", 50, coalition, parcel(6, first), 2, Answer.HANDED_OUT);
    answered(SCHOOL, "RR-101-en", 10, coalition, parcel(7, second), 1, Answer.UP);
    answered(HOSPITAL, "RR-101-en", 30, "", parcel(11, today.minusDays(104)), 1, Answer.UP);
    answered(SHELTER, "RR-111-en", 60, "", parcel(12, today.minusDays(98)), 5, Answer.HANDED_OUT);
    answered(HOSPITAL, "RR-131-en", 12, "", parcel(13, today.minusDays(72)), 3, Answer.NOT_YET);
    asked(SCHOOL, "RR-112-en", 40, "", parcel(14, today.minusDays(69)));
    answered(CLINICS, "RR-101-es", 20, "", parcel(15, today.minusDays(44)), 2, Answer.UP);
    asked(SHELTER, "RR-101-en", 15, "", parcel(16, today.minusDays(41)));
  }

  /**
   * Last year's edition of a fact sheet was recalled: some of it lies in both warehouses, and two
   * of those who ordered it have pieces.
   */
  void tellOfARecall(List<String> warehouses) {
    LocalDate today = LocalDate.now(clock);
    editions.wasPublished(OLD);
    stock.openAll();
    warehouses.forEach(
        warehouse ->
            receiving.receive(
                warehouse, List.of(new Received(OLD, LEFT_OVER)), "Left over from last year"));
    OrderNumber hospital = arrived(HOSPITAL, OLD.text(), 30, "", parcel(21, today.minusDays(88)));
    OrderNumber shelter = arrived(SHELTER, OLD.text(), 15, "", parcel(22, today.minusDays(83)));
    String number = recall.recalled(OLD);
    recall.had(number, hospital, 30);
    recall.had(number, shelter, 15);
    recall.halfClosed(number, warehouses.get(0), hospital);
  }

  private static DemonstrationOrders.Way parcel(int number, LocalDate leftOn) {
    return new DemonstrationOrders.Way(
        "SHP-90000%02d".formatted(number),
        leftOn.minusDays(2),
        leftOn,
        leftOn.plusDays(DAYS_UNDER_WAY));
  }

  private void answered(
      Requester by,
      String sku,
      int pieces,
      String coalition,
      DemonstrationOrders.Way way,
      int daysLater,
      Answer answer) {
    OrderNumber order = arrived(by, sku, pieces, coalition, way);
    followUps.answered(order, way.arrivedOn().plusDays(ASKED_AFTER), daysLater, answer);
  }

  private void asked(
      Requester by, String sku, int pieces, String coalition, DemonstrationOrders.Way way) {
    OrderNumber order = arrived(by, sku, pieces, coalition, way);
    followUps.asked(order, way.arrivedOn().plusDays(ASKED_AFTER));
  }

  private OrderNumber arrived(
      Requester by, String sku, int pieces, String coalition, DemonstrationOrders.Way way) {
    OrderForm form =
        new OrderForm(
            new OrderForm.Contact(
                "Material desk",
                way.parcel().toLowerCase(Locale.ROOT) + "@example.org",
                "",
                by.organization(),
                false,
                by.sector()),
            by.address(),
            false,
            coalition,
            "",
            Optional.empty(),
            Set.of(),
            true,
            List.of(new OrderForm.Line(sku, pieces)));
    return orders.arrived(form, PlacedBy.thePublic(Language.EN), way);
  }
}
