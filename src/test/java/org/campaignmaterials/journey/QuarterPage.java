package org.campaignmaterials.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.campaignmaterials.web.Texts;

/**
 * The page of a coalition's quarter, and what it really takes to do what it asks: every field that
 * somebody has to fill and every tap is counted while it is done.
 */
final class QuarterPage {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Tab tab;
  private final Page page;
  private final Texts t;
  private final String address;

  private int fields;
  private int taps;

  QuarterPage(Tab tab, String coalition) {
    this.tab = tab;
    page = tab.page();
    t = tab.texts();
    address = "/coalition/" + coalition + "/quarter";
  }

  /**
   * What the page says that everything open will cost.
   *
   * @param minutes about how long
   */
  record Effort(int minutes, int fields, int taps) {}

  Effort open() {
    tab.open(address);
    String words = page.locator(".page-head p").innerText().replaceFirst("^.*· ", "");
    List<Integer> numbers =
        NUMBER.matcher(words).results().map(MatchResult::group).map(Integer::valueOf).toList();
    return numbers.isEmpty()
        ? new Effort(0, 0, 0)
        : new Effort(numbers.get(0), numbers.get(1), numbers.get(2));
  }

  boolean isOpen(String step) {
    return step(step).getByText(t.get("scorecard.step.open"), exactly()).count() > 0;
  }

  /** The list of members is right: a tap. */
  void findListRight() {
    tap(step("roster").getByRole(AriaRole.BUTTON));
  }

  /** The quarter's meeting: its form asks for nothing but the day. */
  void recordMeeting(String day) {
    tap(step("meeting").getByRole(AriaRole.LINK));
    for (Locator each : page.locator("main form [aria-required=true]").all()) {
      if (each.inputValue().isEmpty()) {
        fields++;
      }
    }
    Locator heldOn = page.getByLabel(t.get("coalition.field.heldOn"));
    if (!heldOn.inputValue().isEmpty()) {
      // It begins with today, and most meetings are written down on another day.
      fields++;
    }
    heldOn.fill(day);
    tap(
        page.locator("main")
            .getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(t.get("coalition.meetings.record"))));
  }

  /** What everything so far has taken. */
  int fields() {
    return fields;
  }

  int taps() {
    return taps;
  }

  private void tap(Locator what) {
    taps++;
    tab.go(what::click);
  }

  private Locator step(String code) {
    Locator step =
        page.locator("main ol > li")
            .filter(
                new Locator.FilterOptions()
                    .setHas(
                        page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setName(t.get("scorecard.step." + code)))));
    assertThat(step).hasCount(1);
    return step;
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
