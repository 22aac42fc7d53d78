package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.shared.Quarter;

/**
 * What the demonstration's coalitions wrote down: Harbor Lights has a year and more of meetings and
 * activities of many kinds; High Desert Neighbors has begun and lacks several things; Two Rivers
 * has only its first member. All days are counted back from today, so that the story never ages.
 */
@ApplicationScoped
class DemonstrationRecords {
  private static final int QUARTERS_OF_MEETINGS = 5;

  /** Days after which most things are written down, and some. */
  private static final int SOON = 2;

  private static final int LATE = 45;

  @Inject KeepingRoster roster;
  @Inject HoldingOffices offices;
  @Inject RecordingMeetings meetings;
  @Inject RecordingActivities activities;
  @Inject HarborLightsPapers papers;
  @Inject Clock clock;

  /**
   * A coalition that does what the standards speak of, and could still do better here and there.
   */
  void tellOfOneThatIsWellOnItsWay(CoalitionNumber coalition) {
    ToldMembers members = new ToldMembers();
    LocalDate began = today().minusYears(3);
    join(coalition, members, "Bayview Community Clinic", "health_care", began);
    join(coalition, members, "Harbor Hospital", "health_care", began.plusMonths(2));
    join(coalition, members, "Eastside Family Services", "social_service", began);
    join(coalition, members, "St. Brendan Parish", "faith_based", began.plusDays(20));
    join(coalition, members, "Casa Abierta", "immigrant_outreach", began.plusMonths(1));
    join(coalition, members, "Chesapeake Legal Aid", "legal_assistance", began.plusMonths(3));
    join(coalition, members, "County Sheriff's Office", "law_enforcement", began.plusMonths(4));
    join(coalition, members, "Port Workers' Council", "labor", began.plusMonths(7));
    join(coalition, members, "Riverside Neighbors", "community", began.plusMonths(8));
    join(coalition, members, "Maryland Youth Shelter", "child_welfare", began.plusMonths(11));
    join(coalition, members, "Tidewater College", "academic", began.plusMonths(14));
    join(coalition, members, "Harborfront Hotels", "business", began.plusMonths(20));
    members.remember(
        "Denise",
        roster.add(
            coalition,
            new MemberFacts(
                "Denise Alvarado",
                MemberKind.PERSON,
                Optional.of("Harbor Hospital"),
                "health_care",
                began.plusMonths(9)),
            recorded(began.plusMonths(9), SOON)));
    long former = join(coalition, members, "Old Town Merchants", "business", began.plusMonths(1));
    roster.leave(coalition, former, today().minusMonths(5));
    for (String name : List.of("Bayview", "Casa", "Chesapeake", "Riverside", "Tidewater")) {
      roster.confirm(
          coalition,
          members.number(name),
          new Confirmation(today().minusDays(52), Confirmation.How.BY_MEMBER));
    }
    for (String name : List.of("Harbor", "Eastside", "St.")) {
      roster.confirm(
          coalition,
          members.number(name),
          new Confirmation(today().minusDays(120), Confirmation.How.TYPED));
    }
    for (int back : List.of(47, 130, 215, 300, 385)) {
      LocalDate day = today().minusDays(back);
      roster.review(coalition, day, recorded(day, 0));
    }
    offices.add(
        coalition,
        new TermFacts(
            Office.MANAGER,
            "Paul Whitaker",
            members.one("Eastside"),
            began,
            Optional.of(today().minusMonths(16))));
    offices.add(
        coalition,
        new TermFacts(
            Office.MANAGER,
            "Maria Santos",
            members.one("Casa"),
            today().minusMonths(16).plusDays(1),
            Optional.empty()));
    offices.add(
        coalition,
        new TermFacts(
            Office.CHAIR,
            "Ruth Okonkwo",
            members.one("Chesapeake"),
            today().minusMonths(10),
            Optional.empty()));
    tellOfMeetings(coalition, members);
    for (ActivityFacts facts : new HarborLightsActivities(today(), members).all()) {
      boolean late = facts.method() == ActivityMethod.MEDIA;
      activities.record(coalition, facts, recorded(facts.occurredOn(), late ? LATE : SOON));
    }
    papers.tell(coalition);
  }

