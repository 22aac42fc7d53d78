package org.campaignmaterials.recall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who has pieces of a recalled edition, and the sums of what became of them. {@link #post} is the
 * only way in which they change: the sums and the entry that explains them are made of the same
 * numbers. An order from which only a promise was taken has no pieces, and was told.
 */
@Entity
@Table(name = "recall_holder")
@IdClass(RecallHolder.Key.class)
class RecallHolder {
  @Id
  @Column(name = "recall_number")
  private String recall;

  @Id private String holder;

  @Enumerated(EnumType.STRING)
  @Column(name = "holder_kind")
  private Kind kind;

  private int pieces;
  private int replaced;
  private int destroyed;

  @Column(name = "taken_down")
  private int takenDown;

  @Column(name = "not_known")
  private int notKnown;

  @Column(name = "last_entry")
  private int lastEntry;

  @Column(name = "free_at")
  private Instant freeAt;

  @Column(name = "told_at")
  private Instant toldAt;

  private String letter;

  /** What kind of holder. */
  enum Kind {
    WAREHOUSE,
    COALITION,
    ORDER;

    /** Who gets a letter; a warehouse reads it on its board. */
    static final Set<Kind> WRITTEN_TO = EnumSet.of(COALITION, ORDER);

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  protected RecallHolder() {}

  RecallHolder(String recall, String holder, Kind kind) {
    this.recall = recall;
    this.holder = holder;
    this.kind = kind;
  }

  /**
   * Moves the sums and answers the entry that says so.
   *
   * @throws IllegalStateException when more pieces would be accounted for than there are, or fewer
   *     than none. Callers check first; this is the last wall.
   */
  RecallEntry post(RecallEntry.Said said) {
    int quantity = said.quantity();
    switch (said.outcome()) {
      case OUT -> pieces += quantity;
      case REPLACED -> replaced += quantity;
      case DESTROYED -> destroyed += quantity;
      case TAKEN_DOWN -> takenDown += quantity;
      case NOT_KNOWN -> notKnown += quantity;
      default -> throw new IllegalArgumentException("No such outcome: " + said.outcome());
    }
    if (open() < 0 || replaced < 0 || destroyed < 0 || takenDown < 0 || notKnown < 0) {
      throw new IllegalStateException(
          "%s of %s has %d open: no room for %s".formatted(holder, recall, open(), said));
    }
    lastEntry++;
    return new RecallEntry(recall, holder, lastEntry, said);
  }

  /** Nothing of it is on the way to a parcel of this order any more: it is to be told that. */
  void free(Instant at) {
    freeAt = at;
  }

  boolean isFree() {
    return freeAt != null;
  }

  /**
   * Its letter is on its way.
   *
   * @param name of the letter, which may tell of other recalls too
   */
  void told(Instant at, String name) {
    toldAt = at;
    letter = name;
  }

  /** There is nobody to write to. */
  void hasNoReader(Instant at) {
    toldAt = at;
  }

  boolean isTold() {
    return toldAt != null;
  }

  /** When a letter was written; empty also when there was nobody to write to. */
  Optional<Instant> toldAt() {
    return letter().map(name -> toldAt);
  }

  /** The letter that tells it, as the outbox knows it. */
  Optional<String> letter() {
    return Optional.ofNullable(letter);
  }

  /** How a letter is called of which this is the first that it tells. */
  String letterName() {
    return recall + " " + holder;
  }

  String recall() {
    return recall;
  }

  String holder() {
    return holder;
  }

  Kind kind() {
    return kind;
  }

  int pieces() {
    return pieces;
  }

  /** Pieces of which it is not known yet what became of them. */
  int open() {
    return pieces - replaced - destroyed - takenDown - notKnown;
  }

  /** Pieces that may hang or lie there still: nobody has said that they are gone. */
  int mayBeThere() {
    return open() + notKnown;
  }

  int count(Outcome outcome) {
    return switch (outcome) {
      case OUT -> pieces;
      case REPLACED -> replaced;
      case DESTROYED -> destroyed;
      case TAKEN_DOWN -> takenDown;
      case NOT_KNOWN -> notKnown;
    };
  }

  /** Names a holder: of which recall, and who. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    String recall;
    String holder;

    protected Key() {}

    Key(String recall, String holder) {
      this.recall = recall;
      this.holder = holder;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && recall.equals(key.recall) && holder.equals(key.holder);
    }

    @Override
    public int hashCode() {
      return Objects.hash(recall, holder);
    }
  }
}
