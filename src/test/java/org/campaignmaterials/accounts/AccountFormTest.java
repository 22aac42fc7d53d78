package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.junit.jupiter.api.Test;

class AccountFormTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    AccountForm form = new AccountForm("nobody", " ", Set.of(), null, "C-one", Language.EN);
    assertThat(problems(form))
        .containsExactly(
            "name: required", "email: email", "roles: role_needed", "coalition: coalition_number");
  }

  @Test
  void warehouseStaffWorkSomewhere() {
    assertThat(problems(form(Role.WAREHOUSE, " ", ""))).containsExactly("warehouses: required");
    assertThat(problems(form(Role.LEAD, "east, we/st", "")))
        .containsExactly("warehouses: warehouse_code");
  }

  @Test
  void aManagerHasACoalition() {
    assertThat(problems(form(Role.MANAGER, "", ""))).containsExactly("coalition: required");
  }

  @Test
  void nobodyWorksWhereThereIsNoPlace() {
    assertThat(problems(form(Role.LEAD, "EAST NORTH", "")))
        .containsExactly("warehouses: warehouse_none_of");
    assertThat(problems(form(Role.MANAGER, "", "C-999")))
        .containsExactly("coalition: coalition_none");
  }

  @Test
  void codesAreReadInAnyCaseAndDividedBySpacesOrCommas() {
    Account account = form(Role.LEAD, "east, west", "").account(NOW);
    assertThat(account.warehouses()).containsExactlyInAnyOrder("EAST", "WEST");
  }

  @Test
  void onlyWhoWorksThereIsTiedToAWarehouseOrACoalition() {
    Account account = form(Role.STAFF, "EAST", "C-101").account(NOW);
    assertThat(account.warehouses()).isEmpty();
    assertThat(account.coalition()).isEmpty();
  }

  @Test
  void aMistypedAccountIsCorrectedUntilItsPersonHasChosenAPassword() {
    Account account = form(Role.WAREHOUSE, "EAST", "").account(NOW);
    form(Role.MANAGER, "", "C-101").correct(account);
    assertThat(account.roles()).containsExactly(Role.MANAGER);
    assertThat(account.warehouses()).isEmpty();
    assertThat(account.coalition()).contains("C-101");
    account.choosePassword("hash");
    assertThatThrownBy(() -> form(Role.LEAD, "WEST", "").correct(account))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aNewAccountIsOpenAndWaitsForItsPassword() {
    Account account = form(Role.MANAGER, "", "c-101").account(NOW);
    assertThat(account.isActive()).isTrue();
    assertThat(account.hasPassword()).isFalse();
    assertThat(account.coalition()).contains("C-101");
  }

  private static AccountForm form(Role role, String warehouses, String coalition) {
    return new AccountForm(
        "person@example.org", "A Person", Set.of(role), warehouses, coalition, Language.EN);
  }

  private static List<String> problems(AccountForm form) {
    RuleViolations wrong =
        catchThrowableOfType(
            RuleViolations.class,
            () ->
                form.check(
                    (kind, code) -> Set.of("EAST", "WEST", "C-101").contains(code),
                    List.of("EAST", "WEST")));
    return wrong.all().stream().map(AccountFormTest::inWords).toList();
  }

  private static String inWords(RuleViolation violation) {
    return violation.field() + ": " + violation.code();
  }
}
