package org.campaignmaterials.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;

/**
 * A tab of a browser that nobody has used before, and a memory for what a page must not do:
 * complain in the console, break the content policy, ask another host. Requests to other hosts end
 * here, with an empty page: none leaves this machine.
 */
final class Tab implements AutoCloseable {
  /** Widths in pixels: a phone, a desk, and a desk's window at 400% zoom. */
  static final int PHONE = 390;

  static final int DESK = 1280;
  static final int ZOOMED = 320;

  private static final int HEIGHT = 1400;

  private static final int PATIENCE_MS = 30_000;

  /**
   * Pictures prove nothing and take a quarter of a browser's time: only {@code -Pguides} takes
   * them.
   */
  private static final boolean PICTURES = Boolean.getBoolean("test.pictures");

  /** What scrolls by itself, like the frame around a table, may hold wide things. */
  private static final String TOO_WIDE =
      """
      () => {
        const root = document.documentElement;
        if (root.scrollWidth <= window.innerWidth) {
          return [];
        }
        const scrolls = e => ['auto', 'scroll', 'hidden'].includes(getComputedStyle(e).overflowX);
        const inFrame = e => e !== document.body && (scrolls(e) || inFrame(e.parentElement));
        const wide = [...document.body.querySelectorAll('*')].filter(
          e => e.getBoundingClientRect().right > window.innerWidth && !inFrame(e.parentElement));
        return [root.scrollWidth + ' pixels', ...wide.reverse().map(e => e.outerHTML.slice(0, 120))]
          .slice(0, 4);
      }
      """;

  /**
   * What a reader with an old phone waits for or loses their place by. Sizes as they are sent;
   * covers are pictures that may come later, in a place that is kept for them.
   */
  private static final String BURDENS =
      """
      ([mostBytes, mostShift]) => {
        const burdens = [];
        const sent = [...performance.getEntriesByType('navigation'),
                      ...performance.getEntriesByType('resource')]
          .filter(e => !new URL(e.name).pathname.startsWith('/covers/'))
          .reduce((sum, e) => sum + e.encodedBodySize, 0);
        if (sent > mostBytes) {
          burdens.push('weighs ' + sent + ' bytes without covers');
        }
        const shifts = new PerformanceObserver(() => {});
        shifts.observe({type: 'layout-shift', buffered: true});
        const moved = shifts.takeRecords().filter(e => !e.hadRecentInput)
          .reduce((sum, e) => sum + e.value, 0);
        if (moved > mostShift) {
          burdens.push('moves while it loads, by ' + moved.toFixed(3));
        }
        for (const image of document.images) {
          const words = image.outerHTML.slice(0, 120);
          if (!image.hasAttribute('width') || !image.hasAttribute('height')) {
            burdens.push('keeps no place for ' + words);
          }
          const isFarDown = image.getBoundingClientRect().top + scrollY > 2 * innerHeight;
          if (isFarDown && image.loading !== 'lazy') {
            burdens.push('loads at once what is far down: ' + words);
          }
        }
        const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1]);
        if (levels.filter(level => level === 1).length !== 1) {
          burdens.push('has not one first heading but ' + levels.filter(l => l === 1).length);
        }
        levels.forEach((level, at) => {
          if (at > 0 && level > levels[at - 1] + 1) {
            burdens.push('skips from heading ' + levels[at - 1] + ' to ' + level);
          }
        });
        return burdens;
      }
      """;

  private static final String NAMED =
      "(elements, attribute) => elements.map(each => each.getAttribute(attribute))";

  private final URI site;
  private final Texts texts;
  private final int width;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> outside = new ArrayList<>();
  private final Set<String> addresses = new TreeSet<>();
  private final Set<String> forms = new TreeSet<>();
  private Consumer<Tab> watcher = tab -> {};
  private Response shown;
  private int pagesLoaded;

