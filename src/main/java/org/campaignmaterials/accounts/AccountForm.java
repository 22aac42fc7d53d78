package org.campaignmaterials.accounts;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
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

  /**
   * Says everything that is wrong.
   *
   * @param exists whether there is such a place
   * @throws org.campaignmaterials.shared.RuleViolations if anything is
   */
  void check(BiPredicate<WorkPlaces.Kind, String> exists) {
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
      problems.add("warehouses", "warehouse_unknown");
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

  private boolean worksInWarehouse() {
    return roles.stream().anyMatch(EnumSet.of(Role.WAREHOUSE, Role.LEAD)::contains);
  }

  private Set<String> warehouseCodes() {
    return Arrays.stream(warehouses.split("[\\s,]+"))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toSet());
  }
}
