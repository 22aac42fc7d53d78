package org.campaignmaterials.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.campaignmaterials.web.Texts;

/** The public pages, as somebody uses them who is looking for a material. */
final class CatalogSite {
  private final Tab tab;
  private final Texts t;

  CatalogSite(Tab tab) {
    this.tab = tab;
    t = tab.texts();
  }

  CatalogSite openFirstPage() {
    tab.open("/");
    return this;
  }

  /** Follows the panel of the people whom the reader belongs to. */
  CatalogSite chooseAudience(String code) {
    return follow(tab.page().locator(".audience.for-" + code).getByRole(AriaRole.LINK));
  }

  /** Unfolds the filters, as they are on a phone, and takes one. */
  CatalogSite filterBy(String words) {
    Locator filters =
        tab.page()
            .getByRole(
                AriaRole.NAVIGATION,
                new Page.GetByRoleOptions().setName(t.get("storefront.filter.label")));
    filters.locator("summary").click();
    return follow(filters.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words)));
  }

  CatalogSite openPublication(String number) {
    follow(
        tab.page()
            .locator("article.publication")
            .filter(containing(number))
            .getByRole(AriaRole.HEADING)
            .getByRole(AriaRole.LINK));
    assertThat(tab.page().locator(".publication-page")).containsText(number);
    return this;
  }

  /** Takes an edition's own button to the order form, which has it filled in then. */
  OrderingDesk addToOrder(String languageOfEdition) {
    follow(
        tab.page()
            .locator(".editions > li")
            .filter(containing(languageOfEdition))
            .getByRole(AriaRole.LINK));
    return new OrderingDesk(tab);
  }

  private CatalogSite follow(Locator link) {
    tab.go(link::click);
    return this;
  }

  private static Locator.FilterOptions containing(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
