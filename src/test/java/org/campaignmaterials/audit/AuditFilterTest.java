package org.campaignmaterials.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser.Way;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditFilterTest {

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "1",
        "2026-11-22T06:00:00Z",
        "_5",
        "2026-11-22T06:00:00Z_0",
        "2026-13-22T06:00:00.1Z_5",
        "9026-11-22T06:00:00Z_5",
        "-1000000000-01-01T00:00:00Z_5",
        "2026-11-22T06:00:00Z_99999999999999999999"
      })
  void whatIsNoPlaceIsTheBeginning(String asked) {
    assertThat(AuditPlace.parse(asked)).isEmpty();
  }

  @Test
  void aPlaceComesBackAsItWasGiven() {
    AuditPlace place = new AuditPlace(Instant.parse("2026-11-22T06:00:00.123456Z"), 51);
    assertThat(AuditPlace.parse(place.toString())).contains(place);
  }

  @Test
  void aFilterThatNoLineCanMatchIsLeftOut() {
    Problems problems = new Problems();
    assertThat(AuditFilter.typed(problems, "x'--", "a\u0000b", " order RRO-2026-000123 ", "", null))
        .isEqualTo(AuditFilter.about("order RRO-2026-000123"));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void whoIsAnAccountOrActsWithoutOne() {
    assertThat(who("12").account()).contains(12L);
    assertThat(who("12").way()).isEmpty();
    assertThat(who("anybody").way()).contains(Way.ANYBODY);
    assertThat(who("system").way()).contains(Way.SYSTEM);
    assertThat(who("signed_in").way()).isEmpty();
  }

  @Test
  void aDayThatIsNoneAndAPeriodThatRunsBackwardsAreToldBoth() {
    Problems problems = new Problems();
    AuditFilter.typed(problems, "", "", "", "soon", "2026-99-01");
    assertThat(problems.all()).extracting(RuleViolation::field).containsExactly("from", "to");
    Problems backwards = new Problems();
    AuditFilter.typed(backwards, "", "", "", "2026-02-02", "2026-02-01");
    assertThat(backwards.all()).extracting(RuleViolation::field).containsExactly("to");
  }

  @Test
  void ofAnExportTheTrailKeepsNoTypedWord() {
    AuditFilter filter =
        new AuditFilter(
            "12",
            "order.approved",
            "ana@example.org",
            Optional.of(LocalDate.EPOCH),
            Optional.empty());
    assertThat(filter.audited().json())
        .isEqualTo(
            "{\"action\":\"order_approved\",\"from\":\"1970-01-01\",\"subject\":\"15 characters\","
                + "\"who\":\"12\"}");
  }

  private static AuditFilter who(String who) {
    return new AuditFilter(who, "", "", Optional.empty(), Optional.empty());
  }
}
