package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.testing.AccessiblePdfStandard;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.web.Texts;

/** How a coalition's manager keeps its records, and that nobody else gets at them. */
final class CoalitionStory {
  private static final String OURS = "C-101";
  private static final String THEIRS = "C-102";

  private static final String LEGAL_AID = "Pier Street Legal Aid";
  private static final String TRAINING = "Training for emergency room nurses";

  private static final String NAME = "Harbor Lights Coalition";
  private static final String CLINIC = "Fells Point Clinic";
  private static final String FAIR = "Health fair at the market";

  private static final Material POSTER =
      new Material("RR-111", "RR-111-en", "A client may be controlled at work or at home");
  private static final Material CARD =
      new Material("RR-121", "RR-121-en", "Someone you stop or arrest may need help, too");

  private static final String NEIGHBOR = "neighbor.story";
  private static final String NEIGHBORS_PASSWORD = "quiet harbor morning";

  /** What a coalition's pages offer to programs, too. */
  private static final List<String> CALLS = List.of("members", "meetings", "activities");

  private final URL site;
  private final Tab desk;
  private final Tab phone;
  private final Texts t;
  private final CoalitionOffice office;
  private final MaterialsDesk materials;
  private final LocalDate today = BusinessDay.today();

  private List<String> parcels;
  private Figures before;

  /** What the scorecard says of the quarter: of standard 3, and of standard 7. */
  private record Figures(int handedOut, int putUp, int withHotline, int places) {}

  /**
   * @param desk where Maria, who manages the coalition, works
   * @param phone what she has with her
   */
  CoalitionStory(URL site, Tab desk, Tab phone) {
    this.site = site;
    this.desk = desk;
    this.phone = phone;
    t = desk.texts();
    office = new CoalitionOffice(desk, OURS);
    materials = new MaterialsDesk(phone, OURS);
  }

  void begins() {
    Entrance.signIn(desk, "manager");
    Entrance.signIn(phone, "manager");
    before = figures();
  }

  /** The roster, a meeting and a training: an evening's work. */
  void keepsItsRecords(Tab member) {
    office
        .newMember(LEGAL_AID, "legal_assistance", today.plusDays(1).toString())
        .isAsked(t.get("violation.day_in_future"))
        .sinceWhen(today.minusDays(40).toString())
        .shows(LEGAL_AID);
    CoalitionOffice.sayYes(member, office.linkForMember(LEGAL_AID));
    office.open("members").shows(LEGAL_AID, t.date(today));
    desk.pictureForGuides("coalition-members");

    office
        .newMeeting(today.plusDays(1).toString())
        .taught("federal_assisting")
        .saveMeeting()
        .isAsked(t.get("violation.day_in_future"));
    office.newMeeting(today.toString()).taught("federal_assisting").taught("state_assisting");
    desk.pictureForGuides("coalition-meeting");
    office.saveMeeting().shows(t.date(today));

    office
        .newActivity(TRAINING, today.toString(), "training")
        .gave("training")
        .reached("forty", "nurses", "health_care", "Bayview Community Clinic")
        .saveActivity()
        .isAsked(t.get("violation.quantity_whole"))
        .reached("40", "nurses", "health_care", "Bayview Community Clinic")
        .saveActivity()
        .shows(TRAINING, "40 nurses");
    desk.pictureForGuides("coalition-activities");
  }

  /** A small coalition's quarter: what the page says that it costs is the most that it costs. */
  private void keepsUpAQuarterInMinutes(Tab neighbor) {
    Entrance.signIn(neighbor, NEIGHBOR, NEIGHBORS_PASSWORD);
    QuarterPage quarter = new QuarterPage(neighbor, THEIRS);
    QuarterPage.Effort before = quarter.open();
    assertThat(before.minutes()).isBetween(1, 15);
    assertThat(quarter.isOpen("roster")).isTrue();
    assertThat(quarter.isOpen("meeting")).isTrue();
    neighbor.pictureForGuides("coalition-quarter");

    quarter.findListRight();
    quarter.open();
    quarter.recordMeeting(today.toString());

    QuarterPage.Effort after = quarter.open();
    assertThat(quarter.isOpen("roster")).isFalse();
    assertThat(quarter.isOpen("meeting")).isFalse();
    assertThat(quarter.fields()).isBetween(1, before.fields() - after.fields());
    assertThat(quarter.taps()).isBetween(1, before.taps() - after.taps());
  }

