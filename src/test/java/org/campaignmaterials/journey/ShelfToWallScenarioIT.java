package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.web.Texts;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One poster's way from a shelf to a wall, told as it happens: a nurse finds it on her phone and
 * orders it, two warehouses send it in three parcels, and she sees it arrive. Every page on the way
 * is held to its promises, answers to mistakes too.
 */
@RunAsClient
@ExtendWith(RealBrowser.class)
class ShelfToWallScenarioIT extends ContainerTest {
  private static final String EAST = "EAST";
  private static final String WEST = "WEST";
  private static final int PLENTY = 6_000;

  private static final String GOOD_NUMBER = "1Z5R89390357567127";
  private static final String MISTYPED_NUMBER = "1Z5R89390357567128";

  @ArquillianResource private URL site;

  private final PagePromises promises = new PagePromises();

  /** What the nurse orders, in the language in which she reads. */
  private record Choice(Language language, Material poster, Material card) {}

  private static final Choice ENGLISH =
      new Choice(
          Language.EN,
          new Material("RR-101", "RR-101-en", "You may be able to speak with a patient alone"),
          new Material("RR-102", "RR-102-en", "Clues and questions for health care"));

  private static final Choice SPANISH =
      new Choice(
          Language.ES,
          new Material("RR-101", "RR-101-es", "Tal vez usted pueda hablar a solas con un paciente"),
          new Material("RR-102", "RR-102-es", "Señales y preguntas para el personal de salud"));

  @AfterEach
  void refillTheShelves() {
    StockRoom stock = new StockRoom(site);
    for (Choice choice : List.of(ENGLISH, SPANISH)) {
      for (String warehouse : List.of(EAST, WEST)) {
        stock.leave(PLENTY, choice.poster(), warehouse);
        stock.leave(PLENTY, choice.card(), warehouse);
      }
    }
  }

  @Test
  void aNursesOrderLeavesFromTwoWarehousesOnTwoDaysAndArrives() throws Exception {
    try (Tab phone = RealBrowser.onAPhone(site, Language.EN);
        Tab desk = RealBrowser.atADesk(site, Language.EN)) {
      phone.watchedBy(promises::keptByPublicPage);
      desk.watchedBy(promises::keptBy);
      anOrderIsSent(phone, desk, Requester.nurse("nurse.story").at("31 Story St"), ENGLISH);
    }
    assertThat(promises.broken()).isEmpty();
  }

  /** A tablet in the hall of a warehouse is no desk, and its browser may be old. */
  @Test
  void theSameInSpanishOnPhonesThatRunNoScripts() throws Exception {
    try (Tab phone = RealBrowser.onAPhoneWithoutScripts(site, Language.ES);
        Tab tablet = RealBrowser.onAPhoneWithoutScripts(site, Language.ES)) {
      phone.watchedBy(promises::widthKeptBy);
      tablet.watchedBy(promises::widthKeptBy);
      anOrderIsSent(phone, tablet, Requester.nurse("enfermera.story").at("33 Story St"), SPANISH);
      assertThat(phone.takeComplaints()).isEmpty();
      assertThat(tablet.takeComplaints()).isEmpty();
    }
    assertThat(promises.broken()).isEmpty();
  }

  private void anOrderIsSent(Tab phone, Tab desk, Requester nurse, Choice choice) throws Exception {
    Texts t = phone.texts();
    StockRoom stock = new StockRoom(site);
    stock.leave(50, choice.poster(), EAST);
    stock.leave(30, choice.card(), EAST);
    stock.leave(80, choice.card(), WEST);

    OrderingDesk form =
        new CatalogSite(phone)
            .openFirstPage()
            .chooseAudience("health_care")
            .filterBy(t.get("catalog.format.poster"))
            .openPublication(choice.poster().publication())
            .addToOrder(choice.language().ownName())
            .askFor(50, choice.poster().sku())
            .askFor(100, choice.card().sku())
            .fillIn(nurse)
            .agreeToBeAsked();
    picture(phone, "requester-order-form");
    form.check().showsHeading("ordering.check.title");
    picture(phone, "requester-check");
    form.place().showsHeading("ordering.status.placed");
    String status = phone.path();
    String order = status.replaceAll(".*/", "");
    String link = Mailbox.letterTo(nurse.email(), order).linkTo(status);
    phone.follow(link);
    picture(phone, "requester-status");

    Entrance.signIn(desk, "warehouse");
    WarehouseDesk warehouse = new WarehouseDesk(desk);
    List<String> parcels = eastSendsWhatItHas(warehouse, desk, order, choice);
    String last = westSendsTheRest(warehouse, desk, order, choice);

    Mailbox.letterTo(nurse.email(), t.get("ordering.letter.shipped.text"), GOOD_NUMBER);
    phone.follow(link);
    form.showsHeading("ordering.status.shipped").shows(GOOD_NUMBER, MISTYPED_NUMBER);
    picture(phone, "requester-parcels");

    theParcelsArrive(warehouse, t, parcels, last);
    phone.follow(link);
    form.showsHeading("ordering.status.delivered");

    letDaysPass(31, order, "followup.ask");
    phone.follow(
        Mailbox.letterTo(nurse.email(), t.get("followup.letter.text"))
            .linkTo(t.path("/follow-up")));
    picture(phone, "requester-follow-up");
    form.answerByOneTap("followup.answer.up").showsHeading("followup.thanks");
  }

