package org.campaignmaterials.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.campaignmaterials.web.Texts;

/**
 * The board, the pick lists and the packing table, as somebody uses them who works in a warehouse.
 */
final class WarehouseDesk {
  private final Tab tab;
  private final Page page;
  private final Texts t;

  WarehouseDesk(Tab tab) {
    this.tab = tab;
    page = tab.page();
    t = tab.texts();
  }

  /**
   * Opens a part of a warehouse's board.
   *
   * @param part the code of the part: {@code to_pick}
   */
  WarehouseDesk openBoard(String warehouse, String part) {
    tab.open("/warehouse?warehouse=" + warehouse + "&tab=" + part);
    return this;
  }

  /** The row of an order stands on the part of the board that is open. */
  WarehouseDesk listsOrder(String order, String... words) {
    Locator row = rowOf(order);
    for (String each : words) {
      assertThat(row).containsText(each);
    }
    return this;
  }

  /** The oldest stand first: a new order may be some pages on. */
  private Locator rowOf(String order) {
    Locator row = page.locator("tbody tr").filter(containing(order));
    Locator onward =
        page.getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName(t.get("warehouse.board.nextPage")));
    while (!row.isVisible() && onward.isVisible()) {
      tab.go(onward::click);
    }
    assertThat(row).isVisible();
    return row;
  }

  /** Takes an order to the shelves: its pick list is open then. */
  WarehouseDesk take(String order) {
    return press(rowOf(order), "warehouse.release.button");
  }

  /** Opens what a number leads to, as a scanner types it. */
  WarehouseDesk scan(String number) {
    tab.open("/warehouse");
    page.getByLabel(t.get("warehouse.find")).fill(number);
    return press(page.locator("main"), "warehouse.find.button");
  }

  /** The number that was scanned leads nowhere. */
  WarehouseDesk knowsNone() {
    tab.hasAnswered(404);
    assertThat(page.locator(".error-summary")).isVisible();
    return this;
  }

  /** The number of the pick list that is open, from its heading. */
  String pickListNumber() {
    return tab.path().replaceAll(".*/", "");
  }

  WarehouseDesk found(int pieces, Material material) {
    row(material).getByRole(AriaRole.TEXTBOX).first().fill(Integer.toString(pieces));
    return this;
  }

  /** Says why fewer lie on the shelf than the books have. */
  WarehouseDesk because(String reason, Material material) {
    row(material).getByRole(AriaRole.COMBOBOX).selectOption(reason);
    return this;
  }

  WarehouseDesk savePicked() {
    return press("warehouse.picking.button");
  }

  /** What is to be taken, in cartons and packs. */
  WarehouseDesk says(Material material, String words) {
    assertThat(row(material)).containsText(words);
    return this;
  }

  WarehouseDesk putIntoBox(int box, int pieces, Material material) {
    box(box)
        .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(material.title()))
        .fill(pieces == 0 ? "" : Integer.toString(pieces));
    return this;
  }

  /** Closes a box on the scale: one of its kind. */
  WarehouseDesk weighBox(int box, String pounds) {
    box(box).getByLabel(t.get("warehouse.field.weightLb")).fill(pounds);
    box(box).getByLabel(t.get("warehouse.field.count")).fill("1");
    return this;
  }

  WarehouseDesk savePacked() {
    return press("warehouse.packing.button");
  }

  /** The numbers of the parcels on the open list. */
  List<String> parcels() {
    return page.locator("section.panel h3").allInnerTexts().stream()
        .map(heading -> heading.split("\\s")[0])
        .toList();
  }

  Paper printPickList() {
    return paper(page.locator("main"), "warehouse.list.print");
  }

  Paper printLabel(String parcel) {
    return paper(parcel(parcel), "warehouse.parcel.label");
  }

  Paper printSlip(String parcel) {
    return paper(parcel(parcel), "warehouse.parcel.slip");
  }

  WarehouseDesk hasTrackingNumber(String parcel, String number) {
    parcel(parcel).getByLabel(t.get("warehouse.field.carrier")).selectOption("ups");
    parcel(parcel).getByLabel(t.get("warehouse.field.trackingNumber")).fill(number);
    return this;
  }

  /** Takes the tick off a parcel that leaves another day. */
  WarehouseDesk keepHere(String parcel) {
    parcel(parcel).getByText(t.get("warehouse.dispatch.leaves")).click();
    return this;
  }

  /** The number on the label is as it was typed, whatever its last digit says. */
  WarehouseDesk insistOnNumber() {
    page.getByText(t.get("warehouse.dispatch.confirm")).click();
    return this;
  }

  WarehouseDesk handOver() {
    return press("warehouse.dispatch.button");
  }

  /** The parcel arrived, as somebody learned. */
  WarehouseDesk noteDelivered(String parcel, String how) {
    parcel(parcel).getByText(t.get("warehouse.underway.open")).click();
    parcel(parcel).getByLabel(t.get("warehouse.field.note")).fill(how);
    return press(parcel(parcel), "warehouse.underway.delivered");
  }

  /** The parcel came back, for a reason that is said or not. */
  WarehouseDesk noteReturned(String parcel, String why) {
    Locator folded =
        parcel(parcel).locator("details").filter(containing(t.get("warehouse.underway.open")));
    if (folded.getAttribute("open") == null) {
      parcel(parcel).getByText(t.get("warehouse.underway.open")).click();
    }
    parcel(parcel).getByLabel(t.get("warehouse.field.note")).fill(why);
    return press(parcel(parcel), "warehouse.underway.returned");
  }

  WarehouseDesk parcelSays(String parcel, String words) {
    assertThat(parcel(parcel)).containsText(words);
    return this;
  }

  /** The page answers with a sentence beside what is wrong, and keeps what was typed. */
  WarehouseDesk isAsked(String sentence) {
    tab.hasAnswered(422);
    assertThat(page.locator(".error-summary")).containsText(sentence);
    assertThat(page.locator("main .usa-error-message").first()).containsText(sentence);
    return this;
  }

  WarehouseDesk openBins(String warehouse) {
    tab.open("/warehouse/bins?warehouse=" + warehouse);
    return this;
  }

  WarehouseDesk liesIn(Material material, String bin) {
    row(material).getByRole(AriaRole.TEXTBOX).fill(bin);
    return this;
  }

  WarehouseDesk saveBins() {
    return press("warehouse.bins.button");
  }

  private Locator row(Material material) {
    return page.locator("tbody tr").filter(containing(material.sku()));
  }

  private Locator box(int number) {
    return page.getByRole(
        AriaRole.GROUP,
        new Page.GetByRoleOptions().setName(t.get("warehouse.packing.box", number)));
  }

  private Locator parcel(String number) {
    return page.locator("section.panel").filter(containing(number));
  }

  private Paper paper(Locator within, String words) {
    return new Paper(
        tab.download(
            within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(t.get(words)))));
  }

  private WarehouseDesk press(String words) {
    return press(page.locator("main"), words);
  }

  private WarehouseDesk press(Locator within, String words) {
    Locator button =
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(t.get(words)));
    tab.go(button::click);
    return this;
  }

  private static Locator.FilterOptions containing(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
