package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.campaignmaterials.scorecard.Records.Entry;

/**
 * The kinds of {@link Records} that a coalition writes down about itself: its members and offices,
 * what it did, and what it says to the public.
 */
final class RosterRecords {
  private RosterRecords() {}

  /**
   * A member, an organization or a person.
   *
   * @param organization the number of the first member of the same parent organization, so that it
   *     names a party without its name; who stands alone is a party of their own
   * @param confirmedByMember whether the member said so, by a link, rather than the manager
   */
  record Member(
      long number,
      String organization,
      String sector,
      LocalDate joinedOn,
      Optional<LocalDate> leftOn,
      boolean confirmedByMember,
      LocalDate recordedOn)
      implements Entry {

    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.MEMBER, number);
    }

    @Override
    public LocalDate occurredOn() {
      return joinedOn;
    }

    /** Whether it was a member on that day; on the day of leaving it still was. */
    boolean isActiveOn(LocalDate day) {
      return !joinedOn.isAfter(day) && leftOn.filter(left -> left.isBefore(day)).isEmpty();
    }
  }

  /** What an office is for. */
  enum Office {
    MANAGER,
    CHAIR,
    OTHER
  }

  /**
   * Somebody's term of office.
   *
   * @param member the member organization that the person comes from
   * @param until the last day in office
   */
  record Term(
      long number,
      Office office,
      Optional<Long> member,
      LocalDate from,
      Optional<LocalDate> until,
      LocalDate recordedOn)
      implements Entry {

    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.TERM, number);
    }

    @Override
    public LocalDate occurredOn() {
      return from;
    }

    boolean covers(LocalDate day) {
      return !from.isAfter(day) && until.filter(last -> last.isBefore(day)).isEmpty();
    }
  }

  /** Somebody went through the list of members and found it right. */
  record Review(long number, LocalDate occurredOn, LocalDate recordedOn) implements Entry {
    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.REVIEW, number);
    }
  }

  /** What the text wants members trained on: what agencies do, and what happens in this country. */
  enum Topic {
    FEDERAL_INVESTIGATING,
    FEDERAL_ASSISTING,
    STATE_INVESTIGATING,
    STATE_ASSISTING,
    TRAFFICKING_IN_US
  }

  /** A meeting, with the numbers of the members who came. */
  record Meeting(
      long number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      Optional<Long> ledBy,
      List<Long> attended,
      Set<Topic> topics)
      implements Entry {

    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.MEETING, number);
    }
  }

  /** What an activity was for. */
  enum Purpose {
    AWARENESS,
    IDENTIFICATION,
    BOTH;

    boolean includes(Purpose other) {
      return this == BOTH || this == other;
    }
  }

  /** Which type of trafficking it was about; one about both counts half to each. */
  enum Type {
    SEX,
    LABOR,
    BOTH
  }

  /** The limbs of the third standard that an activity gives. */
  enum Support {
    RESOURCES,
    TRAINING,
    MATERIALS,
    ONGOING_SUPPORT
  }

  /**
   * An activity.
   *
   * @param method a code, like presentation
   * @param group the code of whom it was about; {@link #GENERAL} for no particular group
   * @param participants numbers of the members who took part
   */
  record Activity(
      long number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      String method,
      Purpose purpose,
      Type type,
      String group,
      Set<Support> gives,
      Optional<Long> ledBy,
      boolean promotesHotline,
      boolean encouragesResources,
      List<Reached> reached,
      List<Long> participants)
      implements Entry {

    /** The group that is no particular one, so that all activities may be about it. */
    static final String GENERAL = "general";

    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.ACTIVITY, number);
    }

    long people() {
      return reached.stream().mapToLong(Reached::people).sum();
    }

    Stream<String> organizations() {
      return reached.stream().map(Reached::organization).flatMap(Optional::stream);
    }
  }

  /**
   * Whom an activity reached: an organization, or people of a role.
   *
   * @param organization a key that is the same for the same organization within these records
   */
  record Reached(Optional<String> organization, String sector, int people) {}

  enum StatementKind {
    CHARTER,
    LOCAL_CONTEXT
  }

  /** The charter, or a note on the local context. */
  record Statement(long number, StatementKind kind, LocalDate occurredOn, LocalDate recordedOn)
      implements Entry {
    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.STATEMENT, number);
    }
  }

  /** Something that the coalition itself gave to the public. */
  record Item(
      long number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      boolean unchangedCampaignItem,
      List<Claim> claims)
      implements Entry {
    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.ITEM, number);
    }
  }

  /**
   * One thing that an item states as a fact.
   *
   * @param sourced whether it names its source
   * @param aboutExtent whether it says how much trafficking there is
   */
  record Claim(
      long number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      boolean sourced,
      boolean reviewed,
      boolean aboutExtent)
      implements Entry {
    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.CLAIM, number);
    }
  }
}
