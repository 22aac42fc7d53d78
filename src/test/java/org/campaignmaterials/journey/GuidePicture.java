package org.campaignmaterials.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * Pictures for the guides, as small as they can be read: a page's own part without what is around
 * it on every page. The guides are in English.
 *
 * @param width of the window, in pixels
 */
record GuidePicture(Page page, int width) {
  /** In pixels. Pictures end above the bar that a phone shows at the foot of its window. */
  private static final int LOWEST = 1330;

  private static final int MARGIN = 16;

  /** How faithful they are, in percent. */
  private static final int QUALITY = 75;

  private static final String END_OF_CONTENT =
      """
      () => Math.max(...[...document.querySelector('main').children].map(
        each => each.getBoundingClientRect().bottom))
      """;

  /**
   * Takes one.
   *
   * @param first what is to be seen at its top
   */
  void take(String name, Locator first) {
    // From the top, where the page's places are also those of the window.
    page.evaluate("() => window.scrollTo(0, 0)");
    double top = Math.max(0, first.boundingBox().y - MARGIN);
    double bottom = ((Number) page.evaluate(END_OF_CONTENT)).doubleValue() + MARGIN;
    double highest = top < LOWEST / 2.0 ? LOWEST - top : LOWEST;
    JsonObject clip = new JsonObject();
    clip.addProperty("x", 0);
    clip.addProperty("y", top);
    clip.addProperty("width", width);
    clip.addProperty("height", Math.min(bottom - top, highest));
    clip.addProperty("scale", 1);
    JsonObject order = new JsonObject();
    order.addProperty("format", "webp");
    order.addProperty("quality", QUALITY);
    order.addProperty("captureBeyondViewport", true);
    order.add("clip", clip);
    String picture =
        page.context()
            .newCDPSession(page)
            .send("Page.captureScreenshot", order)
            .get("data")
            .getAsString();
    Path file = Path.of(System.getProperty("test.screenshots"), "guides", name + ".webp");
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, Base64.getDecoder().decode(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
