package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.junit.jupiter.api.Test;

class TermOfOfficeTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
  private static final LocalDate LAST = LocalDate.parse("2026-12-31");
  private static final TermOfOffice YEAR = new TermOfOffice(Optional.of(FIRST), Optional.of(LAST));

  @Test
  void aTermIncludesItsFirstAndItsLastDay() {
    assertThat(YEAR.includes(FIRST)).isTrue();
    assertThat(YEAR.includes(LAST)).isTrue();
    assertThat(YEAR.includes(FIRST.minusDays(1))).isFalse();
    assertThat(YEAR.includes(LAST.plusDays(1))).isFalse();
    assertThat(TermOfOffice.OPEN.includes(LAST)).isTrue();
  }

  @Test
  void whenItIsOverTheManagerManagesNothingAndKeepsOtherWork() {
    Account account =
        new Account(
            new EmailAddress("manager@example.org"),
            "Manager",
            Set.of(Role.MANAGER, Role.AUDITOR),
            Set.of(),
            "C-101",
            Language.EN,
            Instant.EPOCH);
    account.manageDuring(YEAR);
    assertThat(account.rolesOn(LAST)).containsExactlyInAnyOrder(Role.MANAGER, Role.AUDITOR);
    assertThat(account.coalitionOn(LAST)).contains("C-101");
    assertThat(account.rolesOn(LAST.plusDays(1))).containsExactly(Role.AUDITOR);
    assertThat(account.coalitionOn(LAST.plusDays(1))).isEmpty();
  }
}
