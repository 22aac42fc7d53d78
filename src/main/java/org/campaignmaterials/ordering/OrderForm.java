package org.campaignmaterials.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.campaignmaterials.shared.PostalAddress;

/**
 * An order as it was sent, by the page or by the API: typed texts, not yet looked at by the rules.
 * It asks nothing about any person's situation.
 *
 * @param confidential whether the address is erased sooner and shown to as few as possible
 * @param coalition the coalition to credit; empty for none
 * @param intendedUse a code of {@link IntendedUse}; empty for none
 * @param confirmed the codes of plausible mistakes that the requester has confirmed
 * @param followUp whether we may ask once, thirty days after delivery, what became of it
 */
public record OrderForm(
    Contact contact,
    PostalAddress shipTo,
    boolean confidential,
    String coalition,
    String intendedUse,
    Optional<LocalDate> neededBy,
    Set<String> confirmed,
    boolean followUp,
    List<Line> lines) {

  public OrderForm {
    confirmed = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(confirmed));
    lines = List.copyOf(lines);
  }

  /**
   * Who orders.
   *
   * @param organization empty for an individual
   * @param sector a code of the catalog's sectors
   */
  public record Contact(
      String name,
      String email,
      String phone,
      String organization,
      boolean individual,
      String sector) {}

  /**
   * One line.
   *
   * @param sku as it was sent: RR-101-en, or in full
   * @param quantity pieces, or kits
   */
  public record Line(String sku, int quantity) {}
}
