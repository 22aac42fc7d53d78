package org.campaignmaterials.shipping;

import java.util.EnumSet;
import java.util.Set;
import org.campaignmaterials.shared.PostalAddress;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.shared.ZipCode;

/**
 * An address that {@link ShippingCheck} let pass: as it was typed, for the label, and beside it in
 * the standard form of Publication 28, in which two spellings of one place are the same text. The
 * rest follows from the two and is never stored apart from them.
 *
 * @param typed what the requester wrote
 * @param standardised upper case, without punctuation, its lines and city never longer than what
 *     may be typed ({@link ShippingCheck#LINE_MAX}, {@link ShippingCheck#CITY_MAX})
 */
public record ShippingAddress(PostalAddress typed, PostalAddress standardised) {

  /**
   * Reads an address that passed the check before and was kept as it was typed.
   *
   * @throws IllegalArgumentException when its state or ZIP Code is none: it can't have passed
   */
  public static ShippingAddress of(PostalAddress typed) {
    if (States.ofCode(typed.state()).isEmpty() || ZipCode.parse(typed.zip()).isEmpty()) {
      throw new IllegalArgumentException("An address that never passed the shipping check");
    }
    return new ShippingAddress(typed, Publication28.standardised(typed));
  }

  /**
   * For the label: the lines as they were typed, and below them what machines sort by in its
   * standard form, which for military mail includes the city (APO).
   */
  public PostalAddress label() {
    return new PostalAddress(
        typed.line1(),
        typed.line2(),
        isMilitary() ? standardised.city() : typed.city(),
        standardised.state(),
        standardised.zip());
  }

  public State state() {
    return States.ofCode(standardised.state()).orElseThrow();
  }

  public ZipCode zip() {
    return ZipCode.parse(standardised.zip()).orElseThrow();
  }

  /** The first three digits of the ZIP Code: what distances are estimated from. */
  public String zip3() {
    return zip().zip3();
  }

  /** Whether it is picked up at a post office: a box there, or general delivery. */
  public boolean isPoBox() {
    return Publication28.isPostOfficePickup(standardised.line1())
        || Publication28.isPostOfficePickup(standardised.line2());
  }

  /** An APO, FPO or DPO address. */
  public boolean isMilitary() {
    return state().isMilitary();
  }

  /** In a territory or a freely associated state. */
  public boolean isOverseas() {
    return state().isOverseas();
  }

  public boolean isFreelyAssociated() {
    return state().isFreelyAssociated();
  }

  /** Whether the warehouse should ask for a customs form: a hint, it stops nothing. */
  public boolean customsFormMayBeNeeded() {
    return state().customsFormMayBeNeeded();
  }

  /**
   * Who delivers there. Only the Postal Service does to its own boxes and to military mail; to the
   * freely associated states only it does as domestic mail.
   */
  public Set<Carrier> allowedCarriers() {
    return isPoBox() || isMilitary() || isFreelyAssociated()
        ? EnumSet.of(Carrier.USPS)
        : EnumSet.allOf(Carrier.class);
  }

  /**
   * Who carries it when nobody chose: the Postal Service to boxes, military mail and all islands
   * overseas, the house's own carrier elsewhere.
   */
  public Carrier carrier(Carrier preferred) {
    return isOverseas() || !allowedCarriers().contains(preferred) ? Carrier.USPS : preferred;
  }
}
