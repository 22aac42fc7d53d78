package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long after the end of an order we may know who ordered and where it went. */
@ApplicationScoped
public class ContactRetention {
  @Inject
  @ConfigProperty(name = "app.privacy.contactDays", defaultValue = "90")
  int contactDays;

  @Inject
  @ConfigProperty(name = "app.privacy.confidentialContactDays", defaultValue = "30")
  int confidentialContactDays;

  public Duration of(Order order) {
    return order.confidential() ? ofConfidential() : longest();
  }

  Duration ofConfidential() {
    return Collections.min(List.of(longest(), Duration.ofDays(confidentialContactDays)));
  }

  /** After this time nobody can be written to any more. */
  public Duration longest() {
    return Duration.ofDays(contactDays);
  }
}
