package org.campaignmaterials.catalog;

import java.math.BigDecimal;

/**
 * The printed thing itself, as the warehouse handles it.
 *
 * @param weightLb of one piece, in pounds
 * @param packSize pieces in one banded pack
 * @param cartonSize pieces in one full carton, always whole packs
 */
public record Piece(TrimSize trim, BigDecimal weightLb, int packSize, int cartonSize) {

  public Piece {
    weightLb = Decimals.tidy(weightLb);
    if (weightLb.signum() <= 0) {
      throw new IllegalArgumentException("A piece weighs more than nothing.");
    }
    if (packSize < 1 || cartonSize < packSize || cartonSize % packSize != 0) {
      throw new IllegalArgumentException("A carton holds whole packs.");
    }
  }
}
