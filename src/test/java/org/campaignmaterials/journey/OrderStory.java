package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.Mailbox;
import org.campaignmaterials.web.Texts;

/**
 * How a nurse's order goes: she finds a poster on her phone and orders it with cards, two
 * warehouses send it in three parcels on two days, it arrives, and a month later she says that it
 * is up.
 */
final class OrderStory {
  private static final String EAST = "EAST";
  private static final String WEST = "WEST";
  private static final int PLENTY = 6_000;

  /** What she orders, in the language in which she reads. */
  record Choice(Language language, Material poster, Material card) {}

  static final Choice ENGLISH =
      new Choice(
          Language.EN,
          new Material("RR-101", "RR-101-en", "You may be able to speak with a patient alone"),
          new Material("RR-102", "RR-102-en", "Clues and questions for health care"));

  static final Choice SPANISH =
      new Choice(
          Language.ES,
          new Material("RR-101", "RR-101-es", "Tal vez usted pueda hablar a solas con un paciente"),
          new Material("RR-102", "RR-102-es", "Señales y preguntas para el personal de salud"));

  private final URL site;
  private final Tab phone;
  private final Tab desk;
  private final Texts t;
  private final Requester nurse;
  private final Material poster;
  private final Material card;
  private final Choice choice;
  private final OrderingDesk form;
  private final WarehouseDesk warehouse;
  private final UpsNumber numberFromEast = UpsNumber.next();
  private final UpsNumber numberFromWest = UpsNumber.next();

  private String order;
  private String link;
  private List<String> fromEast;
  private String fromWest;

  /**
   * @param phone hers
   * @param desk where the people of both warehouses work
   */
  OrderStory(URL site, Tab phone, Tab desk, Requester nurse, Choice choice) {
    this.site = site;
    this.phone = phone;
    this.desk = desk;
    this.nurse = nurse;
    this.choice = choice;
    t = phone.texts();
    poster = choice.poster();
    card = choice.card();
    form = new OrderingDesk(phone);
    warehouse = new WarehouseDesk(desk);
  }

  /** Neither warehouse can send all that she will order. */
  static void emptyTheShelves(URL site, Choice choice) {
    StockRoom stock = new StockRoom(site);
    servesThoseWhoWait(stock, choice);
    stock.leave(50, choice.poster(), EAST);
    stock.leave(30, choice.card(), EAST);
    stock.leave(80, choice.card(), WEST);
  }

  /** Orders of other tests may wait for these materials or for a kit of them, and come first. */
  private static void servesThoseWhoWait(StockRoom stock, Choice choice) {
    String brochure = "RR-103-" + choice.language().code();
    for (String warehouse : List.of(EAST, WEST)) {
      stock.leave(PLENTY, choice.poster(), warehouse);
      stock.leave(PLENTY, choice.card(), warehouse);
      stock.leave(PLENTY, new Material("RR-103", brochure, "the brochure in the kit"), warehouse);
    }
  }

  /** Other tests order the same materials, and expect plenty of them. */
  static void refillTheShelves(URL site) {
    StockRoom stock = new StockRoom(site);
    for (Choice choice : List.of(ENGLISH, SPANISH)) {
      for (String warehouse : List.of(EAST, WEST)) {
        stock.leave(PLENTY, choice.poster(), warehouse);
        stock.leave(PLENTY, choice.card(), warehouse);
      }
    }
  }

  void isSent() throws Exception {
    new CatalogSite(phone)
        .openFirstPage()
        .chooseAudience("health_care")
        .filterBy(t.get("catalog.format.poster"))
        .openPublication(poster.publication())
        .addToOrder(choice.language().ownName())
        .askFor(50, poster.sku())
        .askFor(100, card.sku())
        .fillIn(nurse)
        .agreeToBeAsked();
    phone.pictureForGuides("requester-order-form");
    form.check().showsHeading("ordering.check.title");
    phone.pictureForGuides("requester-check");
    form.place().showsHeading("ordering.status.placed");
    String status = phone.path();
    order = status.replaceAll(".*/", "");
    link = Mailbox.letterTo(nurse.email(), order).linkTo(status);
    phone.follow(link);
    phone.pictureForGuides("requester-status");
  }

