package org.campaignmaterials.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** The order form, its check page and the page that follows the order, as a requester uses them. */
final class OrderingDesk {
  private final Tab tab;
  private final Page page;
  private final Texts t;

  OrderingDesk(Tab tab) {
    this.tab = tab;
    page = tab.page();
    t = tab.texts();
  }

  /** The form with one material in it already, as a link on a catalog page opens it. */
  static OrderingDesk openWith(Tab tab, String sku, int quantity) {
    tab.open("/order?add=" + sku + ":" + quantity);
    return new OrderingDesk(tab);
  }

  OrderingDesk askFor(int quantity, String sku) {
    if (!quantityOf(sku).isVisible()) {
      page.locator("details.materials")
          .filter(new Locator.FilterOptions().setHas(page.locator(quantity(sku))))
          .locator("summary")
          .click();
    }
    quantityOf(sku).fill(Integer.toString(quantity));
    return this;
  }

  OrderingDesk fillIn(Requester requester) {
    choose("contact.sector", requester.sector());
    type("contact.name", requester.name());
    type("contact.organization", requester.organization());
    type("contact.email", requester.email());
    type("shipTo.line1", requester.street());
    type("shipTo.city", requester.city());
    choose("shipTo.state", requester.state());
    return type("shipTo.zip", requester.zip());
  }

  /** Lets the campaign ask once what became of the materials. */
  OrderingDesk agreeToBeAsked() {
    page.getByText(t.get("ordering.field.followUp")).click();
    return this;
  }

  OrderingDesk type(String field, String text) {
    labelled(field).fill(text);
    return this;
  }

  private void choose(String field, String code) {
    labelled(field).selectOption(code);
  }

  OrderingDesk check() {
    return press("ordering.form.check");
  }

  OrderingDesk place() {
    return press("ordering.check.place");
  }

  /** Opens what is folded around the button first, so that nobody cancels by a slip. */
  OrderingDesk cancel() {
    page.getByText(t.get("ordering.cancel.open")).click();
    return press("ordering.cancel.button");
  }

  /** Sends the answer that a link of the follow-up letter has chosen already. */
  OrderingDesk answerByOneTap(String words) {
    return press(words);
  }

  private OrderingDesk press(String words) {
    // The form begins with a hidden twin of its button, for whoever presses Enter in a field.
    Locator button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(t.get(words))).last();
    tab.go(button::click);
    return this;
  }

  OrderingDesk showsHeading(String words) {
    if (page.locator(".error-summary").count() > 0)
      throw new AssertionError(
          page.locator(".error-summary").innerText()
              + page.locator("#contact-sector").inputValue());
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText(t.get(words));
    return this;
  }

  /** The sentence stands at the field itself, and the summary above leads there. */
  OrderingDesk saysAt(String field, String sentence) {
    assertThat(page.locator("#" + TypedForm.id(field) + "-problem")).hasText(sentence);
    page.locator(".error-summary").getByRole(AriaRole.LINK).first().click();
    assertThat(labelled(field)).isFocused();
    return this;
  }

  OrderingDesk stillHolds(Requester requester) {
    assertThat(labelled("contact.sector")).hasValue(requester.sector());
    assertThat(labelled("contact.name")).hasValue(requester.name());
    assertThat(labelled("contact.organization")).hasValue(requester.organization());
    assertThat(labelled("contact.email")).hasValue(requester.email());
    assertThat(labelled("shipTo.line1")).hasValue(requester.street());
    assertThat(labelled("shipTo.city")).hasValue(requester.city());
    assertThat(labelled("shipTo.state")).hasValue(requester.state());
    assertThat(labelled("shipTo.zip")).hasValue(requester.zip());
    return this;
  }

  OrderingDesk stillAsksFor(int quantity, String sku) {
    assertThat(quantityOf(sku)).hasValue(Integer.toString(quantity));
    return this;
  }

  /** There is a quantity beside the material already: one pack, or what a link named. */
  OrderingDesk asksFor(String sku) {
    assertThat(quantityOf(sku)).hasValue(Pattern.compile("[1-9]\\d*"));
    return this;
  }

  /** The page mentions all of this somewhere. */
  OrderingDesk shows(String... words) {
    for (String each : words) {
      assertThat(page.locator("main")).containsText(each);
    }
    return this;
  }

  private Locator quantityOf(String sku) {
    return page.locator("main").locator(quantity(sku));
  }

  private static String quantity(String sku) {
    return "input[name='quantity." + sku + "']";
  }

  private Locator labelled(String field) {
    return page.getByLabel(
        t.get("ordering.field." + field), new Page.GetByLabelOptions().setExact(true));
  }
}
