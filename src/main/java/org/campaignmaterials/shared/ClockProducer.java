package org.campaignmaterials.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Time comes in through this door: nobody reads the system clock directly, so that a test can say
 * what day it is.
 */
@ApplicationScoped
public class ClockProducer {

  /**
   * The clock of business dates: its instant is the system's, its zone ({@code app.time.zone})
   * decides on which day something happened.
   */
  @Produces
  Clock clock(
      @ConfigProperty(name = "app.time.zone", defaultValue = "America/New_York") String zone) {
    return Clock.system(ZoneId.of(zone));
  }
}
