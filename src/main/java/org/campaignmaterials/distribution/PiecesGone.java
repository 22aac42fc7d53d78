package org.campaignmaterials.distribution;

import java.util.Optional;
import org.campaignmaterials.catalog.Sku;

/**
 * A coalition has some pieces no more, as it says itself. Told in the transaction that wrote it
 * down.
 *
 * @param quantity pieces; negative when somebody undoes that they are gone
 * @param document the coalition's paper that says so
 */
public record PiecesGone(String coalition, Sku sku, int quantity, How how, String document) {

  /** What became of them. */
  public enum How {
    THROWN_AWAY,
    TAKEN_DOWN,
    LOST;

    static Optional<How> of(Movement movement) {
      return switch (movement) {
        case REJECTION, DISCARD -> Optional.of(THROWN_AWAY);
        case TAKE_DOWN -> Optional.of(TAKEN_DOWN);
        case LOSS -> Optional.of(LOST);
        default -> Optional.empty();
      };
    }
  }
}
