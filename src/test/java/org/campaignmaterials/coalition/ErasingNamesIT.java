package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever left three years ago is no name any more, and no figure changes by it. */
@DatabaseTest
class ErasingNamesIT extends ContainerTest {
  private static final List<String> TABLES =
      List.of(
          "coalition_member",
          "coalition_office",
          "coalition_meeting",
          "coalition_activity",
          "audit_line",
          "frozen_report",
          "frozen_report_part");

  @Inject private HttpServletRequest request;

  @Inject private ErasingNames erasing;
  @Inject private RegisteringCoalitions registering;
  @Inject private KeepingRoster roster;
  @Inject private HoldingOffices offices;
  @Inject private RecordingMeetings meetings;
  @Inject private RecordBook book;
  @Inject private InTransaction inTransaction;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  private CoalitionNumber coalition;
  private HttpCalls staff;
  private LocalDate longAgo;

  @BeforeEach
  void aCoalition() {
    LocalDate today = BusinessDay.today();
    longAgo = today.minusYears(3);
    int number = 30_000 + (int) (Math.abs(UUID.randomUUID().getMostSignificantBits()) % 60_000);
    coalition = new CoalitionNumber("C-" + number);
    State guam = States.ofCode("GU").orElseThrow();
    registering.register(coalition, "Names of " + number, "Town", guam, false);
    staff =
        HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/")).as("staff");
  }

  @Test
  void aPersonWhoLeftThreeYearsAgoIsANumberAndTheRecordStays() {
    long gone = left(person("Ana Olvidada", ""), longAgo);
    long recent = left(person("Ben Recent", ""), longAgo.plusDays(1));
    long clinic = left(member("Old Clinic", MemberKind.ORGANIZATION, ""), longAgo);
    long present = person("Cleo Present", "");

    erase();

    assertThat(member(gone).facts().name()).isEqualTo("#" + gone);
    assertThat(member(gone).nameErasedOn()).contains(LocalDate.now(clock));
    assertThat(member(gone).facts().sector()).isEqualTo("health_care");
    assertThat(member(gone).leftOn()).contains(longAgo);
    assertThat(member(recent).facts().name()).isEqualTo("Ben Recent");
    assertThat(member(clinic).facts().name()).isEqualTo("Old Clinic");
    assertThat(member(present).facts().name()).isEqualTo("Cleo Present");
    assertThat(staff.get("coalition/" + coalition + "/members/" + gone).body())
        .contains("#" + gone, "The name was erased on");
  }

  @Test
  void noTableHoldsAnErasedNameAndNoFigureChanges() {
    long nurse = person("Dora Vergessen", "");
    long other = person("Emil Vergessen", "");
    long speaker = person("Fay Vergessen", "Mercy Hospital");
    LocalDate day = longAgo.minusDays(40);
    offices.add(
        coalition,
        new TermFacts(
            Office.CHAIR,
            "Gus Vergessen",
            Optional.of(speaker),
            day.minusDays(300),
            Optional.of(longAgo)));
    meetings.record(
        coalition,
        new MeetingFacts(
            day,
            Optional.of(speaker),
            Optional.of("Hal Vergessen"),
            Optional.empty(),
            Set.of(nurse, other, speaker),
            Set.of()));
    List.of(nurse, other, speaker).forEach(each -> left(each, longAgo));
    String path =
        "api/v1/coalitions/%s/scorecard?from=%s&to=%s"
            .formatted(coalition, day.minusDays(30), day.plusDays(20));
    String before = staff.get(path).body();
    assertThat(before).contains("\"organizations\"");
    staff.post("coalition/" + coalition + "/reports", from(day));

    erase();

    assertThat(staff.get(path).body()).isEqualTo(before);
    for (String table : TABLES) {
      assertThat(rowsOf(table)).as(table).noneMatch(row -> row.contains("Vergessen"));
    }
    assertThat(member(speaker).facts().parentOrganization()).contains("Mercy Hospital");
    String reports = staff.get("coalition/" + coalition + "/reports").body();
    assertThat(reports).contains("/reports/");
    String report =
        reports.replaceFirst("(?s).*?href=\"/(coalition/[^\"]*/reports/[^\"/]+)\".*", "$1");
    assertThat(staff.get(report).body())
        .contains("Counted again from the frozen records just now: the same figures.")
        .contains("The records behind its figures are still what they were.")
        .doesNotContain("Vergessen");
  }

  private static Map<String, String> from(LocalDate day) {
    return Map.of("from", day.minusDays(30).toString(), "to", day.plusDays(20).toString());
  }

  private List<String> rowsOf(String table) {
    List<?> rows = entities.createNativeQuery("SELECT * FROM " + table).getResultList();
    return rows.stream().map(row -> Arrays.toString((Object[]) row)).toList();
  }

  private void erase() {
    inTransaction.run(() -> erasing.runChunk(new JobRun(clock.instant(), Optional.empty(), 0)));
  }

  private long person(String name, String parent) {
    return member(name, MemberKind.PERSON, parent);
  }

  private long member(String name, MemberKind kind, String parent) {
    return roster.add(
        coalition,
        new MemberFacts(
            name,
            kind,
            Optional.of(parent).filter(text -> !text.isEmpty()),
            "health_care",
            longAgo.minusYears(2)));
  }

  private long left(long member, LocalDate day) {
    roster.leave(coalition, member, day);
    return member;
  }

  private Member member(long id) {
    return book.find(MemberRow.class, coalition, id).orElseThrow().member();
  }
}
