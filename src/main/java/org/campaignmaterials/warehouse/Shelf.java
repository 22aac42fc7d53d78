package org.campaignmaterials.warehouse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;

/** Where a SKU lies in a warehouse. It may be flagged for a count, until somebody has counted. */
@Entity
@Table(name = "shelf")
@IdClass(Shelf.Key.class)
class Shelf {
  @Id private String sku;
  @Id private String warehouse;
  private String bin;

  @Column(name = "count_wanted_on")
  private LocalDate countWantedOn;

  protected Shelf() {}

  Shelf(Key key) {
    this.sku = key.sku;
    this.warehouse = key.warehouse;
  }

  /** It lies in this bin from now on; nobody knows where when the name is empty. */
  void liesIn(String name) {
    bin = name.isEmpty() ? null : name;
  }

  void wantCount(LocalDate since) {
    if (countWantedOn == null) {
      countWantedOn = since;
    }
  }

  void counted() {
    countWantedOn = null;
  }

  Sku sku() {
    return Sku.parse(sku);
  }

  /** The name of the bin; empty when nobody has said. */
  String bin() {
    return bin == null ? "" : bin;
  }

  Optional<LocalDate> countWantedOn() {
    return Optional.ofNullable(countWantedOn);
  }

  /** Names a shelf: what lies on it, and in which warehouse. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    String sku;
    String warehouse;

    protected Key() {}

    Key(Sku sku, String warehouse) {
      this.sku = sku.text();
      this.warehouse = warehouse;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && sku.equals(key.sku) && warehouse.equals(key.warehouse);
    }

    @Override
    public int hashCode() {
      return 31 * sku.hashCode() + warehouse.hashCode();
    }
  }
}
