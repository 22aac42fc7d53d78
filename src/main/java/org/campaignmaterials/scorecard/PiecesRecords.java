package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.campaignmaterials.scorecard.Records.Entry;
import org.campaignmaterials.shared.Quarter;

/** The kinds of {@link Records} that tell of pieces: where they went, and what is left of them. */
final class PiecesRecords {
  private PiecesRecords() {}

  /** So many pieces of a SKU. */
  record Pieces(String sku, long quantity) {}

  /** A record of pieces that left the coalition's hands, or hang on a wall. */
  interface Given extends Entry {
    List<Pieces> pieces();

    Optional<String> organization();

    String sector();

    String proof();

    default long quantity() {
      return pieces().stream().mapToLong(Pieces::quantity).sum();
    }

    /** How many of the pieces are of SKUs of which something holds. */
    default long quantity(Predicate<String> skus) {
      return pieces().stream()
          .filter(some -> skus.test(some.sku()))
          .mapToLong(Pieces::quantity)
          .sum();
    }
  }

  /**
   * Materials that were handed to an organization, or to people in a sector. What is handed to a
   * member of the coalition stays in hand and is no hand-out.
   *
   * @param number its document number
   * @param proof a code that says how it is known
   */
  record Handout(
      String number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      Optional<String> organization,
      String sector,
      String proof,
      List<Pieces> pieces)
      implements Given {
    @Override
    public RecordId id() {
      return new RecordId(RecordKind.HANDOUT, number);
    }
  }

  /**
   * Pieces that hang or stand in one place.
   *
   * @param ofHandedOut made from pieces that were handed to the place before: evidence for those,
   *     not new pieces
   * @param seenOn the days after the first on which it was found there still
   * @param goneOn the day from which it is known to be gone
   */
  record Placement(
      String number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      Optional<String> organization,
      String sector,
      String proof,
      Pieces displayed,
      boolean ofHandedOut,
      List<LocalDate> seenOn,
      Optional<LocalDate> goneOn)
      implements Given {

    @Override
    public List<Pieces> pieces() {
      return List.of(displayed);
    }

    @Override
    public RecordId id() {
      return new RecordId(RecordKind.PLACEMENT, number);
    }

    /** Whether it was up on a day, as far as is known. */
    boolean isUpOn(LocalDate day) {
      return !occurredOn.isAfter(day) && goneOn.filter(gone -> !gone.isAfter(day)).isEmpty();
    }

    /** Whether somebody found it there again between two days. */
    boolean isSeenBetween(LocalDate first, LocalDate last) {
      return seenOn.stream()
          .anyMatch(day -> day.isAfter(occurredOn) && !day.isBefore(first) && !day.isAfter(last));
    }
  }

  /**
   * What the distribution ledger sums up for one SKU in one quarter.
   *
   * @param cameBack undeliverable, of what was shipped in this or an earlier quarter
   */
  record Flow(
      String sku,
      Quarter quarter,
      long shipped,
      long cameBack,
      long received,
      long rejected,
      long lost,
      long handedOut,
      long displayed) {
    RecordId id() {
      return new RecordId(RecordKind.FLOW, sku + " " + quarter);
    }

    Flow plus(Flow other) {
      return new Flow(
          sku,
          quarter,
          shipped + other.shipped,
          cameBack + other.cameBack,
          received + other.received,
          rejected + other.rejected,
          lost + other.lost,
          handedOut + other.handedOut,
          displayed + other.displayed);
    }
  }

  /** What the coalition holds of a SKU. */
  record Held(String sku, long inTransit, long inHand) {
    RecordId id() {
      return new RecordId(RecordKind.BALANCE, sku);
    }
  }

  /** Pieces that others ordered on the coalition's referral. */
  record Credit(
      String number, LocalDate occurredOn, LocalDate recordedOn, String sector, Pieces pieces)
      implements Entry {
    @Override
    public RecordId id() {
      return new RecordId(RecordKind.CREDIT, number);
    }
  }

  /**
   * What is printed on a SKU.
   *
   * @param hotlineInForce whether it is an edition in force on {@code asOf}: the channels on those
   *     are held to the facts; an older one may carry older channels
   */
  record Material(String sku, boolean carriesHotline, boolean hotlineInForce) {}
}
