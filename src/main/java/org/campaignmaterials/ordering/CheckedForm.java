package org.campaignmaterials.ordering;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.OrderLimit;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shipping.ShippingAddress;
import org.campaignmaterials.shipping.ShippingEstimate;
import org.campaignmaterials.stock.Demand;

/**
 * A form that the rules let pass, with what they found out: which editions are meant, what they are
 * made of, what the limits are, and how it would be sent.
 */
public record CheckedForm(
    OrderForm form, List<Line> lines, ShippingAddress address, ShippingEstimate shipping) {

  public CheckedForm {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param line its number, from 1
   * @param quantity pieces, or kits
   * @param pieces that make one unit
   * @param limit what this requester's sector gets of the publication without review
   */
  public record Line(
      int line,
      Publication publication,
      Edition edition,
      int quantity,
      SortedMap<Sku, Integer> pieces,
      OrderLimit limit) {

    Demand demand() {
      return new Demand(line, quantity, pieces);
    }
  }

  List<Demand> demands() {
    return lines.stream().map(Line::demand).toList();
  }

  /** All pieces whose stock the order touches. */
  SortedSet<Sku> skus() {
    SortedSet<Sku> skus = new TreeSet<>();
    lines.forEach(line -> skus.addAll(line.pieces().keySet()));
    return skus;
  }

  /** How many of a publication the form asks for, over all its languages. */
  int quantityOf(Publication publication) {
    return quantityOf(publication, lines);
  }

  static int quantityOf(Publication publication, List<Line> lines) {
    return lines.stream()
        .filter(line -> line.publication().number().equals(publication.number()))
        .mapToInt(Line::quantity)
        .sum();
  }

  /** Whether the form by itself asks for more of something than its limit. */
  boolean isAboveLimit() {
    return lines.stream()
        .anyMatch(line -> quantityOf(line.publication()) > line.limit().quantity());
  }
}
