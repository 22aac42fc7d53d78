package org.campaignmaterials.accounts;

import java.util.Optional;
import java.util.Set;

/** Whether a key may be used for a call, by the scopes it was given; the role is asked as well. */
final class KeyAccess {
  private KeyAccess() {}

  /**
   * Whether it may.
   *
   * @param isForAnybody whether the call can be made without any key: reading it needs no scope
   */
  static boolean allows(
      Set<ApiScope> scopes, Class<?> resource, boolean isReading, boolean isForAnybody) {
    Optional<ApiScope> needed =
        Optional.ofNullable(resource.getAnnotation(NeedsScope.class)).map(NeedsScope::value);
    return needed.filter(scopes::contains).isPresent()
        || isReading && (isForAnybody || scopes.contains(ApiScope.READ));
  }
}