  Tab(Browser browser, URL site, Language language, int width, boolean scripts) {
    this.site = URI.create(site.toString());
    this.texts = new Texts(language);
    this.width = width;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(scripts)
                .setLocale(language.code() + "-US"));
    context.setDefaultTimeout(PATIENCE_MS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    context.route(url -> !isHere(url), this::answerForOthers);
    page = context.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add("script failed: " + error));
    page.onLoad(loaded -> pagesLoaded++);
    page.onResponse(
        response -> {
          if (response.request().isNavigationRequest()) {
            shown = response;
          }
        });
  }

  private boolean isHere(String url) {
    return url.startsWith(site.getScheme() + "://" + site.getAuthority() + "/")
        || url.startsWith("data:")
        || url.startsWith("about:");
  }

  private void answerForOthers(Route route) {
    outside.add(route.request().url());
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(200)
            .setContentType("text/html")
            .setBody("<!DOCTYPE html><title>Elsewhere</title>"));
  }

  /** That the page itself answers 404 or 422 is no complaint; a test looks at its status. */
  private void hear(ConsoleMessage message) {
    boolean aboutThePage =
        message.text().startsWith("Failed to load resource")
            && shown != null
            && message.location().startsWith(shown.url());
    if ((message.type().equals("error") || message.type().equals("warning")) && !aboutThePage) {
      complaints.add(message.text());
    }
  }

  /**
   * Has somebody look at every page that is opened or led to from now on, answers to forms with
   * mistakes in them too.
   */
  Tab watchedBy(Consumer<Tab> eyes) {
    watcher = eyes;
    return this;
  }

  /** Opens a page by its path in the tab's language: {@code /catalog}. */
  void open(String path) {
    follow(texts.path(path));
  }

  /** Opens an address of this site as it stands, in whatever language it is. */
  void follow(String address) {
    page.navigate(site.resolve(address).toString());
    arrived();
  }

  /** Does what leads to another page, and waits until that is there. */
  void go(Runnable step) {
    int before = pagesLoaded;
    step.run();
    page.waitForCondition(() -> pagesLoaded > before);
    arrived();
  }

  private void arrived() {
    URI here = URI.create(page.url());
    String query = here.getRawQuery();
    addresses.add(here.getRawPath() + (query == null ? "" : "?" + query));
    addresses.addAll(named("a[href^='/']", "href"));
    forms.addAll(named("form[method=post][action^='/']", "action"));
    forms.addAll(named("[formaction^='/']", "formaction"));
    watcher.accept(this);
  }

  /** The addresses that elements of the page name, without what only the browser reads. */
  private List<String> named(String selector, String attribute) {
    return list(page.locator(selector).evaluateAll(NAMED, attribute)).stream()
        .map(each -> each.replaceAll("#.*", ""))
        .toList();
  }

  /** Fetches what a link leads to as the person who is signed in here, without leaving the page. */
  byte[] download(Locator link) {
    String address = link.getAttribute("href");
    addresses.add(address);
    APIResponse answer = page.request().get(site.resolve(address).toString());
    if (!answer.ok()) {
      throw new AssertionError(address + " answers " + answer.status());
    }
    return answer.body();
  }

  /** The addresses of this site that were opened here or offered as links, with their queries. */
  Set<String> addresses() {
    return addresses;
  }

  /** Where forms on the pages that were opened here are sent. */
  Set<String> forms() {
    return forms;
  }

  Page page() {
    return page;
  }

  /** The words that this reader reads. */
  Texts texts() {
    return texts;
  }

  /** The path of the page that is open, without its query. */
  String path() {
    return URI.create(page.url()).getPath();
  }

  int status() {
    return shown.status();
  }

  /**
   * Looks at the status with which the server sent the page.
   *
   * @throws AssertionError when it is another one
   */
  void hasAnswered(int expected) {
    if (status() != expected) {
      throw new AssertionError(page.url() + " answers " + status() + ", not " + expected);
    }
  }

  /** The page as the server sent it. */
  String html() {
    return shown.text();
  }

  List<String> cookies() {
    return context.cookies().stream().map(cookie -> cookie.name).toList();
  }

  /** What went wrong since this was last asked, requests to other hosts too. */
  List<String> takeComplaints() {
    List<String> taken = new ArrayList<>(complaints);
    outside.forEach(url -> taken.add("asked another host: " + url));
    complaints.clear();
    outside.clear();
    return taken;
  }

  /**
   * What makes the page wider than a window of this many pixels, from the inside out; empty when
   * nobody has to scroll sideways.
   */
  List<String> tooWideFor(int pixels) {
    resize(pixels);
    List<String> found = list(page.evaluate(TOO_WIDE));
    resize(width);
    return found;
  }

  /**
   * What makes the page a burden: too many bytes, lines that move while it loads, pictures without
   * a place, headings that don't lead through it.
   *
   * @param mostBytes that a page may weigh, without covers
   * @param mostShift how much of what is seen may move, as browsers measure it
   */
  List<String> burdens(int mostBytes, double mostShift) {
    return list(page.evaluate(BURDENS, List.of(mostBytes, mostShift)));
  }

  /**
   * Takes pictures for whoever looks the pages through, as a desk and as a phone show the page from
   * its top.
   *
   * @param name says what can be seen: {@code requester-order-form}
   */
  void photograph(String name) {
    if (!PICTURES) {
      return;
    }
    for (int pixels : List.of(DESK, PHONE)) {
      resize(pixels);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(
                  Path.of(System.getProperty("test.screenshots"), name + "-" + pixels + ".png")));
    }
    resize(width);
  }

  /**
   * Takes a picture of the page's own part for the guides.
   *
   * @param name says who does what: {@code warehouse-board}
   */
  void pictureForGuides(String name) {
    pictureForGuides(name, page.locator("main"));
  }

  /**
   * The same of a long page.
   *
   * @param first what is to be seen at its top
   */
  void pictureForGuides(String name, Locator first) {
    if (PICTURES && texts.language() == Language.EN) {
      new GuidePicture(page, width).take(name, first);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> list(Object found) {
    return (List<String>) found;
  }

  private void resize(int pixels) {
    page.setViewportSize(pixels, HEIGHT);
  }

  @Override
  public void close() {
    context.close();
  }
}
