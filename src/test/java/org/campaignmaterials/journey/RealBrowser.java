package org.campaignmaterials.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.shared.Language;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for all classes that ask for it, started with the first and ended after the last. */
final class RealBrowser implements BeforeAllCallback, AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static RealBrowser running;

  private Playwright playwright;
  private Browser browser;

  @Override
  public void beforeAll(ExtensionContext context) {
    running =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(
                RealBrowser.class, key -> new RealBrowser().start(), RealBrowser.class);
  }

  private RealBrowser start() {
    BrowserProgram program = BrowserProgram.find();
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putAll(program.environment());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.path())
                    .setArgs(FLAGS)
                    .setEnv(environment));
    return this;
  }

  /** A reader with a phone, {@value Tab#PHONE} pixels wide. */
  static Tab onAPhone(URL site, Language language) {
    return new Tab(running.browser, site, language, Tab.PHONE, true);
  }

  /** A reader whose phone runs no scripts. */
  static Tab onAPhoneWithoutScripts(URL site, Language language) {
    return new Tab(running.browser, site, language, Tab.PHONE, false);
  }

  static Tab atADesk(URL site, Language language) {
    return new Tab(running.browser, site, language, Tab.DESK, true);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