  void leavesFromTwoWarehouses() throws Exception {
    Entrance.signIn(desk, "warehouse");
    warehouse.scan("PL-9999999").knowsNone();
    fromEast = eastSendsWhatItHas();
    fromWest = westSendsTheRest();

    Mailbox.letterTo(nurse.email(), t.get("ordering.letter.shipped.text"), numberFromEast.right());
    phone.follow(link);
    form.showsHeading("ordering.status.shipped")
        .shows(numberFromEast.right(), numberFromWest.mistyped());
    phone.pictureForGuides("requester-parcels");
  }

  void arrives() {
    warehouse.scan(fromWest).noteReturned(fromWest, "").isAsked(t.get("violation.required"));
    warehouse.scan(fromWest).noteDelivered(fromWest, "Carrier's page");
    for (String parcel : fromEast) {
      warehouse.scan(parcel).noteDelivered(parcel, "Carrier's page");
    }
    phone.follow(link);
    form.showsHeading("ordering.status.delivered");
  }

  void isFollowedUpAMonthLater() throws Exception {
    letDaysPass(31, "followup.ask");
    phone.follow(
        Mailbox.letterTo(nurse.email(), t.get("followup.letter.text"))
            .linkTo(t.path("/follow-up")));
    phone.pictureForGuides("requester-follow-up");
    form.answerByOneTap("followup.answer.up").showsHeading("followup.thanks");
  }

  /** Two parcels, of which one leaves today and one tomorrow. */
  private List<String> eastSendsWhatItHas() {
    warehouse
        .openBins(EAST)
        .liesIn(poster, "shelf 3!")
        .saveBins()
        .isAsked(t.get("violation.bin_name"));
    warehouse.liesIn(poster, "a-12-3").saveBins();

    warehouse.openBoard(EAST, "to_pick").listsOrder(order, "80", "MD");
    desk.pictureForGuides("warehouse-board");
    warehouse.take(order).says(poster, "A-12-3").says(poster, t.get("warehouse.packs.one", 1, 50));
    String list = warehouse.pickListNumber();
    assertThat(warehouse.printPickList().barcode()).isEqualTo(list);

    warehouse.found(46, poster).savePicked().isAsked(t.get("violation.short_reason"));
    desk.pictureForGuides("warehouse-short-pick");
    warehouse.because("damaged", poster).savePicked();

    warehouse.putIntoBox(1, 46, poster).putIntoBox(1, 0, card).weighBox(1, "heavy");
    warehouse.putIntoBox(2, 0, poster).putIntoBox(2, 30, card).weighBox(2, "0.4");
    warehouse.savePacked().isAsked(t.get("violation.weight_range", 150));
    desk.pictureForGuides("warehouse-packing");
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
        .hasTrackingNumber(first, numberFromEast.mistyped())
        .keepHere(second)
        .handOver()
        .isAsked(t.get("violation.tracking_digit", "UPS"));
    desk.pictureForGuides("warehouse-handover");
    warehouse.hasTrackingNumber(first, numberFromEast.right()).handOver();
    warehouse.parcelSays(first, t.get("warehouse.parcel.shipped"));
    warehouse.scan(second).handOver();
    return parcels;
  }

  /** The cards that only this warehouse has, and the posters that East did not find. */
  private String westSendsTheRest() {
    warehouse
        .openBoard(WEST, "to_pick")
        .listsOrder(order, "74")
        .take(order)
        .says(poster, "4")
        .says(card, "70")
        .savePicked()
        .savePacked();
    String parcel = warehouse.parcels().get(0);
    warehouse
        .hasTrackingNumber(parcel, numberFromWest.mistyped())
        .handOver()
        .isAsked(t.get("violation.tracking_digit", "UPS"))
        .insistOnNumber()
        .handOver()
        .parcelSays(parcel, numberFromWest.mistyped());
    return parcel;
  }

  private void letDaysPass(int days, String dailyJob) {
    assertThat(
            HttpCalls.to(URI.create(site.toString()))
                .post(
                    "testing/passing-days",
                    Map.of("order", order, "days", Integer.toString(days), "job", dailyJob))
                .status())
        .isEqualTo(204);
  }
}
