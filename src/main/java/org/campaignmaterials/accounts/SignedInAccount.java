package org.campaignmaterials.accounts;

import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.shared.Language;

/**
 * The account that a request acts for, as it was when the request came in.
 *
 * @param id for records: ledgers and audit name people by it, never by e-mail address
 * @param roles those given and those that they include
 * @param warehouses codes of the warehouses in which the person works
 * @param coalition the number of the coalition that the person manages
 */
public record SignedInAccount(
    long id,
    String email,
    String name,
    Set<Role> roles,
    Set<String> warehouses,
    Optional<String> coalition,
    Language language) {

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
