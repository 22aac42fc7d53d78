package org.campaignmaterials.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a key may be used for. It never allows more than its person's role does; it allows less, so
 * that a key that gets lost opens one room only.
 */
public enum ApiScope {
  /** Reads whatever the role may read, and changes nothing. */
  READ(Role.WAREHOUSE, Role.MANAGER, Role.STAFF, Role.AUDITOR),
  /** Orders for a coalition. */
  ORDERS(Role.MANAGER, Role.STAFF),
  /** Releases, picks, packs and ships. */
  WAREHOUSE(Role.WAREHOUSE),
  /** Receives, corrects and counts stock. */
  STOCK(Role.WAREHOUSE),
  /** Keeps a coalition's records: receipts, hand-outs, places, members, meetings, activities. */
  COALITION(Role.MANAGER, Role.STAFF),
  /** Reads the figures about the server itself, at {@code /metrics}. */
  METRICS(Role.ADMIN);

  private final Set<Role> roles;

  ApiScope(Role... roles) {
    this.roles = EnumSet.copyOf(Arrays.asList(roles));
  }

  /** As forms and rows write it: {@code coalition}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that make sense for somebody with these roles, included ones among them. */
  static List<ApiScope> offeredTo(Set<Role> held) {
    return Arrays.stream(values())
        .filter(scope -> scope.roles.stream().anyMatch(held::contains))
        .toList();
  }
}
