package org.campaignmaterials.journey;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every page promises, whoever reads it: the browser has nothing to complain of, it follows
 * the HTML standard and the accessibility guidelines (WCAG 2.2, A and AA, as far as a program can
 * tell), nobody has to scroll sideways, neither on a phone nor at 400% zoom, and an old phone gets
 * it soon and without losing the reader's place.
 *
 * <p>Broken promises are collected rather than thrown, so that one run shows all of them.
 */
final class PagePromises {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** What a page may weigh, without covers. */
  private static final int MOST_BYTES = 300_000;

  /** A tenth of what browsers still call good: a line may settle, none may jump. */
  private static final double MOST_SHIFT = 0.01;

  private static final AxeRunOptions OPTIONS = violationsOf(WCAG);

  private static final String OPEN_ALL =
      """
      () => document.querySelectorAll('details:not([open])').forEach(closed => {
        closed.dataset.closed = ''; closed.open = true; })
      """;
  private static final String CLOSE_AGAIN =
      """
      () => document.querySelectorAll('details[data-closed]').forEach(opened => {
        opened.open = false; delete opened.dataset.closed; })
      """;

  /** What makes two pages the same to look at: their elements with their classes, without words. */
  private static final Pattern WORDS = Pattern.compile(">[^<]*<|\\b(?!class=)[\\w-]+=\"[^\"]*\"");

  private final Set<String> lookedAt = new HashSet<>();
  private final List<String> broken = new ArrayList<>();

  /** A page that anybody may read: it leaves no cookie either. */
  void keptByPublicPage(Tab tab) {
    keptBy(tab);
    tab.cookies().forEach(name -> report(tab, "sets the cookie " + name));
  }

  /**
   * The same, unless a page that is built alike was looked at before: a journey comes back to some
   * pages many times, with other numbers in them.
   */
  void keptByNewPage(Tab tab) {
    if (lookedAt.add(WORDS.matcher(tab.html()).replaceAll("><"))) {
      keptBy(tab);
    } else {
      tab.takeComplaints().forEach(complaint -> report(tab, complaint));
    }
  }

  void keptBy(Tab tab) {
    tab.takeComplaints().forEach(complaint -> report(tab, complaint));
    HtmlStandard.RULEBOOK.errorsIn(tab.html()).forEach(error -> report(tab, "HTML: " + error));
    tab.burdens(MOST_BYTES, MOST_SHIFT).forEach(burden -> report(tab, burden));
    // What is folded must keep the promises, too.
    tab.page().evaluate(OPEN_ALL);
    widthKeptBy(tab);
    for (Rule rule :
        new AxeBuilder(tab.page()).setLegacyMode(true).options(OPTIONS).analyze().getViolations()) {
      rule.getNodes()
          .forEach(
              node ->
                  report(
                      tab, "axe " + rule.getId() + ": " + rule.getHelp() + ": " + node.getHtml()));
    }
    tab.page().evaluate(CLOSE_AGAIN);
  }

  /** The one about scrolling sideways, which depends on the words. */
  void widthKeptBy(Tab tab) {
    for (int pixels : List.of(Tab.PHONE, Tab.ZOOMED)) {
      List<String> tooWide = tab.tooWideFor(pixels);
      if (!tooWide.isEmpty()) {
        report(tab, "is too wide for %d pixels: %s".formatted(pixels, tooWide));
      }
    }
  }

  /** Only what is wrong comes back in full; a list of all that is right would be long. */
  private static AxeRunOptions violationsOf(List<String> tags) {
    AxeRunOnlyOptions only = new AxeRunOnlyOptions();
    only.setType("tag");
    only.setValues(tags);
    AxeRunOptions options = new AxeRunOptions();
    options.setRunOnly(only);
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private void report(Tab tab, String what) {
    broken.add(tab.path() + " " + what);
  }

  /** Everything found so far; empty when all promises are kept. */
  List<String> broken() {
    return broken;
  }
}
