package org.campaignmaterials.warehouse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;

/** What a pick list takes from one shelf, whichever lines of the order it is for. */
@Entity
@Table(name = "pick")
@IdClass(Pick.Key.class)
class Pick {
  @Id
  @ManyToOne
  @JoinColumn(name = "pick_list_number")
  private PickList list;

  @Id private String sku;
  private int expected;
  private int picked;

  @Enumerated(EnumType.STRING)
  @Column(name = "short_reason")
  private ShortReason shortReason;

  @Column(name = "short_note")
  private String shortNote;

  protected Pick() {}

  Pick(PickList list, Sku sku, int expected) {
    this.list = list;
    this.sku = sku.text();
    this.expected = expected;
  }

  void found(Found found) {
    picked = found.picked();
    shortReason = found.reason().orElse(null);
    shortNote = found.note().isEmpty() ? null : found.note();
  }

  /** Nobody has said yet how many came to the table, and so many are wanted there. */
  void expectedAnew(int wanted) {
    expected = wanted;
    picked = 0;
    shortReason = null;
    shortNote = null;
  }

  boolean says(Found found) {
    return picked == found.picked() && shortReason == found.reason().orElse(null);
  }

  Sku sku() {
    return Sku.parse(sku);
  }

  /** Pieces to fetch. */
  int expected() {
    return expected;
  }

  /** Pieces that came to the table; 0 before somebody said. */
  int picked() {
    return picked;
  }

  Optional<ShortReason> shortReason() {
    return Optional.ofNullable(shortReason);
  }

  String shortNote() {
    return shortNote == null ? "" : shortNote;
  }

  /** Names a pick: its list and what it takes. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    String list;
    String sku;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && list.equals(key.list) && sku.equals(key.sku);
    }

    @Override
    public int hashCode() {
      return 31 * list.hashCode() + sku.hashCode();
    }
  }
}
