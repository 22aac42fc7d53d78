package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * Somebody who works a page with the keyboard alone: forward by Tab only, and lost as soon as the
 * place of the focus can't be seen.
 */
final class Keyboard {
  private static final int MOST_STOPS = 150;

  /** A box to tick is drawn by its label; everything else shows its own outline. */
  private static final String OUTLINED =
      """
      () => {
        const focused = document.activeElement;
        const styles = [getComputedStyle(focused)];
        for (const label of focused.labels ?? []) {
          styles.push(getComputedStyle(label, '::before'));
        }
        return styles.some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
      }
      """;

  private final Tab tab;
  private final Page page;

  Keyboard(Tab tab) {
    this.tab = tab;
    page = tab.page();
  }

  /** Goes on from stop to stop until the focus is on what the selector names. */
  Keyboard tabTo(String selector) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(OUTLINED))
          .as("the focus can be seen on %s", focused())
          .isEqualTo(true);
      if (isOn(selector)) {
        return this;
      }
    }
    throw new AssertionError("Tab never comes to " + selector);
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Goes down a list until the entry with this code is chosen. */
  Keyboard pick(String code) {
    for (int entry = 0; entry < MOST_STOPS; entry++) {
      page.keyboard().press("ArrowDown");
      if (code.equals(page.evaluate("() => document.activeElement.value"))) {
        return this;
      }
    }
    throw new AssertionError("The list has no " + code);
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Presses Enter and waits for the page that it leads to. */
  Keyboard enterAndGo() {
    tab.go(() -> page.keyboard().press("Enter"));
    return this;
  }

  boolean isOn(String selector) {
    return (Boolean)
        page.evaluate("selector => document.activeElement.matches(selector)", selector);
  }

  private Object focused() {
    return page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)");
  }
}