  /** A manager's order is the coalition's: the pieces will stand in its own records. */
  void ordersForItself(Tab warehouseDesk) {
    desk.open("/order");
    OrderingDesk form =
        new OrderingDesk(desk)
            .askFor(40, POSTER.sku())
            .askFor(100, CARD.sku())
            .fillIn(Requester.manager("manager"))
            .check()
            .showsHeading("ordering.check.title")
            .shows(t.get("ordering.check.forCoalition", NAME));
    desk.pictureForGuides("coalition-order-check");
    form.place().showsHeading("ordering.status.placed");
    String order = desk.path().replaceAll(".*/", "");
    office.open("orders").shows(order);

    WarehouseDesk warehouse = new WarehouseDesk(warehouseDesk);
    warehouse.openBoard("EAST", "to_pick").take(order).savePicked();
    warehouse.putIntoBox(1, 40, POSTER).putIntoBox(1, 0, CARD).weighBox(1, "1.8");
    warehouse.putIntoBox(2, 0, POSTER).putIntoBox(2, 100, CARD).weighBox(2, "0.5");
    warehouse.savePacked();
    parcels = warehouse.parcels();
    warehouse.handOver();
  }

  /** One parcel is whole, in the other two cards are wet. */
  void confirmsWhatArrived() {
    materials.open("materials").shows(parcels.get(0), parcels.get(1));
    phone.pictureForGuides("coalition-parcels", phone.page().locator("#to-confirm"));
    materials.allArrived(parcels.get(0));
    materials.arrived(parcels.get(1), CARD, 98, 2, "").isAsked();
    materials.arrived(parcels.get(1), CARD, 98, 2, "Wet");
    materials.hasInHand(40, POSTER).hasInHand(98, CARD);
  }

  /** On the way out of a clinic, in half a minute. */
  void handsOutAndPutsUp() {
    materials.newHandOut().saveHandOut().isAsked();
    materials
        .newHandOut()
        .tapQuantity(25, CARD)
        .to("Bayview Community Clinic", "health_care", "21230");
    phone.pictureForGuides("coalition-hand-out", materials.choice(CARD));
    materials.saveHandOut().shows(t.get("distribution.done.handed_out"));

    materials.newPlace(POSTER, 1, "Waiting room").savePlace().isAsked();
    materials
        .newPlace(POSTER, 1, "Waiting room")
        .to(CLINIC, "health_care", "21224")
        .savePlace()
        .shows(CLINIC, t.get("distribution.places.due", 90));
    materials.seenByASecondPerson(CLINIC).shows(t.get("distribution.proof.seen"));
    phone.pictureForGuides("coalition-place", phone.page().locator("main table"));
    materials.hasInHand(39, POSTER).hasInHand(73, CARD);
  }

  /** Volunteers count on a page of their own, without account; Maria accepts what they counted. */
  void isHelpedAtAnEvent(Tab volunteer) {
    materials
        .newEvent(FAIR, today.toString(), "community", "21224")
        .saveEvent()
        .isAsked()
        .countedThere(CARD)
        .saveEvent();
    volunteer.follow(materials.addressForVolunteers());
    MaterialsDesk.tally(volunteer, CARD, "10");
    MaterialsDesk.tally(volunteer, CARD, "5");
    MaterialsDesk.tally(volunteer, CARD, "-1");
    volunteer.pictureForGuides("coalition-tally");
    materials.openEvent(FAIR).acceptEvent().shows(t.get("distribution.done.event_accepted"));
    materials.hasInHand(59, CARD);
  }

