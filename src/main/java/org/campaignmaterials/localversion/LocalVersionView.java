package org.campaignmaterials.localversion;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.web.TypedForm;

/** What pages show of a local version. */
public final class LocalVersionView {
  private LocalVersionView() {}

  /**
   * A version in a list.
   *
   * @param coalition its number
   * @param title of the edition, in the edition's language
   * @param page of the publication; empty if it is not offered any more
   * @param name as it is printed
   * @param number of its contact; empty if it has none
   * @param reason why it was given back; empty if it was not
   */
  public record Line(
      long id,
      String coalition,
      String coalitionName,
      String sku,
      String title,
      String titleLanguage,
      String page,
      String name,
      String number,
      Standing standing,
      ZonedDateTime sent,
      String reason) {

    /** Whether its number, and not the campaign, decides until when it can be printed. */
    public Optional<LocalDate> until() {
      return standing.isReady() ? standing.until() : Optional.empty();
    }
  }

  /** A coalition's versions; {@code mayMake} where it is recognized and the reader works for it. */
  public record OfCoalition(CoalitionHead head, List<Line> versions, boolean mayMake, int days) {}

  /**
   * Those of all coalitions, for campaign staff.
   *
   * @param waiting to be looked at, the oldest first
   * @param calls approved ones whose number has to be called
   * @param others all else, the newest first
   */
  public record OfAll(List<Line> waiting, List<Line> calls, List<Line> others, int days) {}

  /**
   * The form in which a version is sent.
   *
   * @param editions that may be chosen; one if it is sent again
   * @param id empty for a new one
   * @param nameMax longest name, in characters
   */
  public record Form(
      CoalitionHead head,
      TypedForm form,
      List<TypedForm.Option> editions,
      List<TypedForm.Option> languages,
      Optional<Long> id,
      boolean mayWork,
      int nameMax,
      int days) {}

  /**
   * What is printed of its contact.
   *
   * @param languages by their names, in the language of the page
   */
  public record Contact(
      String number, String what, String hours, String languages, String answeredBy) {}

  /** A call to its number. */
  public record Call(LocalDate on, String outcome, boolean answered, String note, String who) {}

  /**
   * One version as everybody reads it.
   *
   * @param open whether anything may still become of it
   * @param printed whether some of it may be printed by now
   * @param sample whether the edition lacks a stamp, so that "Sample" stands across
   * @param calls the newest first
   * @param preview whether it can be looked at before it is printed
   */
  public record One(
      Line line,
      Optional<Contact> contact,
      boolean open,
      boolean printed,
      boolean sample,
      List<Call> calls,
      String sentBy,
      String decidedBy,
      Optional<ZonedDateTime> decided,
      boolean preview,
      int days) {}

  /**
   * One version, for its coalition.
   *
   * @param noFile whether the reader wanted a file of it and can't have it
   */
  public record Mine(
      CoalitionHead head, One one, Optional<Form> again, boolean mayWork, boolean noFile) {}

  /**
   * One version, for campaign staff.
   *
   * @param mayApprove whether this reader called the number, if there is one, and did not send it
   * @param why what keeps the reader from approving; empty if nothing does
   * @param noFile whether the reader wanted to look at it and can't
   */
  public record ToDecide(
      One one,
      TypedForm form,
      List<TypedForm.Option> outcomes,
      boolean mayWork,
      boolean mayApprove,
      String why,
      boolean noFile) {}
}
