package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.web.TypedForm;

/**
 * Where a coalition's materials hang or stand.
 *
 * @param due those that nobody has looked at for {@code days} days
 * @param up how many are up, as far as is known
 */
public record PlacesView(
    CoalitionHead head,
    boolean mayWork,
    int days,
    List<Row> due,
    List<Row> rows,
    long up,
    int number,
    boolean hasMore) {

  /**
   * One placement.
   *
   * @param seenAgain how often somebody looked and it was there
   */
  public record Row(
      String number,
      MaterialName material,
      int quantity,
      boolean fromHandOut,
      String organization,
      String sector,
      String zip3,
      String spot,
      LocalDate postedOn,
      LocalDate lastSeenOn,
      Optional<LocalDate> goneOn,
      Proof proof,
      long seenAgain,
      boolean isUndone,
      Optional<String> undone) {}

  /** One placement on its page. */
  public record One(
      CoalitionHead head,
      boolean mayWork,
      Row row,
      List<Look> looks,
      boolean isUp,
      ZonedDateTime recordedAt,
      Optional<String> who,
      List<TypedForm.Option> proofs,
      TypedForm form,
      String formKey) {}

  /** One look at it. */
  public record Look(LocalDate on, boolean there, Proof proof, boolean isUndone) {}

  /**
   * The form for a new one.
   *
   * @param materials what was ever shipped to the coalition
   * @param recalled those of which some are in hand, although they were recalled
   */
  public record Form(
      CoalitionHead head,
      TypedForm form,
      String formKey,
      List<TypedForm.Option> materials,
      List<MaterialName> recalled,
      List<String> organizations,
      List<TypedForm.Option> sectors,
      List<TypedForm.Option> proofs,
      String lastZip3) {}
}
