package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  @Inject KeepingPapers papers;
  @Inject Clock clock;

  /** The numbers of a coalition's members by the first word of their names. */
  private static final class Members {
    private final Map<String, Long> ids = new HashMap<>();

    Set<Long> of(String... names) {
      Set<Long> found = new LinkedHashSet<>();
      List.of(names).forEach(name -> found.add(ids.get(name)));
      return found;
    }

    Optional<Long> one(String name) {
      return Optional.of(ids.get(name));
    }
  }

  /**
   * A coalition that does what the standards speak of, and could still do better here and there.
   */
  void tellOfOneThatIsWellOnItsWay(CoalitionNumber coalition) {
    Members members = new Members();
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
    members.ids.put(
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
          members.ids.get(name),
          new Confirmation(today().minusDays(52), Confirmation.How.BY_MEMBER));
    }
    for (String name : List.of("Harbor", "Eastside", "St.")) {
      roster.confirm(
          coalition,
          members.ids.get(name),
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
    tellOfActivities(coalition, members);
    tellOfPapers(coalition);
  }

  /** One in each of the last quarters, and one in the running one. */
  private void tellOfMeetings(CoalitionNumber coalition, Members members) {
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

  private void tellOfActivities(CoalitionNumber coalition, Members members) {
    List<ActivityFacts> told = new ArrayList<>();
    told.add(
        activity(6, "Training for emergency room nurses", ActivityMethod.TRAINING)
            .purpose(ActivityPurpose.IDENTIFICATION)
            .gives(SupportLimb.TRAINING, SupportLimb.RESOURCES, SupportLimb.MATERIALS)
            .reaches("Harbor Hospital", "health_care", "nurses", 38)
            .by(members.one("Bayview"), members.of("Bayview", "Denise", "Chesapeake")));
    told.add(
        activity(17, "Table at the harbor market", ActivityMethod.TABLE_AT_EVENT)
            .gives(SupportLimb.MATERIALS)
            .reaches("", "community", "visitors", 140)
            .by(members.one("Riverside"), members.of("Riverside", "St.", "Tidewater")));
    told.add(
        activity(40, "Visits to seafood packing plants", ActivityMethod.OUTREACH_VISIT)
            .about(TraffickingType.LABOR, ConcernedGroup.WORKERS)
            .gives(SupportLimb.MATERIALS, SupportLimb.RESOURCES)
            .reaches("", "labor", "crew leaders", 22)
            .by(members.one("Port"), members.of("Port", "Casa")));
    told.add(
        activity(68, "Front desks of the harbor hotels", ActivityMethod.TRAINING)
            .about(TraffickingType.SEX, ConcernedGroup.GENERAL)
            .purpose(ActivityPurpose.IDENTIFICATION)
            .gives(SupportLimb.TRAINING, SupportLimb.MATERIALS)
            .reaches("Harborfront Hotels", "business", "front desk staff", 31)
            .by(members.one("Harborfront"), members.of("Harborfront", "County")));
    told.add(
        activity(95, "Sermon week and bulletin notes", ActivityMethod.PRESENTATION)
            .gives(SupportLimb.RESOURCES)
            .reaches("St. Brendan Parish", "faith_based", "parishioners", 220)
            .by(members.one("St."), members.of("St.")));
    told.add(
        activity(121, "Radio hour in Spanish", ActivityMethod.MEDIA)
            .about(TraffickingType.BOTH, ConcernedGroup.FOREIGN_NATIONALS)
            .gives(SupportLimb.RESOURCES)
            .by(members.one("Casa"), members.of("Casa", "Chesapeake")));
    told.add(
        activity(150, "Questions of the clinics, answered by phone", ActivityMethod.ONGOING_SUPPORT)
            .purpose(ActivityPurpose.IDENTIFICATION)
            .gives(SupportLimb.ONGOING_SUPPORT)
            .reaches("Bayview Community Clinic", "health_care", "staff", 12)
            .reaches("Harbor Hospital", "health_care", "social workers", 9)
            .by(members.one("Chesapeake"), members.of("Chesapeake", "Bayview")));
    told.add(
        activity(183, "School nurses' spring meeting", ActivityMethod.TRAINING)
            .about(TraffickingType.SEX, ConcernedGroup.CHILDREN_AND_YOUTH)
            .purpose(ActivityPurpose.BOTH)
            .gives(SupportLimb.TRAINING, SupportLimb.MATERIALS)
            .reaches("City Schools", "education_k12", "school nurses", 54)
            .by(members.one("Maryland"), members.of("Maryland", "Bayview")));
    told.add(
        activity(220, "Posts for the awareness month", ActivityMethod.SOCIAL_MEDIA)
            .gives(SupportLimb.RESOURCES)
            .by(members.one("Tidewater"), members.of("Tidewater", "Riverside")));
    told.add(
        activity(262, "Evening for day laborers", ActivityMethod.OUTREACH_VISIT)
            .about(TraffickingType.LABOR, ConcernedGroup.FOREIGN_NATIONALS)
            .gives(SupportLimb.MATERIALS, SupportLimb.RESOURCES)
            .reaches("", "immigrant_outreach", "day laborers", 45)
            .by(members.one("Casa"), members.of("Casa", "Port", "St.")));
    told.add(
        activity(301, "Roll call briefings", ActivityMethod.TRAINING)
            .purpose(ActivityPurpose.IDENTIFICATION)
            .gives(SupportLimb.TRAINING, SupportLimb.RESOURCES)
            .reaches("County Sheriff's Office", "law_enforcement", "deputies", 64)
            .by(members.one("County"), members.of("County", "Chesapeake")));
    told.add(
        activity(344, "Table at the winter fair", ActivityMethod.TABLE_AT_EVENT)
            .gives(SupportLimb.MATERIALS)
            .reaches("", "community", "visitors", 95)
            .by(members.one("Eastside"), members.of("Eastside", "Riverside")));
    told.add(
        activity(402, "Training for shelter staff", ActivityMethod.TRAINING)
            .purpose(ActivityPurpose.IDENTIFICATION)
            .gives(SupportLimb.TRAINING)
            .reaches("Maryland Youth Shelter", "child_welfare", "shelter staff", 18)
            .by(members.one("Eastside"), members.of("Eastside", "Maryland")));
    told.forEach(
        facts ->
            activities.record(
                coalition,
                facts,
                recorded(
                    facts.occurredOn(), facts.method() == ActivityMethod.MEDIA ? LATE : SOON)));
  }

  private void tellOfPapers(CoalitionNumber coalition) {
    papers.add(
        coalition,
        new StatementFacts(
            StatementKind.CHARTER,
            today().minusMonths(13),
            "Harbor Lights Coalition",
            "Harbor Lights brings together people around the harbor who are likely to meet somebody"
                + " who is being trafficked, for sex or for labor.\nWe raise awareness of both, we"
                + " help professionals to recognize the signs, and we make sure that everybody"
                + " knows the hotline.\nNo member speaks for the others; the chair changes each"
                + " year."));
    papers.add(
        coalition,
        new StatementFacts(
            StatementKind.LOCAL_CONTEXT,
            today().minusMonths(4),
            "Chesapeake Legal Aid",
            "Around the harbor, seasonal work in seafood packing and in construction, and housing"
                + " that comes with the job, need attention. So do the hotels along the highway."
                + "\nMost of those we want to reach read English or Spanish."));
    long flyer =
        papers.add(
            coalition,
            new ItemFacts("Know the signs at work", ItemKind.FLYER, today().minusMonths(7), false));
    claim(
        coalition,
        flyer,
        "Federal law calls it trafficking when labor is obtained by force, fraud or coercion.",
        "Trafficking Victims Protection Act of 2000, as amended, 22 U.S.C. 7102",
        "Ruth Okonkwo",
        false);
    claim(
        coalition,
        flyer,
        "Nobody has to be moved across a border to be trafficked.",
        "Trafficking Victims Protection Act of 2000, as amended, 22 U.S.C. 7102",
        "",
        false);
    claim(
        coalition,
        flyer,
        "Seasonal work around the harbor has doubled in ten years.",
        "",
        "",
        true);
    long talk =
        papers.add(
            coalition,
            new ItemFacts(
                "Slides for hotel staff", ItemKind.PRESENTATION, today().minusDays(70), false));
    claim(
        coalition,
        talk,
        "Anyone under 18 who is made to sell sex is a victim under federal law, whether or not"
            + " there was force.",
        "Trafficking Victims Protection Act of 2000, as amended, 22 U.S.C. 7102",
        "Ruth Okonkwo",
        false);
    claim(coalition, talk, "Most calls come from people who saw something at work.", "", "", true);
    papers.add(
        coalition,
        new ItemFacts(
            "Campaign poster on our web page", ItemKind.WEB_PAGE, today().minusMonths(9), true));
  }

  /** A coalition that has begun, and lacks several things. */
  void tellOfOneThatHasBegun(CoalitionNumber coalition) {
    Members members = new Members();
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
          activity(back, "Training at a clinic", ActivityMethod.TRAINING)
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
        new Members(),
        "Two Rivers Family Services",
        "social_service",
        today().minusDays(20));
  }

  private long join(
      CoalitionNumber coalition, Members members, String name, String sector, LocalDate day) {
    long id =
        roster.add(
            coalition,
            new MemberFacts(name, MemberKind.ORGANIZATION, Optional.empty(), sector, day),
            recorded(day, SOON));
    members.ids.putIfAbsent(name.split(" ")[0], id);
    return id;
  }

  private void claim(
      CoalitionNumber coalition,
      long item,
      String words,
      String source,
      String reviewer,
      boolean aboutExtent) {
    papers.add(
        coalition,
        item,
        new ClaimFacts(
            words,
            Optional.of(source).filter(each -> !each.isEmpty()),
            Optional.empty(),
            reviewer.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClaimFacts.Review(reviewer, today().minusDays(60))),
            aboutExtent));
  }

  private Telling activity(int daysBack, String title, ActivityMethod method) {
    return new Telling(today().minusDays(daysBack), title, method);
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

  /** An activity as the story tells it: what is not said is what is most common. */
  private static final class Telling {
    private final LocalDate day;
    private final String title;
    private final ActivityMethod method;
    private ActivityPurpose purpose = ActivityPurpose.AWARENESS;
    private TraffickingType type = TraffickingType.BOTH;
    private ConcernedGroup concerns = ConcernedGroup.GENERAL;
    private Set<SupportLimb> limbs = Set.of();
    private final List<Reached> reached = new ArrayList<>();

    Telling(LocalDate day, String title, ActivityMethod method) {
      this.day = day;
      this.title = title;
      this.method = method;
    }

    Telling purpose(ActivityPurpose itsPurpose) {
      purpose = itsPurpose;
      return this;
    }

    Telling about(TraffickingType itsType, ConcernedGroup whom) {
      type = itsType;
      concerns = whom;
      return this;
    }

    Telling gives(SupportLimb... given) {
      limbs = Set.of(given);
      return this;
    }

    Telling reaches(String organization, String sector, String role, int people) {
      reached.add(
          new Reached(
              Optional.of(organization).filter(name -> !name.isEmpty()),
              sector,
              Optional.of(role),
              people));
      return this;
    }

    ActivityFacts by(Optional<Long> leader, Set<Long> tookPart) {
      return new ActivityFacts(
          day,
          title,
          method,
          purpose,
          type,
          concerns,
          limbs,
          leader,
          true,
          limbs.contains(SupportLimb.MATERIALS),
          reached,
          tookPart);
    }
  }
}
