package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Problems;

/**
 * What holds for everything that warehouse staff write down, whether it came from a page or by the
 * API. Each rule adds its sentence at the field it was asked about.
 */
@ApplicationScoped
class StockRules {
  /** The most pieces of one line of a delivery. */
  static final int QUANTITY_MAX = 1_000_000;

  @Inject Publications publications;
  @Inject Warehouses warehouses;
  @Inject StockBalances balances;
  @Inject CurrentUser user;

  /** A warehouse that is ours, and in which the person works. */
  void warehouse(Problems problems, String field, String code) {
    if (code.isEmpty() || problems.concern(field)) {
      return;
    }
    if (warehouses.byCode(code).isEmpty()) {
      problems.add(field, "warehouse_unknown");
    } else if (!user.required().warehouses().contains(code)) {
      problems.add(field, "warehouse_not_yours");
    }
  }

  /** A material that lies on shelves, named as RR-101-en or in full. */
  Optional<Sku> sku(Problems problems, String field, String typed) {
    if (typed.isEmpty() || problems.concern(field)) {
      return Optional.empty();
    }
    Optional<Sku> sku = publications.resolve(typed).map(edition -> edition.sku());
    if (sku.flatMap(found -> publications.byNumber(found.publication()))
        .filter(Publication::isKit)
        .isPresent()) {
      problems.add(field, "kit_has_no_stock");
      return Optional.empty();
    }
    Optional<Sku> kept = sku.filter(balances::areKeptOf);
    if (kept.isEmpty()) {
      problems.add(field, "sku_unknown", typed);
    }
    return kept;
  }

  /** Pieces that came in. */
  void quantity(Problems problems, String field, int quantity) {
    if (quantity < 1) {
      problems.add(field, "pieces_positive");
    } else if (quantity > QUANTITY_MAX) {
      problems.add(field, "delivery_max", QUANTITY_MAX);
    }
  }

  /** Pieces that somebody found on a shelf. */
  void counted(Problems problems, String field, int counted) {
    if (counted < 0) {
      problems.add(field, "counted_negative");
    } else if (counted > StockBalance.ON_HAND_MAX) {
      problems.add(field, "on_hand_max", StockBalance.ON_HAND_MAX);
    }
  }

  /** Pieces that the printer still owes us. */
  void expected(Problems problems, String field, int pieces) {
    if (pieces < 0) {
      problems.add(field, "pieces_negative");
    } else if (pieces > StockBalance.ON_HAND_MAX) {
      problems.add(field, "on_hand_max", StockBalance.ON_HAND_MAX);
    }
  }

  /** A difference between the books and the shelf. */
  void change(Problems problems, String field, int change) {
    if (change == 0) {
      problems.add(field, "change_zero");
    }
  }

  /** Withdrawing promises is a lead's decision. */
  void release(Problems problems, String field, boolean confirmed) {
    if (confirmed && !user.has(Role.LEAD)) {
      problems.add(field, "release_needs_lead");
    }
  }
}
