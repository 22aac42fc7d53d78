package org.campaignmaterials.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.campaignmaterials.web.Texts;

/** What campaign staff and administrators do for a story to go on. */
final class CampaignOffice {
  private final Tab tab;
  private final Page page;
  private final Texts t;

  CampaignOffice(Tab tab) {
    this.tab = tab;
    page = tab.page();
    t = tab.texts();
  }

  /**
   * Opens an account for somebody who manages a coalition.
   *
   * @param login what stands before {@code @example.org}
   * @return where its person chooses a password
   */
  String openManagersAccount(String name, String login, String coalition) {
    tab.open("/campaign/accounts");
    page.getByLabel(t.get("accounts.field.name")).fill(name);
    page.getByLabel(t.get("accounts.field.email")).fill(login + "@example.org");
    page.locator("label[for=role_manager]").click();
    page.getByRole(
            AriaRole.TEXTBOX,
            new Page.GetByRoleOptions().setName(t.get("accounts.field.coalition")))
        .fill(coalition);
    Locator button =
        page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(t.get("accounts.open.button")));
    tab.go(button::click);
    URI link = URI.create(page.locator("section[role=status] code").innerText());
    return link.getPath() + "?" + link.getQuery();
  }

  /** Chooses a password by such a link. */
  static void choosePassword(Tab tab, String link, String password) {
    tab.follow(link);
    tab.page().getByLabel(tab.texts().get("accounts.field.password")).fill(password);
    tab.go(() -> tab.page().locator("main button[type=submit]").click());
    tab.hasAnswered(200);
  }
}
