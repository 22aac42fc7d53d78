package org.campaignmaterials.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Piece;
import org.campaignmaterials.web.Texts;

/**
 * Says a quantity as a picker takes it from the shelf: "1 carton of 500 + 2 packs of 50 + 3 = 603".
 * Pieces alone are only their number.
 */
final class Packs {
  private Packs() {}

  static String words(int quantity, Optional<Piece> piece, Texts t) {
    if (piece.isEmpty()) {
      return t.number(quantity);
    }
    int cartonSize = piece.get().cartonSize();
    int packSize = piece.get().packSize();
    List<String> parts = new ArrayList<>();
    int rest = quantity;
    if (cartonSize > packSize && rest >= cartonSize) {
      parts.add(t.count("warehouse.cartons", rest / cartonSize, cartonSize));
      rest %= cartonSize;
    }
    if (packSize > 1 && rest >= packSize) {
      parts.add(t.count("warehouse.packs", rest / packSize, packSize));
      rest %= packSize;
    }
    if (parts.isEmpty()) {
      return t.number(quantity);
    }
    if (rest > 0) {
      parts.add(t.number(rest));
    }
    return String.join(" + ", parts) + " = " + t.number(quantity);
  }
}
