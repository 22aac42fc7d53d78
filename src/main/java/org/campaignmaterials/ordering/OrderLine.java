package org.campaignmaterials.ordering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.stock.Demand;

/**
 * One line of an order. What is allocated to it stands in the stock ledger, never here; what is
 * neither allocated nor shipped nor cancelled is backordered.
 */
@Entity
@Table(name = "order_line")
@IdClass(OrderLine.Key.class)
public class OrderLine {
  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "order_number")
  private Order order;

  @Id private int line;
  private Sku sku;
  private int ordered;
  private int shipped;
  private int cancelled;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      name = "order_line_piece",
      joinColumns = {
        @JoinColumn(name = "order_number", referencedColumnName = "order_number"),
        @JoinColumn(name = "line", referencedColumnName = "line")
      })
  @MapKeyColumn(name = "sku")
  @Column(name = "each_unit")
  private Map<String, Integer> pieces = new TreeMap<>();

  protected OrderLine() {}

  OrderLine(Order order, int line, Sku sku, int ordered, Map<Sku, Integer> pieces) {
    this.order = order;
    this.line = line;
    this.sku = sku;
    this.ordered = ordered;
    pieces.forEach((piece, each) -> this.pieces.put(piece.text(), each));
  }

  void cancelOpen() {
    cancelled = ordered - shipped;
  }

  /** Nobody gets these units any more: they are made of pieces that were recalled. */
  void cancel(int units) {
    if (units < 1 || units > open()) {
      throw new IllegalArgumentException("%d of %s are not open".formatted(units, sku));
    }
    cancelled += units;
  }

  /** So many more units left the house. */
  void shipped(int units) {
    if (units < 1 || units > open()) {
      throw new IllegalArgumentException("%d of %s are not to be sent".formatted(units, sku));
    }
    shipped += units;
  }

  /** Units came back; nobody wants them any more unless they are to be sent again. */
  void cameBack(int units, boolean sendAgain) {
    if (units < 1 || units > shipped) {
      throw new IllegalArgumentException("%d of %s never left".formatted(units, sku));
    }
    shipped -= units;
    if (!sendAgain) {
      cancelled += units;
    }
  }

  /** What is still to be sent, in units. */
  public int open() {
    return ordered - shipped - cancelled;
  }

  /** The pieces that make one unit of this line, as they were when it was ordered. */
  public SortedMap<Sku, Integer> pieces() {
    SortedMap<Sku, Integer> bySku = new TreeMap<>();
    pieces.forEach((piece, each) -> bySku.put(Sku.parse(piece), each));
    return bySku;
  }

  /** What the shelves are asked for so many units. */
  Demand demand(int units) {
    return new Demand(line, units, pieces());
  }

  public int line() {
    return line;
  }

  public Sku sku() {
    return sku;
  }

  public int ordered() {
    return ordered;
  }

  public int shipped() {
    return shipped;
  }

  public int cancelled() {
    return cancelled;
  }

  /** Names a line: the order's number, and the line's in it. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    String order;
    int line;

    protected Key() {}

    Key(String order, int line) {
      this.order = order;
      this.line = line;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && order.equals(key.order) && line == key.line;
    }

    @Override
    public int hashCode() {
      return 31 * order.hashCode() + line;
    }
  }
}
