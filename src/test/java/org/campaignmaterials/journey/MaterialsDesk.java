package org.campaignmaterials.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.campaignmaterials.web.Texts;

/**
 * What a coalition has and what becomes of it, as its manager says so on a phone: parcels,
 * hand-outs, places and events.
 */
final class MaterialsDesk {
  private final Tab tab;
  private final Page page;
  private final Texts t;
  private final String home;

  MaterialsDesk(Tab tab, String coalition) {
    this.tab = tab;
    page = tab.page();
    t = tab.texts();
    home = "/coalition/" + coalition;
  }

  MaterialsDesk open(String part) {
    tab.open(home + "/" + part);
    return this;
  }

  /** Everything in a parcel is there: one tap. */
  MaterialsDesk allArrived(String parcel) {
    open("materials");
    return press(t.get("distribution.allArrived.of", parcel));
  }

  /** Some of a parcel can't be used. */
  MaterialsDesk arrived(String parcel, Material material, int good, int bad, String reason) {
    open("receipts/" + parcel);
    Locator line = page.locator("fieldset.receipt-line").filter(containing(material.sku()));
    line.getByLabel(t.get("distribution.field.accepted"), exactly()).fill(Integer.toString(good));
    line.getByLabel(t.get("distribution.field.rejected"), exactly()).fill(Integer.toString(bad));
    line.getByLabel(t.get("distribution.field.reason"), exactly()).fill(reason);
    return press(t.get("distribution.receipt.button"));
  }

  MaterialsDesk newHandOut() {
    return open("hand-outs/new");
  }

  /** Taps one of the round numbers beside a material. */
  MaterialsDesk tapQuantity(int pieces, Material material) {
    choice(material).locator(".taps label").filter(containing(t.number(pieces))).first().click();
    return this;
  }

  MaterialsDesk to(String organization, String sector, String zip) {
    page.locator("#organization").fill(organization);
    page.locator("#sector").selectOption(sector);
    page.locator("#zip3").fill(zip);
    return this;
  }

  MaterialsDesk saveHandOut() {
    return press(t.get("distribution.handOut.button"));
  }

  MaterialsDesk newPlace(Material material, int pieces, String spot) {
    open("places/new");
    page.locator("#sku").selectOption(material.sku() + "-2026.1");
    page.locator("#quantity").fill(Integer.toString(pieces));
    page.locator("#spot").fill(spot);
    return this;
  }

  MaterialsDesk savePlace() {
    return press(t.get("distribution.place.button"));
  }

  /** Somebody else of the coalition saw it hanging there. */
  MaterialsDesk seenByASecondPerson(String organization) {
    open("places");
    Locator link =
        page.locator("table")
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(organization))
            .first();
    tab.go(link::click);
    page.locator("#proof").selectOption("seen");
    return press(t.get("distribution.stillThere"));
  }

  /** Begins a page for an event, on which volunteers count what they hand out. */
  MaterialsDesk newEvent(String title, String day, String sector, String zip) {
    open("events");
    page.getByLabel(t.get("distribution.field.title")).fill(title);
    page.locator("#eventOn").fill(day);
    page.locator("#sector").selectOption(sector);
    page.locator("#zip3").fill(zip);
    return this;
  }

  MaterialsDesk countedThere(Material material) {
    page.locator("#materials label").filter(containing(material.sku())).click();
    return this;
  }

  MaterialsDesk saveEvent() {
    return press(t.get("distribution.event.button"));
  }

  /** The address that the manager sends to volunteers: path only. */
  String addressForVolunteers() {
    return URI.create(page.locator(".share a").getAttribute("href")).getRawPath();
  }

  /** What a volunteer does who opened that address: a tap for what was just handed out. */
  static void tally(Tab volunteer, Material material, String step) {
    Locator button =
        volunteer
            .page()
            .locator("li.panel")
            .filter(containing(material.title()))
            .locator("button[value='" + step + "']");
    volunteer.go(button::click);
  }

  MaterialsDesk openEvent(String title) {
    open("events");
    Locator link =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).first();
    tab.go(link::click);
    return this;
  }

  MaterialsDesk acceptEvent() {
    return press(t.get("distribution.event.accept.button"));
  }

  /** The row of a material says this about the pieces that are in hand. */
  MaterialsDesk hasInHand(int pieces, Material material) {
    open("materials");
    Locator row = page.locator("#main tbody tr").filter(containing(material.sku()));
    assertThat(row.locator("td").nth(1)).hasText(t.number(pieces));
    return this;
  }

  MaterialsDesk shows(String... words) {
    for (String each : words) {
      assertThat(page.locator("main")).containsText(each);
    }
    return this;
  }

  /** The page answers with a sentence beside what is wrong. */
  MaterialsDesk isAsked() {
    tab.hasAnswered(422);
    assertThat(page.locator(".error-summary")).isVisible();
    return this;
  }

  /** The buttons of a material: those handed out lately stand open, the others are folded. */
  Locator choice(Material material) {
    Locator choice = page.locator("fieldset.quantity").filter(containing(material.sku()));
    if (!choice.isVisible()) {
      page.locator("details")
          .filter(new Locator.FilterOptions().setHas(choice))
          .locator("summary")
          .click();
    }
    return choice;
  }

  private MaterialsDesk press(String words) {
    Locator button =
        page.locator("main")
            .getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    tab.go(button.first()::click);
    return this;
  }

  private static Locator.FilterOptions containing(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }
}
