package org.campaignmaterials.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form of {@link Durability}: of two servers on PostgreSQL one is killed under load, then
 * the database is gone for a while; the other goes on, and nothing acknowledged is lost.
 */
class KilledNodeIT {
  private static final long SEED = 20_261_122;

  @TempDir private Path folder;

  @Test
  void isReplacedByTheOtherAndNothingAcknowledgedIsLost() throws Exception {
    Story story =
        new KillingOneNode(folder, 1, Duration.ofSeconds(6), SEED, new Progress(System.err)).play();
    assertThat(story.comparison().complaints()).as("visitors saw %s", story.seen()).isEmpty();
    assertThat(story.comparison().orders()).as("acknowledged orders").isGreaterThan(20);
    assertThat(story.comparison().shipments()).as("acknowledged shipments").isPositive();
  }
}
