package org.campaignmaterials.recall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.RuleViolations;

/**
 * The recall of one edition. Its life begins in the transaction that stops the edition; a job lets
 * go of what was promised and then lists who has pieces; it is open until every piece is accounted
 * for, or somebody closes the rest as not known and says why.
 */
@Entity
@Table(name = "recall")
class Recall {
  @Id
  @Column(name = "recall_number")
  private String number;

  private String sku;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason_code")
  private Reason reason;

  private String explanation;

  @Column(name = "hotline_change")
  private Long change;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Column(name = "promised_pieces")
  private int promised;

  @Column(name = "orders_to_release")
  private int ordersToRelease;

  @Column(name = "orders_released")
  private int ordersReleased;

  @Column(name = "pieces_released")
  private int piecesReleased;

  @Column(name = "pieces_waited")
  private int piecesWaited;

  @Column(name = "resume_from")
  private String resumeFrom;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "messages_at")
  private Instant messagesAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "closing_reason")
  private String closingReason;

  /** How far it is. */
  enum Stage {
    /** A job takes it out of the orders that hold it or wait for it. */
    RELEASING,
    /** A job lists who has pieces. */
    LISTING,
    /** People say what became of the pieces. */
    OPEN,
    /** Somebody closed the rest as not known; a job writes it down for each holder. */
    CLOSING,
    /** Every piece is accounted for. */
    CLOSED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Why an edition is recalled.
   *
   * @param explanation may be empty where the change says all
   * @param change of the hotline's facts
   */
  record Why(Reason reason, String explanation, Optional<Long> change) {
    static Why because(Reason reason, String explanation) {
      return new Why(reason, explanation, Optional.empty());
    }

    static Why changed(Optional<Long> change) {
      return new Why(Reason.HOTLINE_CHANNEL, "", change);
    }
  }

  protected Recall() {}

  Recall(String number, Sku sku, Why why, Instant at, String by) {
    this.number = number;
    this.sku = sku.text();
    this.reason = why.reason();
    this.explanation = why.explanation();
    this.change = why.change().orElse(null);
    this.stage = Stage.RELEASING;
    this.openedAt = at;
    this.openedBy = by;
  }

  /**
   * How much it finds.
   *
   * @param pieces promised to orders
   * @param orders that hold it or wait for it
   */
  void finds(int pieces, int orders) {
    promised = pieces;
    ordersToRelease = orders;
  }

  /** An order got rid of it, or of a part of it. */
  void released(int promisedPieces, int waitedPieces, boolean wholly) {
    piecesReleased += promisedPieces;
    piecesWaited += waitedPieces;
    if (wholly) {
      ordersReleased++;
    }
  }

  /** The job got as far as this in its stage. */
  void reached(String place) {
    resumeFrom = place;
  }

  /** The job is through with a stage. */
  void goesOn() {
    if (!isBeingListed()) {
      throw new IllegalStateException(number + " is " + stage);
    }
    stage = stage == Stage.RELEASING ? Stage.LISTING : Stage.OPEN;
    resumeFrom = null;
  }

  /** Whether a job still finds out who has pieces. */
  boolean isBeingListed() {
    return stage == Stage.RELEASING || stage == Stage.LISTING;
  }

  /** Somebody read the messages and lets them go. */
  void sendMessages(Instant at) {
    if (messagesAt == null) {
      messagesAt = at;
    }
  }

  /**
   * What became of the rest nobody can find out.
   *
   * @param why that is so
   */
  void closeRest(Instant at, String by, String why) {
    if (stage != Stage.OPEN) {
      throw new RuleViolations("", "recall_not_open", number);
    }
    stage = Stage.CLOSING;
    closedAt = at;
    closedBy = by;
    closingReason = why;
  }

  /** Every piece is accounted for. */
  void close(Instant at) {
    if (stage == Stage.OPEN || stage == Stage.CLOSING) {
      stage = Stage.CLOSED;
      closedAt = at;
    }
  }

  /** An entry was undone, or a parcel came back: pieces are open again. */
  void reopen() {
    if (stage == Stage.CLOSED) {
      stage = Stage.OPEN;
      closedAt = null;
      closedBy = null;
      closingReason = null;
    }
  }

  String number() {
    return number;
  }

  Sku sku() {
    return Sku.parse(sku);
  }

  Reason reason() {
    return reason;
  }

  String explanation() {
    return explanation;
  }

  /** The change of the hotline's facts that caused it; empty for most reasons. */
  Optional<Long> change() {
    return Optional.ofNullable(change);
  }

  Stage stage() {
    return stage;
  }

  int promised() {
    return promised;
  }

  int ordersToRelease() {
    return ordersToRelease;
  }

  int ordersReleased() {
    return ordersReleased;
  }

  int piecesReleased() {
    return piecesReleased;
  }

  int piecesWaited() {
    return piecesWaited;
  }

  Optional<String> resumeFrom() {
    return Optional.ofNullable(resumeFrom);
  }

  Instant openedAt() {
    return openedAt;
  }

  String openedBy() {
    return openedBy;
  }

  Optional<Instant> messagesAt() {
    return Optional.ofNullable(messagesAt);
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  String closedBy() {
    return closedBy == null ? "" : closedBy;
  }

  String closingReason() {
    return closingReason == null ? "" : closingReason;
  }
}
