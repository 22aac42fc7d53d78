package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.web.TypedForm;

/** The events of a coalition, with the form for a new one. */
public record EventsView(
    CoalitionHead head,
    boolean mayWork,
    List<Row> rows,
    int number,
    boolean hasMore,
    List<HandOutsView.Choice> materials,
    List<TypedForm.Option> sectors,
    String lastZip3,
    TypedForm form,
    String formKey) {

  /**
   * One event.
   *
   * @param state open, over, ended, accepted or rejected
   * @param counting whether volunteers may count
   * @param tallied pieces in all
   */
  public record Row(
      String number,
      String title,
      LocalDate eventOn,
      LocalDate expiresOn,
      String state,
      boolean counting,
      int tallied,
      Optional<String> handOut) {}

  /**
   * One event on its page.
   *
   * @param link the page's address, for volunteers; empty for readers who don't work here
   * @param mayAccept whether its day has come
   * @param takenBack hand-outs as which it was accepted before, the last one first
   */
  public record One(
      CoalitionHead head,
      boolean mayWork,
      Row row,
      String sector,
      String zip3,
      String link,
      List<Line> lines,
      boolean mayAccept,
      List<TakenBack> takenBack,
      TypedForm form,
      String formKey) {}

  /** A hand-out that was undone. */
  public record TakenBack(String handOut, LocalDate on, String reason) {}

  /** What was counted of one material, and how many the coalition has. */
  public record Line(MaterialName material, int tallied, int there) {}

  /**
   * The page for volunteers.
   *
   * @param begun whether its day has come
   * @param tooMany whether the last tap was not counted
   * @param recalled whether the last tap was not counted because the material was recalled
   */
  public record Tally(
      String title,
      LocalDate eventOn,
      String path,
      boolean begun,
      boolean tooMany,
      boolean recalled,
      List<Line> lines) {}
}
