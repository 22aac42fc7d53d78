package org.campaignmaterials.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campaignmaterials.catalog.OrderLimit;
import org.campaignmaterials.stock.AvailabilityWord;
import org.campaignmaterials.web.TypedForm;

/**
 * The order form as the page shows it: all materials with a box for how many, then who asks and
 * where to send it. One page, so that it works without script, cookie or account.
 *
 * @param form what was typed and what is wrong. Fields are named as in the API ({@code
 *     contact.email}, {@code shipTo.zip}), a quantity {@code quantity.RR-101-en}; a problem of the
 *     whole list is at {@code lines}
 * @param groups the materials, those for the requester's sector first
 * @param sectors what organizations do
 * @param states as labels: MD - Maryland
 * @param uses what the materials are for
 * @param coalitions recognized coalitions by number; empty hides the question
 * @param formKey makes the same form sent twice one order
 * @param restoreDraft whether the browser may fill in what it kept for this tab: on a fresh form,
 *     not on one that came back with mistakes
 * @param added what the form was opened with, from a catalog page
 * @param unknown what it was to be opened with, but no material has such a number
 * @param missing what it was to be opened with, and there is no more
 */
public record OrderFormView(
    TypedForm form,
    List<Group> groups,
    List<TypedForm.Option> sectors,
    List<TypedForm.Option> states,
    List<TypedForm.Option> uses,
    List<TypedForm.Option> coalitions,
    String formKey,
    boolean restoreDraft,
    List<Added> added,
    List<String> unknown,
    List<Missing> missing) {

  /** The box in which a plausible mismatch of ZIP Code and state is confirmed. */
  public static final String ZIP_STATE = "zip_state";

  /** Whether the page asks to confirm that ZIP Code and state are right as typed. */
  public boolean asksToConfirmZip() {
    return form.value("confirmed").contains(ZIP_STATE)
        || form.problems().stream().anyMatch(problem -> problem.code().equals(ZIP_STATE));
  }

  /** The title of the material that a quantity field is for; empty for any other field. */
  public String titleOf(String field) {
    return groups.stream()
        .flatMap(group -> group.materials().stream())
        .flatMap(
            material ->
                material.choices().stream()
                    .filter(choice -> choice.field().equals(field))
                    .map(choice -> material.title() + " (" + choice.languageName() + ")"))
        .findFirst()
        .orElse("");
  }

  /**
   * Materials under one heading.
   *
   * @param open whether the group is shown unfolded
   */
  public record Group(String heading, boolean open, List<Material> materials) {}

  /**
   * One publication.
   *
   * @param language that the title is in, BCP 47
   * @param tone the code of its first audience, which gives the colour
   * @param kind in words: Poster
   * @param size in words; empty for a kit
   * @param contents what is inside a kit; empty for a piece
   * @param choices one for each language it may be ordered in
   */
  public record Material(
      String number,
      String title,
      String language,
      String tone,
      String kind,
      String size,
      String cover,
      int coverWidth,
      int coverHeight,
      boolean kit,
      int packSize,
      OrderLimit limit,
      List<Content> contents,
      List<Choice> choices) {}

  /**
   * @param sku with its edition left open: RR-101-en
   * @param language BCP 47
   * @param languageName in its own words: Español
   */
  public record Choice(
      String sku, String language, String languageName, AvailabilityWord availability) {

    /** The name of the box in the form. */
    public String field() {
      return "quantity." + sku;
    }
  }

  /** One line of what is inside a kit, its title in the language given. */
  public record Content(int quantity, String title, String language, String kind) {}

  /**
   * What a catalog page added.
   *
   * @param field the name of the box that it stands in
   */
  public record Added(
      String quantity, String title, String language, String languageName, String field) {}

  /** Whether the page tells what became of the link by which it was opened. */
  public boolean tellsAdded() {
    return !added.isEmpty() || !unknown.isEmpty() || !missing.isEmpty();
  }

  /**
   * A material that was asked for and can't be had as it was.
   *
   * @param languageName in its own words
   * @param sku the edition that was asked for, or the last one
   * @param recalledOn empty if it was not recalled, or the day is not known
   * @param isReplaced whether what takes its place stands in the form
   * @param instead the other languages that can be had
   */
  public record Missing(
      Why why,
      String title,
      String language,
      String languageName,
      String sku,
      Optional<LocalDate> recalledOn,
      boolean isReplaced,
      List<Instead> instead) {

    /** Why it can't be had. */
    public enum Why {
      RECALLED,
      /** It is a kit, and a part of it was recalled. */
      PART,
      /** It is not given away any more. */
      ENDED;

      public String messageKey() {
        return "ordering.form.missing." + name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /**
   * A way on.
   *
   * @param path this form with it in the place of what is missing
   */
  public record Instead(String language, String languageName, String path) {}
}
