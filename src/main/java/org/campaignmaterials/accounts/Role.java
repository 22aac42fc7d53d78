package org.campaignmaterials.accounts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What an account is for. Resources name roles by the constants in {@link Roles}. */
public enum Role {
  /** Picks, packs, ships, receives and counts in the warehouses it is tied to. */
  WAREHOUSE,
  /** Leads a warehouse: also decides about differences and withdrawn promises. */
  LEAD,
  /** Manages one coalition, as a volunteer. */
  MANAGER,
  /** Campaign staff: catalog, reviews, recognition, reports. */
  STAFF,
  /** Reads everything, changes nothing. */
  AUDITOR,
  /** Campaign staff who also give accounts to people. */
  ADMIN;

  /** As in message keys: {@code accounts.role.warehouse}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * These roles with those that they include: a lead is warehouse staff, an admin campaign staff.
   */
  static Set<Role> withIncluded(Collection<Role> given) {
    Set<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(given);
    if (all.contains(LEAD)) {
      all.add(WAREHOUSE);
    }
    if (all.contains(ADMIN)) {
      all.add(STAFF);
    }
    return Set.copyOf(all);
  }
}
