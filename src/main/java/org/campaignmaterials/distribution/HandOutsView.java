package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.web.TypedForm;

/** What a coalition handed out, a page of it. */
public record HandOutsView(
    CoalitionHead head, boolean mayWork, List<Row> rows, int number, boolean hasMore) {

  /**
   * One hand-out.
   *
   * @param to the organization; empty for people at an event
   * @param heldBy the member with whom the pieces lay
   * @param undone why it was undone; empty while it stands
   */
  public record Row(
      String number,
      LocalDate occurredOn,
      Optional<String> to,
      String sector,
      String zip3,
      Optional<String> activity,
      Proof proof,
      boolean toMember,
      Optional<String> heldBy,
      int pieces,
      List<Line> lines,
      ZonedDateTime recordedAt,
      Optional<String> who,
      boolean isUndone,
      Optional<String> undone) {}

  /** Pieces of one material. */
  public record Line(MaterialName material, int quantity) {}

  /** One hand-out on its page, with the form that undoes it. */
  public record One(CoalitionHead head, boolean mayWork, Row row, TypedForm form, String formKey) {}

  /**
   * The form for a new one.
   *
   * @param first the materials that are shown at once
   * @param more the others in hand
   * @param organizations names to choose from
   * @param holders members that hold something
   * @param lastZip3 where the last one was; empty for the first
   */
  public record Form(
      CoalitionHead head,
      TypedForm form,
      String formKey,
      List<Choice> first,
      List<Choice> more,
      List<String> organizations,
      List<TypedForm.Option> sectors,
      List<TypedForm.Option> proofs,
      List<TypedForm.Option> holders,
      String lastZip3,
      boolean isNothingThere) {}

  /**
   * A material to hand out.
   *
   * @param there how many are in hand, on the own shelf
   * @param withMembers how many lie with members
   * @param steps round numbers to tap, not more than there are
   */
  public record Choice(MaterialName material, int there, int withMembers, List<Integer> steps) {}
}
