package org.campaignmaterials.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the work of each role is done: the links that a person finds after signing in, and at the
 * top of every staff page.
 */
public enum Place {
  WAREHOUSE("/warehouse", Role.WAREHOUSE, Role.AUDITOR),
  STOCK("/warehouse/stock", Role.WAREHOUSE, Role.STAFF, Role.AUDITOR),
  COALITION("/coalition", Role.MANAGER),
  COALITIONS("/campaign/coalitions", Role.STAFF, Role.AUDITOR),
  REVIEWS("/campaign/reviews", Role.STAFF, Role.AUDITOR),
  ORDERS("/campaign/orders", Role.STAFF, Role.AUDITOR),
  LOCAL_VERSIONS("/campaign/local-versions", Role.STAFF, Role.AUDITOR),
  RECALLS("/campaign/recalls", Role.STAFF, Role.AUDITOR),
  FOLLOW_UPS("/campaign/follow-ups", Role.STAFF, Role.AUDITOR),
  CATALOG("/campaign/catalog", Role.STAFF, Role.AUDITOR),
  HOTLINE("/campaign/hotline", Role.STAFF, Role.AUDITOR),
  PAGES("/campaign/pages", Role.STAFF, Role.AUDITOR),
  DOCUMENTS("/campaign/documents", Role.STAFF, Role.AUDITOR),
  LETTERS("/campaign/letters", Role.STAFF, Role.AUDITOR),
  JOBS("/campaign/jobs", Role.STAFF, Role.AUDITOR),
  AUDIT("/campaign/audit", Role.STAFF, Role.AUDITOR),
  ACCOUNTS("/campaign/accounts", Role.ADMIN, Role.AUDITOR),
  RECONCILIATION("/warehouse/reconciliation", Role.WAREHOUSE, Role.STAFF, Role.AUDITOR);

  private final String path;
  private final Set<Role> roles;

  Place(String path, Role... roles) {
    this.path = path;
    this.roles = EnumSet.copyOf(Arrays.asList(roles));
  }

  public String path() {
    return path;
  }

  Set<Role> roles() {
    return roles;
  }

  /** Whether it is opened now and then only; the daily work stands first in the menu. */
  public boolean isAside() {
    return switch (this) {
      case LOCAL_VERSIONS,
          RECALLS,
          FOLLOW_UPS,
          CATALOG,
          HOTLINE,
          PAGES,
          DOCUMENTS,
          LETTERS,
          JOBS,
          AUDIT,
          ACCOUNTS,
          RECONCILIATION ->
          true;
      default -> false;
    };
  }

  /** The key of its name in the message files. */
  public String messageKey() {
    return "accounts.place." + name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Where somebody's day begins. Who has work at several desks chooses on the account's own page.
   *
   * @param given the roles of the account, without those that they include
   */
  static String deskOf(Set<Role> given) {
    Set<String> desks =
        given.stream().map(role -> desk(role).path).collect(Collectors.toUnmodifiableSet());
    return desks.size() == 1 ? desks.iterator().next() : "/account";
  }

  private static Place desk(Role role) {
    return switch (role) {
      case WAREHOUSE, LEAD -> WAREHOUSE;
      case MANAGER -> COALITION;
      case STAFF -> REVIEWS;
      case AUDITOR -> AUDIT;
      case ADMIN -> ACCOUNTS;
    };
  }

  /** The places that are open to at least one of these roles. */
  static List<Place> of(Set<Role> held) {
    return Arrays.stream(values())
        .filter(place -> place.roles.stream().anyMatch(held::contains))
        .toList();
  }
}
