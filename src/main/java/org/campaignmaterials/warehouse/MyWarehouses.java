package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.stock.Warehouse;
import org.campaignmaterials.stock.Warehouses;

/** The warehouses in which the signed-in person works; an auditor reads in all of them. */
@ApplicationScoped
class MyWarehouses {
  @Inject Warehouses warehouses;
  @Inject CurrentUser user;

  List<Warehouse> all() {
    return warehouses.all().stream().filter(each -> mayRead(each.code())).toList();
  }

  /** The one that was asked for, if it is mine; otherwise my first. */
  Optional<Warehouse> chosen(String code) {
    List<Warehouse> mine = all();
    return mine.stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .or(() -> mine.stream().findFirst());
  }

  /**
   * The code of a warehouse that somebody sent; adds what is wrong with it.
   *
   * @param code where it may be left out, empty stands for a person's only warehouse
   */
  String sent(String code, String field, Problems problems) {
    List<Warehouse> mine = all();
    if (Typed.trimmed(code).isEmpty() && mine.size() == 1) {
      return mine.get(0).code();
    }
    if (!problems.concern(field)) {
      if (Typed.trimmed(code).isEmpty()) {
        problems.add(field, "required");
      } else if (warehouses.byCode(code).isEmpty()) {
        problems.add(field, "warehouse_unknown");
      } else if (mine.stream().noneMatch(each -> each.code().equals(code))) {
        problems.add(field, "warehouse_not_yours");
      }
    }
    return code;
  }

  /** Ends the request unless the person may read what this warehouse does. */
  void reading(String code) {
    if (!mayRead(code)) {
      throw new ForbiddenException();
    }
  }

  /** Ends the request unless the person works in this warehouse. */
  void working(String code) {
    if (!mayWork(code)) {
      throw new ForbiddenException();
    }
  }

  boolean mayWork(String code) {
    return user.has(Role.WAREHOUSE) && user.required().warehouses().contains(code);
  }

  boolean mayRead(String code) {
    return user.has(Role.AUDITOR) || mayWork(code);
  }
}
