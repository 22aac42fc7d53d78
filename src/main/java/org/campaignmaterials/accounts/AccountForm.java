package org.campaignmaterials.accounts;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;

/**
 * What an administrator typed about a new account.
 *
 * @param warehouses codes, separated by spaces or commas; only for those who work in warehouses
 * @param coalition its number; only for those who manage one
 */
record AccountForm(
    String email,
    String name,
    Set<Role> roles,
    String warehouses,
    String coalition,
    Language language) {
  static final int NAME_MAX = 100;
  private static final Pattern WAREHOUSE = Pattern.compile("[A-Z0-9-]{1,20}");
  private static final Pattern COALITION = Pattern.compile("C-[0-9]{1,10}");

  AccountForm {
    email = Typed.trimmed(email);
    name = Typed.trimmed(name);
    roles = Set.copyOf(roles);
    warehouses = Typed.trimmed(warehouses).toUpperCase(Locale.ROOT);
    coalition = Typed.trimmed(coalition).toUpperCase(Locale.ROOT);
  }

  /** Reads the fields of the page; a box not ticked is absent. */
  static AccountForm read(MultivaluedMap<String, String> typed) {
    return new AccountForm(
        typed.getFirst("email"),
        typed.getFirst("name"),
        Arrays.stream(Role.values())
            .filter(role -> "true".equals(typed.getFirst("role_" + role.code())))
            .collect(Collectors.toSet()),
        typed.getFirst("warehouses"),
        typed.getFirst("coalition"),
        Language.ofCode(typed.getFirst("language")));
  }

  /** An account as the fields of the page would have it. */
  static Map<String, String> typed(Account account) {
    Map<String, String> typed = new HashMap<>();
    typed.put("email", account.email());
    typed.put("name", account.name());
    account.roles().forEach(role -> typed.put("role_" + role.code(), "true"));
    typed.put("warehouses", String.join(" ", account.warehouses().stream().sorted().toList()));
    typed.put("coalition", account.coalition().orElse(""));
    typed.put("language", account.language().code());
    return typed;
  }

  /**
   * Says everything that is wrong.
   *
   * @param exists whether there is such a place
   * @param warehouseCodes those that there are, to be named to whoever mistyped one
   * @throws org.campaignmaterials.shared.RuleViolations if anything is
   */
  void check(BiPredicate<WorkPlaces.Kind, String> exists, List<String> warehouseCodes) {
    Problems problems = new Problems();
    Typed.line(problems, "name", name, true, NAME_MAX);
    checkEmail(problems, email);
    if (roles.isEmpty()) {
      problems.add("roles", "role_needed");
    }
    if (worksInWarehouse() && warehouseCodes().isEmpty()) {
      problems.add("warehouses", "required");
    } else if (!warehouseCodes().stream().allMatch(code -> WAREHOUSE.matcher(code).matches())) {
      problems.add("warehouses", "warehouse_code");
    } else if (!warehouseCodes().stream()
        .allMatch(code -> exists.test(WorkPlaces.Kind.WAREHOUSE, code))) {
      problems.add("warehouses", "warehouse_none_of", String.join(", ", warehouseCodes));
    }
    if (roles.contains(Role.MANAGER) && coalition.isEmpty()) {
      problems.add("coalition", "required");
    } else if (!coalition.isEmpty() && !COALITION.matcher(coalition).matches()) {
      problems.add("coalition", "coalition_number");
    } else if (!coalition.isEmpty() && !exists.test(WorkPlaces.Kind.COALITION, coalition)) {
      problems.add("coalition", "coalition_none");
    }
    problems.throwIfAny();
  }

  /** Adds what is wrong with a typed e-mail address. */
  static void checkEmail(Problems problems, String email) {
    String typed = Typed.line(problems, "email", email, true, EmailAddress.MAX_LENGTH);
    if (!problems.concern("email") && EmailAddress.parse(typed).isEmpty()) {
      problems.add("email", "email");
    }
  }

  EmailAddress emailAddress() {
    return new EmailAddress(email);
  }

  Account account(Instant now) {
    return new Account(
        emailAddress(),
        name,
        roles,
        worksInWarehouse() ? warehouseCodes() : Set.of(),
        roles.contains(Role.MANAGER) ? coalition : null,
        language,
        now);
  }

  /** Writes it all into an account whose person has not come yet. */
  void correct(Account account) {
    account.correct(
        emailAddress(),
        name,
        roles,
        worksInWarehouse() ? warehouseCodes() : Set.of(),
        roles.contains(Role.MANAGER) ? coalition : null,
        language);
  }

  private boolean worksInWarehouse() {
    return roles.stream().anyMatch(EnumSet.of(Role.WAREHOUSE, Role.LEAD)::contains);
  }

  private Set<String> warehouseCodes() {
    return Arrays.stream(warehouses.split("[\\s,]+"))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toSet());
  }
}
