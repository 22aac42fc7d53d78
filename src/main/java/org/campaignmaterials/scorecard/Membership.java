package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.Limb.DISTINCT_PARTIES;
import static org.campaignmaterials.scorecard.Limb.SECTORS;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.campaignmaterials.scorecard.Attention.Reason;
import org.campaignmaterials.scorecard.RosterRecords.Member;

/**
 * Standard 1: "at least 10 members who come from several of these sectors", and before that, "an
 * alliance of distinct parties or persons". The number of distinct parent organizations comes
 * first, so that ten branches of one organization can't pass for an alliance.
 */
final class Membership {
  private final Records records;
  private final Readings readings;
  private final List<Member> active;

  private Membership(Records records) {
    this.records = records;
    this.readings = records.readings();
    this.active = records.activeMembers();
  }

  static Finding of(Records records) {
    return new Membership(records).finding();
  }

  private Finding finding() {
    Figure parties =
        Figuring.of(records, Measure.ORGANIZATIONS, active)
            .distinct(Counted.Kind.PARTY, member -> Stream.of(member.organization()))
            .figure();
    Figure members =
        Figuring.of(records, Measure.MEMBERS, active)
            .by(Dimension.ORGANIZATION, Member::organization)
            .figure();
    Figure sectors =
        Figuring.of(records, Measure.SECTORS, active)
            .distinct(Counted.Kind.SECTOR, member -> Stream.of(member.sector()))
            .weighted(Dimension.SECTOR, member -> Map.of(member.sector(), 1.0))
            .figure();
    return Finding.counted(
        Standard.MEMBERS,
        List.of(
            LimbFinding.of(DISTINCT_PARTIES, distinctParties(parties), parties),
            LimbFinding.of(Limb.MEMBERS, enoughMembers(members), members, confirmed()),
            LimbFinding.of(SECTORS, severalSectors(sectors), sectors)),
        Attention.above(
            readings.attentionPercent(), Reason.MEMBERS_OF_ONE, members, Dimension.ORGANIZATION),
        true);
  }

  private Criterion distinctParties(Figure parties) {
    return Criterion.ourReading(parties.amount() >= readings.parties(), readings.parties());
  }

  private Criterion enoughMembers(Figure members) {
    return Criterion.ofTheText(members.amount() >= readings.members(), readings.members());
  }

  private Criterion severalSectors(Figure sectors) {
    return Criterion.ourReading(sectors.amount() >= readings.sectors(), readings.sectors());
  }

  private Figure confirmed() {
    return Figuring.of(
            records,
            Measure.CONFIRMED_BY_MEMBER,
            active.stream().filter(Member::confirmedByMember).toList())
        .outOf(active)
        .figure();
  }
}
