package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.campaignmaterials.testing.Eventually;
import org.campaignmaterials.web.Texts;

/** Both ledgers, held against their balances by whoever may ask for that. */
final class Books {
  private static final String STOCK = "/warehouse/reconciliation";
  private static final String DISTRIBUTION = "/warehouse/reconciliation/coalitions";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Tab tab;
  private final Page page;
  private final Texts t;

  Books(Tab tab) {
    this.tab = tab;
    page = tab.page();
    t = tab.texts();
  }

  /** Has everything added up now, and reads that nothing differs. */
  void allFitTogether() throws InterruptedException {
    tab.open(STOCK);
    press("stock.reconciliation.run");
    waitUntil(() -> page.locator("[role=status]").count() == 0);
    assertThat(page.locator("main").innerText()).contains(t.get("stock.reconciliation.none"));

    tab.open(DISTRIBUTION);
    press("distribution.reconciliation.run");
    // The page names the minute of a run only, and a job begins within a second.
    TimeUnit.SECONDS.sleep(3);
    waitUntil(() -> page.getByText(t.get("distribution.reconciliation.none")).count() == 0);
    assertThat(page.locator("main").innerText()).containsPattern("\\b0\\b[^0-9]*$");
    assertThat(page.locator("main li").count()).isZero();
  }

  private void waitUntil(BooleanSupplier there) {
    Eventually.is(
        "the books are added up",
        PATIENCE,
        () -> {
          page.reload();
          return there.getAsBoolean();
        });
  }

  private void press(String words) {
    Locator button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(t.get(words)));
    tab.go(button::click);
  }
}
