package org.campaignmaterials.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.web.Texts;

/** What a coalition's records show under one standard in one quarter. */
final class ScorecardPage {
  private final Tab tab;
  private final Page page;
  private final Texts t;

  private ScorecardPage(Tab tab) {
    this.tab = tab;
    page = tab.page();
    t = tab.texts();
  }

  static ScorecardPage open(Tab tab, String coalition, int standard, Quarter quarter) {
    String period = "?from=" + quarter.code() + "&to=" + quarter.code();
    tab.open("/coalition/" + coalition + "/scorecard/" + standard + period);
    assertThat(tab.page().locator("h1")).containsText(Integer.toString(standard));
    return new ScorecardPage(tab);
  }

  /**
   * The number in a figure's sentence; 0 when it says that there is nothing.
   *
   * @param measure its code: {@code handed_out}
   */
  int figure(String measure) {
    String text = page.locator(".limbs").innerText();
    for (String count : new String[] {".one", ".other"}) {
      String sentence = t.get("scorecard.measure." + measure + count, "§", "§");
      Matcher found =
          Pattern.compile(Pattern.quote(sentence).replace("§", "\\E([0-9,]+)\\Q")).matcher(text);
      if (found.find()) {
        return Integer.parseInt(found.group(1).replace(",", ""));
      }
    }
    return 0;
  }

  /** Opens the records behind a figure. */
  ScorecardPage openRecordsOf(String measure) {
    Locator link =
        page.locator(".limbs")
            .getByRole(
                AriaRole.LINK,
                new Locator.GetByRoleOptions()
                    .setName(
                        Pattern.compile(
                            t.get("scorecard.measure." + measure + ".other", "[0-9,]+"))));
    tab.go(link::click);
    return this;
  }

  ScorecardPage listsRecord(String words) {
    assertThat(page.locator("#records")).containsText(words);
    return this;
  }

  /** Says for the campaign that the standard is shown, for a reason that the coalition reads. */
  ScorecardPage judgeShown(String reason) {
    page.locator("#verdict").selectOption("shown");
    page.locator("#reason").fill(reason);
    Locator button =
        page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(t.get("scorecard.judge.button")));
    tab.go(button::click);
    return this;
  }

  ScorecardPage isAsked() {
    tab.hasAnswered(422);
    assertThat(page.locator(".error-summary")).isVisible();
    return this;
  }

  ScorecardPage shows(String... words) {
    for (String each : words) {
      assertThat(page.locator("main")).containsText(each);
    }
    return this;
  }
}
