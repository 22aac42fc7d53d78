package org.campaignmaterials.hotline;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.HotlineTest;
import org.campaignmaterials.catalog.Stamp;

/**
 * The facts in force, what is proposed, and how they came to be.
 *
 * @param days for which a test counts
 * @param mayWork whether the reader may propose, test and confirm
 */
public record HotlineView(
    List<Fact> facts,
    List<ChangeLine> open,
    List<ChangeLine> past,
    List<TestLine> tests,
    int days,
    boolean mayWork) {

  /**
   * A channel in force.
   *
   * @param address how a reader is told of it
   * @param since when it came into force; empty for what came with the catalog
   */
  public record Fact(
      HotlineChannel.Kind kind,
      String address,
      Optional<ZonedDateTime> since,
      boolean interpreted,
      List<Tried> tried) {}

  /**
   * The last test of a channel in a language.
   *
   * @param on empty if there is none that was answered
   * @param until the last day on which it counts
   * @param failed the newest one, if nobody of the hotline answered
   */
  public record Tried(
      String language,
      String name,
      Stamp.State state,
      Optional<LocalDate> on,
      Optional<LocalDate> until,
      Optional<HotlineTest> failed,
      String logPath) {}

  /**
   * A change in few words.
   *
   * @param before and after in words
   * @param who proposed it
   * @param decided who confirmed it or took it back; empty while nobody did
   */
  public record ChangeLine(
      long id,
      String channel,
      String before,
      String after,
      ChangeClass changeClass,
      ChangeState state,
      String reason,
      String who,
      ZonedDateTime proposed,
      String decided,
      Optional<ZonedDateTime> decidedAt,
      ZonedDateTime effective,
      Optional<ZonedDateTime> inForce,
      int stopped) {

    public String path() {
      return "/campaign/hotline/" + id;
    }

    /** What it means for what is printed; what was taken back means nothing. */
    public String meansKey() {
      return state == ChangeState.WITHDRAWN
          ? "hotline.withdrawn.means"
          : changeClass.messageKey() + ".means";
    }

    /** Whether whoever proposed it gave no time: it doesn't wait once it is confirmed. */
    public boolean atOnce() {
      return !effective.isAfter(proposed);
    }
  }

  /** A test in few words. */
  public record TestLine(
      LocalDate on,
      String address,
      String language,
      HotlineTest.Outcome outcome,
      String how,
      String who) {}
}