  /** All of that counts under standards 3 and 7, and each figure opens into what was recorded. */
  void seesWhatItShows() {
    assertThat(figures())
        .isEqualTo(
            new Figures(
                before.handedOut() + 39,
                before.putUp() + 1,
                before.withHotline() + 39,
                before.places() + 1));
    ScorecardPage.open(desk, OURS, 3, Quarter.of(today))
        .openRecordsOf("handed_out")
        .listsRecord("25 × " + CARD.title());
    desk.pictureForGuides("coalition-standard");
    office.open("scorecard").shows(t.get("scorecard.standard.support"));
    desk.open("/coalition/" + OURS);
    desk.pictureForGuides("coalition-home");
  }

  private Figures figures() {
    Quarter quarter = Quarter.of(today);
    ScorecardPage support = ScorecardPage.open(desk, OURS, 3, quarter);
    int handedOut = support.figure("handed_out");
    int putUp = support.figure("displayed");
    ScorecardPage promotion = ScorecardPage.open(desk, OURS, 7, quarter);
    return new Figures(
        handedOut, putUp, promotion.figure("hotline_handed_out"), promotion.figure("places"));
  }

  /** Kept as it is: to read, by everybody, and to count again. */
  void freezesWhatItShows() {
    FrozenReport.freeze(desk, OURS, today.toString(), "").isAsked();
    FrozenReport report =
        FrozenReport.freeze(desk, OURS, Quarter.of(today).firstDay().toString(), today.toString());
    desk.pictureForGuides("coalition-report");
    Paper document = report.document();
    assertThat(AccessiblePdfStandard.brokenBy(document.pdf())).isEmpty();
    assertThat(document.text()).contains(NAME, t.number(before.handedOut() + 39));
    assertThat(report.figuresThatCountOtherwise()).isEmpty();
  }

  /** A named reviewer's word beside the figures of a quarter that is over. */
  void isJudged(Tab campaign) {
    Entrance.signIn(campaign, "staff");
    ScorecardPage.open(campaign, OURS, 3, Quarter.of(today).previous())
        .judgeShown("")
        .isAsked()
        .judgeShown("Clinics and shelters were reached in each month.")
        .shows(t.get("scorecard.judged"));
    ScorecardPage.open(desk, OURS, 3, Quarter.of(today).previous())
        .shows(t.get("scorecard.verdict.shown"), "Sam Fielding");
  }

  /** Every door that Maria was seen at is closed for others, and theirs are closed for her. */
  void nobodyElseGetsIn(Tab administrator, Tab neighbor, Tab... staff) {
    Entrance.signIn(administrator, "admin");
    String link =
        new CampaignOffice(administrator).openManagersAccount("Ned Alvarez", NEIGHBOR, THEIRS);
    CampaignOffice.choosePassword(neighbor, link, NEIGHBORS_PASSWORD);

    keepsUpAQuarterInMinutes(neighbor);

    Set<String> addresses = new TreeSet<>(Stranger.ofCoalition(OURS, desk.addresses()));
    addresses.addAll(Stranger.ofCoalition(OURS, phone.addresses()));
    CALLS.forEach(call -> addresses.add("/api/v1/coalitions/" + OURS + "/" + call));
    Set<String> forms = new TreeSet<>(Stranger.ofCoalition(OURS, desk.forms()));
    forms.addAll(Stranger.ofCoalition(OURS, phone.forms()));
    assertThat(addresses).hasSizeGreaterThan(10);
    assertThat(forms).hasSizeGreaterThan(5);

    HttpCalls anyone = HttpCalls.to(URI.create(site.toString()));
    List<String> open = new ArrayList<>();
    open.addAll(
        new Stranger("the neighbor", anyone.as(NEIGHBOR, NEIGHBORS_PASSWORD), Set.of(404))
            .getsInto(addresses, forms));
    open.addAll(
        new Stranger("the warehouse", anyone.as("warehouse"), Set.of(403, 404))
            .getsInto(addresses, forms));
    open.addAll(new Stranger("anybody", anyone, Set.of(401, 404)).getsInto(addresses, forms));
    open.addAll(
        new Stranger("Maria", anyone.as("manager"), Set.of(404))
            .getsInto(
                Stranger.guessed(OURS, THEIRS, addresses), Stranger.guessed(OURS, THEIRS, forms)));
    assertThat(open).isEmpty();
  }
}
