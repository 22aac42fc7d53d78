package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A coalition's roster.
 *
 * @param mayWork whether the reader may change it
 * @param parties distinct parties among those who are members now
 * @param confirmedByThemselves members who answered through their own link
 * @param reviewedOn when somebody last went through the list
 * @param sectors how many members of today each sector has, the largest first
 * @param members those of today, then those who left
 */
public record MembersView(
    CoalitionHead head,
    boolean mayWork,
    int current,
    int parties,
    int confirmedByThemselves,
    Optional<LocalDate> reviewedOn,
    boolean reviewedToday,
    List<Tally> sectors,
    List<Row> members,
    List<Row> former) {

  /** One sector and its members. */
  public record Tally(String sector, int members) {}

  /**
   * A member as the list shows it.
   *
   * @param sector in words
   */
  public record Row(Member member, String sector) {}
}
