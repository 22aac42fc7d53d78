package org.campaignmaterials.durability;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.campaignmaterials.testing.HttpCalls;

/** The product's own comparison of ledger and balances, asked for as the lead does, by its page. */
final class Reconciliation {
  private static final String PAGE = "warehouse/reconciliation";

  private final HttpCalls lead;

  Reconciliation(URI server) {
    lead = HttpCalls.to(server).as("lead");
  }

  /** Runs it and waits for its end. */
  void run() throws InterruptedException {
    String following = lead.post(PAGE, Map.of()).location();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (lead.get(following).body().contains("usa-alert--info")) {
      if (System.nanoTime() > end) {
        throw new AssertionError("The reconciliation does not end");
      }
      TimeUnit.MILLISECONDS.sleep(300);
    }
  }
}
