package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The readings as they are set today. */
@ApplicationScoped
class OurReadings {
  @Inject
  @ConfigProperty(name = "app.standards.members", defaultValue = "10")
  int members;

  @Inject
  @ConfigProperty(name = "app.standards.sectors", defaultValue = "3")
  int sectors;

  @Inject
  @ConfigProperty(name = "app.standards.parties", defaultValue = "2")
  int parties;

  @Inject
  @ConfigProperty(name = "app.standards.meetingOrganizations", defaultValue = "2")
  int meetingOrganizations;

  @Inject
  @ConfigProperty(name = "app.standards.reviewDays", defaultValue = "90")
  int reviewDays;

  @Inject
  @ConfigProperty(name = "app.standards.trainingMonths", defaultValue = "12")
  int trainingMonths;

  @Inject
  @ConfigProperty(name = "app.standards.lateDays", defaultValue = "30")
  int lateDays;

  @Inject
  @ConfigProperty(name = "app.standards.fewActivities", defaultValue = "8")
  int fewActivities;

  @Inject
  @ConfigProperty(name = "app.standards.attentionPercent", defaultValue = "50")
  int attentionPercent;

  Readings now() {
    return new Readings(
        members,
        sectors,
        parties,
        meetingOrganizations,
        reviewDays,
        trainingMonths,
        lateDays,
        fewActivities,
        attentionPercent);
  }
}