  /** Two parcels, of which one leaves today and one tomorrow. */
  private List<String> eastSendsWhatItHas(
      WarehouseDesk warehouse, Tab desk, String order, Choice choice) {
    Texts t = desk.texts();
    Material poster = choice.poster();
    Material card = choice.card();
    warehouse
        .openBins(EAST)
        .liesIn(poster, "shelf 3!")
        .saveBins()
        .isAsked(t.get("violation.bin_name"));
    warehouse.liesIn(poster, "a-12-3").saveBins();

    warehouse.openBoard(EAST, "to_pick").listsOrder(order, "80", "MD");
    picture(desk, "warehouse-board");
    warehouse.take(order).says(poster, "A-12-3").says(poster, t.get("warehouse.packs.one", 1, 50));
    String list = warehouse.pickListNumber();
    assertThat(warehouse.printPickList().barcode()).isEqualTo(list);

    warehouse.found(46, poster).savePicked().isAsked(t.get("violation.short_reason"));
    picture(desk, "warehouse-short-pick");
    warehouse.because("damaged", poster).savePicked();

    warehouse.putIntoBox(1, 46, poster).putIntoBox(1, 0, card).weighBox(1, "heavy");
    warehouse.putIntoBox(2, 0, poster).putIntoBox(2, 30, card).weighBox(2, "0.4");
    warehouse.savePacked().isAsked(t.get("violation.weight_range", 150));
    picture(desk, "warehouse-packing");
    warehouse.weighBox(1, "1.2").savePacked();

    List<String> parcels = warehouse.parcels();
    assertThat(parcels).hasSize(2);
    for (String parcel : parcels) {
      assertThat(warehouse.printLabel(parcel).barcode()).isEqualTo(parcel);
      assertThat(warehouse.printSlip(parcel).barcode()).isEqualTo(parcel);
    }
    assertThat(warehouse.printSlip(parcels.get(0)).text())
        .contains("46", poster.title(), t.get("warehouse.slip.following"), card.title());
    assertThat(warehouse.printLabel(parcels.get(0)).text())
        .contains("STORY ST")
        .doesNotContain(poster.title());

    String first = parcels.get(0);
    String second = parcels.get(1);
    warehouse
        .hasTrackingNumber(first, MISTYPED_NUMBER)
        .keepHere(second)
        .handOver()
        .isAsked(t.get("violation.tracking_digit", "UPS"));
    picture(desk, "warehouse-handover");
    warehouse.hasTrackingNumber(first, GOOD_NUMBER).handOver();
    warehouse.parcelSays(first, t.get("warehouse.parcel.shipped"));
    warehouse.scan(second).handOver();
    return parcels;
  }

  /** The cards that only this warehouse has, and the posters that East did not find. */
  private String westSendsTheRest(WarehouseDesk warehouse, Tab desk, String order, Choice choice) {
    Texts t = desk.texts();
    warehouse
        .openBoard(WEST, "to_pick")
        .listsOrder(order, "74")
        .take(order)
        .says(choice.poster(), "4")
        .says(choice.card(), "70")
        .savePicked()
        .savePacked();
    String parcel = warehouse.parcels().get(0);
    warehouse
        .hasTrackingNumber(parcel, MISTYPED_NUMBER)
        .handOver()
        .isAsked(t.get("violation.tracking_digit", "UPS"))
        .insistOnNumber()
        .handOver()
        .parcelSays(parcel, MISTYPED_NUMBER);
    return parcel;
  }

  private void letDaysPass(int days, String order, String dailyJob) {
    assertThat(
            HttpCalls.to(URI.create(site.toString()))
                .post(
                    "testing/passing-days",
                    Map.of("order", order, "days", Integer.toString(days), "job", dailyJob))
                .status())
        .isEqualTo(204);
  }

  private static void theParcelsArrive(
      WarehouseDesk warehouse, Texts t, List<String> fromEast, String fromWest) {
    warehouse.scan(fromWest).noteReturned(fromWest, "").isAsked(t.get("violation.required"));
    warehouse.scan(fromWest).noteDelivered(fromWest, "Carrier's page");
    for (String parcel : fromEast) {
      warehouse.scan(parcel).noteDelivered(parcel, "Carrier's page");
    }
  }

  /** Pictures in the guides are in English. */
  private static void picture(Tab tab, String name) {
    if (tab.texts().language() == Language.EN) {
      tab.pictureForGuides(name);
    }
  }
}
