package org.campaignmaterials.recall;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.web.TypedForm;

/**
 * One recall, for campaign staff.
 *
 * @param reason the key of its words
 * @param explanation what exactly is wrong; may be empty
 * @param change the number of the change of a fact that caused it
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
    Optional<String> change,
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
    RecallMessagesView messages,
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
   * What became of some pieces.
   *
   * @param outcome the key of its words
   * @param document the coalition's paper that says so; empty for most
   * @param place its kind and whereabouts, when it is about one; empty for most
   */
  public record EntryRow(
      String holder,
      int number,
      String outcome,
      int quantity,
      String reason,
      String document,
      String place,
      Optional<Integer> reverses,
      ZonedDateTime at,
      String by,
      boolean mayUndo) {}
}
