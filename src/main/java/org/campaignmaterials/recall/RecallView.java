package org.campaignmaterials.recall;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.web.TypedForm;

/**
 * One recall, for campaign staff.
 *
 * @param reason the key of its words
 * @param stage as in {@code recall.stage.…}
 * @param instead what takes its place
 * @param hasBefore whether there is a page of orders before this one
 */
public record RecallView(
    TypedForm form,
    boolean mayWork,
    String number,
    MaterialName material,
    String reason,
    String explanation,
    String stage,
    ZonedDateTime openedAt,
    String openedBy,
    Optional<ZonedDateTime> closedAt,
    String closingReason,
    Optional<MaterialName> instead,
    Release release,
    RecallChart chart,
    List<HolderRow> warehouses,
    List<CoalitionRow> coalitions,
    List<HolderRow> orders,
    int page,
    boolean hasBefore,
    boolean hasAfter,
    Messages messages,
    List<EntryRow> entries) {

  /** Whether people can say what became of the pieces. */
  public boolean isOpen() {
    return stage.equals("open");
  }

  /** Whether a job is at work on it. */
  public boolean isBusy() {
    return stage.equals("releasing") || stage.equals("listing") || stage.equals("closing");
  }

  /**
   * How far the job is with the orders.
   *
   * @param promised pieces that orders held when it stopped
   * @param released of them, what they hold no longer
   * @param waited pieces that orders waited for, and do no longer
   */
  public record Release(int promised, int released, int waited, int orders, int ofOrders) {}

  /**
   * A holder.
   *
   * @param ends pieces by outcome, in their order
   */
  public record HolderRow(
      String holder,
      String name,
      int pieces,
      List<Integer> ends,
      int open,
      Optional<ZonedDateTime> toldAt) {}

  /**
   * A coalition.
   *
   * @param places at which it displays some
   * @param managed whether there is anybody to write to
   */
  public record CoalitionRow(HolderRow holder, int places, boolean managed) {}

  /**
   * The letters to those who have pieces.
   *
   * @param untold how many of both were not written to
   * @param released when somebody let them go
   * @param toOrder one of them, with no name in it
   * @param toCoalition as before
   */
  public record Messages(
      long orders,
      long coalitions,
      int untold,
      Optional<ZonedDateTime> released,
      Optional<RecallLetter.LetterView> toOrder,
      Optional<CoalitionRecallLetter.LetterView> toCoalition) {

    /** Whether there is anybody to write to. */
    public boolean areAny() {
      return orders + coalitions > 0;
    }
  }

  /**
   * What became of some pieces.
   *
   * @param outcome the key of its words
   * @param document the coalition's paper on which it is undone; empty for most
   */
  public record EntryRow(
      String holder,
      int number,
      String outcome,
      int quantity,
      String reason,
      String document,
      Optional<Integer> reverses,
      ZonedDateTime at,
      String by,
      boolean mayUndo) {}
}
