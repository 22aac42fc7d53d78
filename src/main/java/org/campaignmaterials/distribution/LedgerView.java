package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.web.TypedForm;

/** The ledger of one material of a coalition, a page of it, newest first. */
public record LedgerView(
    CoalitionHead head,
    boolean mayWork,
    MaterialName material,
    HeldPieces held,
    List<Entry> entries,
    List<String> discards,
    int number,
    boolean hasMore,
    TypedForm form,
    String formKey) {

  /**
   * One entry.
   *
   * @param words the key of what it did
   * @param quantity pieces; negative when it undoes another
   * @param from the state that it took them from, by the key's end; empty for a parcel that left
   * @param to the state that it brought them to; empty for a parcel that came back
   * @param paper where its paper can be read; empty when it has no page
   */
  public record Entry(
      long number,
      String words,
      int quantity,
      String from,
      String to,
      HeldPieces after,
      Proof proof,
      String document,
      String paper,
      Optional<String> reason,
      Optional<Long> reverses,
      LocalDate occurredOn,
      ZonedDateTime recordedAt,
      Optional<String> who) {}
}