  /** One in each of the last quarters, and one in the running one. */
  private void tellOfMeetings(CoalitionNumber coalition, ToldMembers members) {
    List<Set<TrainingTopic>> topics =
        List.of(
            EnumSet.of(TrainingTopic.FEDERAL_ASSISTING, TrainingTopic.STATE_ASSISTING),
            EnumSet.of(TrainingTopic.STATE_INVESTIGATING),
            EnumSet.of(TrainingTopic.FEDERAL_INVESTIGATING),
            EnumSet.of(TrainingTopic.TRAFFICKING_IN_US),
            EnumSet.noneOf(TrainingTopic.class));
    List<String> leaders = List.of("Casa", "Bayview", "County", "Chesapeake", "Casa");
    List<String> plans =
        List.of(
            "Visit the clinics on the east side before the holidays.",
            "Hotels train their front desks; the college finds students for the fair.",
            "Ask the bus company for places at the terminal.",
            "Go through the list of members together.",
            "Write the charter.");
    Quarter quarter = Quarter.of(today());
    for (int back = 0; back < QUARTERS_OF_MEETINGS; back++) {
      LocalDate planned = quarter.firstDay().plusDays(39L - back);
      LocalDate day = planned.isAfter(today()) ? quarter.firstDay() : planned;
      Set<Long> attended =
          new LinkedHashSet<>(
              members.of("Bayview", "Casa", "Chesapeake", "Eastside", "St.", "Riverside"));
      attended.addAll(
          back % 2 == 0
              ? members.of("County", "Tidewater", "Denise")
              : members.of("Harbor", "Maryland"));
      meetings.record(
          coalition,
          new MeetingFacts(
              day,
              members.one(leaders.get(back)),
              Optional.of("Bayview Community Clinic"),
              Optional.of(plans.get(back)),
              attended,
              topics.get(back)),
          recorded(day, back == 3 ? LATE : SOON));
      quarter = quarter.previous();
    }
  }

  /** A coalition that has begun, and lacks several things. */
  void tellOfOneThatHasBegun(CoalitionNumber coalition) {
    ToldMembers members = new ToldMembers();
    LocalDate began = today().minusMonths(9);
    join(coalition, members, "Desert Springs Clinic", "health_care", began);
    join(coalition, members, "Mesa Health Partners", "health_care", began.plusDays(12));
    join(coalition, members, "Sunrise Family Center", "social_service", began);
    join(coalition, members, "Valley Shelter", "social_service", began.plusMonths(1));
    join(coalition, members, "Northside Outreach", "social_service", began.plusMonths(2));
    join(coalition, members, "Canyon Health Fund", "health_care", began.plusMonths(5));
    offices.add(
        coalition,
        new TermFacts(
            Office.MANAGER,
            "Teresa Lund",
            members.one("Desert"),
            today().minusMonths(6),
            Optional.empty()));
    meetings.record(
        coalition,
        new MeetingFacts(
            today().minusDays(130),
            members.one("Desert"),
            Optional.empty(),
            Optional.empty(),
            members.of("Desert", "Mesa", "Sunrise"),
            Set.of()),
        recorded(today().minusDays(130), SOON));
    for (int back : List.of(35, 120, 190)) {
      activities.record(
          coalition,
          new ToldActivity(today().minusDays(back), "Training at a clinic", ActivityMethod.TRAINING)
              .about(TraffickingType.SEX, ConcernedGroup.GENERAL)
              .gives(SupportLimb.TRAINING)
              .reaches("", "health_care", "nurses", 15)
              .by(members.one("Desert"), members.of("Desert")),
          recorded(today().minusDays(back), SOON));
    }
  }

  /** An applicant with almost nothing yet. */
  void tellOfAnApplicant(CoalitionNumber coalition) {
    join(
        coalition,
        new ToldMembers(),
        "Two Rivers Family Services",
        "social_service",
        today().minusDays(20));
  }

  private long join(
      CoalitionNumber coalition, ToldMembers members, String name, String sector, LocalDate day) {
    long id =
        roster.add(
            coalition,
            new MemberFacts(name, MemberKind.ORGANIZATION, Optional.empty(), sector, day),
            recorded(day, SOON));
    members.remember(name, id);
    return id;
  }

  /** Written down some days after it happened, as people do. */
  private Recorded recorded(LocalDate happened, int daysLater) {
    Instant then = happened.plusDays(daysLater).atTime(19, 30).atZone(clock.getZone()).toInstant();
    Instant now = clock.instant();
    return new Recorded(then.isBefore(now) ? then : now, "none");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
