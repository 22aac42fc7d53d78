package org.campaignmaterials.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form of {@link Durability}: a server on Derby that is killed under load has everything
 * that it acknowledged, once, and so has a backup that was made meanwhile.
 */
class KilledServerIT {
  private static final long SEED = 20_261_122;

  @TempDir private Path folder;

  @Test
  void losesNothingItAcknowledgedAndDoesNothingTwice() throws Exception {
    try (Database database = Database.derby(folder)) {
      Comparison after =
          new KillingOneServer(database, folder, 2, SEED, new Progress(System.err))
              .play()
              .comparison();
      assertThat(after.complaints()).isEmpty();
      assertThat(after.orders()).as("acknowledged orders").isGreaterThan(20);
      assertThat(after.shipments()).as("acknowledged shipments").isPositive();
      assertThat(after.letters()).as("letters").isGreaterThan(after.orders());
    }
  }
}
