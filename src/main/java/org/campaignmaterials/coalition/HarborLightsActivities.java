package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.List;

/** What Harbor Lights did in the year and more before a day, for the demonstration. */
final class HarborLightsActivities {
  private final LocalDate today;
  private final ToldMembers members;

  HarborLightsActivities(LocalDate today, ToldMembers members) {
    this.today = today;
    this.members = members;
  }

  /** All of them, the newest first. */
  List<ActivityFacts> all() {
    return List.of(
        activity(6, "Training for emergency room nurses", ActivityMethod.TRAINING)
            .purpose(ActivityPurpose.IDENTIFICATION)
            .gives(SupportLimb.TRAINING, SupportLimb.RESOURCES, SupportLimb.MATERIALS)
            .reaches("Harbor Hospital", "health_care", "nurses", 38)
            .by(members.one("Bayview"), members.of("Bayview", "Denise", "Chesapeake")),
        activity(17, "Table at the harbor market", ActivityMethod.TABLE_AT_EVENT)
            .gives(SupportLimb.MATERIALS)
            .reaches("", "community", "visitors", 140)
            .by(members.one("Riverside"), members.of("Riverside", "St.", "Tidewater")),
        activity(40, "Visits to seafood packing plants", ActivityMethod.OUTREACH_VISIT)
            .about(TraffickingType.LABOR, ConcernedGroup.WORKERS)
            .gives(SupportLimb.MATERIALS, SupportLimb.RESOURCES)
            .reaches("", "labor", "crew leaders", 22)
            .by(members.one("Port"), members.of("Port", "Casa")),
        activity(68, "Front desks of the harbor hotels", ActivityMethod.TRAINING)
            .about(TraffickingType.SEX, ConcernedGroup.GENERAL)
            .purpose(ActivityPurpose.IDENTIFICATION)
            .gives(SupportLimb.TRAINING, SupportLimb.MATERIALS)
            .reaches("Harborfront Hotels", "business", "front desk staff", 31)
            .by(members.one("Harborfront"), members.of("Harborfront", "County")),
        activity(95, "Sermon week and bulletin notes", ActivityMethod.PRESENTATION)
            .gives(SupportLimb.RESOURCES)
            .reaches("St. Brendan Parish", "faith_based", "parishioners", 220)
            .by(members.one("St."), members.of("St.")),
        activity(121, "Radio hour in Spanish", ActivityMethod.MEDIA)
            .about(TraffickingType.BOTH, ConcernedGroup.FOREIGN_NATIONALS)
            .gives(SupportLimb.RESOURCES)
            .by(members.one("Casa"), members.of("Casa", "Chesapeake")),
        activity(150, "Questions of the clinics, answered by phone", ActivityMethod.ONGOING_SUPPORT)
            .purpose(ActivityPurpose.IDENTIFICATION)
            .gives(SupportLimb.ONGOING_SUPPORT)
            .reaches("Bayview Community Clinic", "health_care", "staff", 12)
            .reaches("Harbor Hospital", "health_care", "social workers", 9)
            .by(members.one("Chesapeake"), members.of("Chesapeake", "Bayview")),
        activity(183, "School nurses' spring meeting", ActivityMethod.TRAINING)
            .about(TraffickingType.SEX, ConcernedGroup.CHILDREN_AND_YOUTH)
            .purpose(ActivityPurpose.BOTH)
            .gives(SupportLimb.TRAINING, SupportLimb.MATERIALS)
            .reaches("City Schools", "education_k12", "school nurses", 54)
            .by(members.one("Maryland"), members.of("Maryland", "Bayview")),
        activity(220, "Posts for the awareness month", ActivityMethod.SOCIAL_MEDIA)
            .gives(SupportLimb.RESOURCES)
            .by(members.one("Tidewater"), members.of("Tidewater", "Riverside")),
        activity(262, "Evening for day laborers", ActivityMethod.OUTREACH_VISIT)
            .about(TraffickingType.LABOR, ConcernedGroup.FOREIGN_NATIONALS)
            .gives(SupportLimb.MATERIALS, SupportLimb.RESOURCES)
            .reaches("", "immigrant_outreach", "day laborers", 45)
            .by(members.one("Casa"), members.of("Casa", "Port", "St.")),
        activity(301, "Roll call briefings", ActivityMethod.TRAINING)
            .purpose(ActivityPurpose.IDENTIFICATION)
            .gives(SupportLimb.TRAINING, SupportLimb.RESOURCES)
            .reaches("County Sheriff's Office", "law_enforcement", "deputies", 64)
            .by(members.one("County"), members.of("County", "Chesapeake")),
        activity(344, "Table at the winter fair", ActivityMethod.TABLE_AT_EVENT)
            .gives(SupportLimb.MATERIALS)
            .reaches("", "community", "visitors", 95)
            .by(members.one("Eastside"), members.of("Eastside", "Riverside")),
        activity(402, "Training for shelter staff", ActivityMethod.TRAINING)
            .purpose(ActivityPurpose.IDENTIFICATION)
            .gives(SupportLimb.TRAINING)
            .reaches("Maryland Youth Shelter", "child_welfare", "shelter staff", 18)
            .by(members.one("Eastside"), members.of("Eastside", "Maryland")));
  }

  private ToldActivity activity(int daysBack, String title, ActivityMethod method) {
    return new ToldActivity(today.minusDays(daysBack), title, method);
  }
}
