package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.web.TypedForm;

/**
 * All coalitions, for campaign staff.
 *
 * @param form for a new applicant
 * @param states to choose from
 */
public record CampaignCoalitionsView(
    List<Row> coalitions, boolean mayWork, TypedForm form, List<TypedForm.Option> states) {

  /**
   * A coalition as the list shows it.
   *
   * @param members how many it has today
   * @param lastMeeting when it last met
   */
  public record Row(
      String number,
      String name,
      String place,
      CoalitionStatus status,
      boolean inDirectory,
      int members,
      Optional<LocalDate> lastMeeting) {}
}
