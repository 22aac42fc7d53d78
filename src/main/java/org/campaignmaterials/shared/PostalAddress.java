package org.campaignmaterials.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * A U.S. address as somebody wrote it, without white space around its lines and never null. It says
 * nothing about whether mail arrives there: {@code shipping.ShippingCheck} reads it for that.
 *
 * @param line1 street, P.O. box or military unit
 * @param line2 apartment, suite, urbanization; may be empty
 * @param state the code of the state: MD
 * @param zip five digits, or five and four
 */
public record PostalAddress(String line1, String line2, String city, String state, String zip) {

  public PostalAddress {
    line1 = Typed.trimmed(line1);
    line2 = Typed.trimmed(line2);
    city = Typed.trimmed(city);
    state = Typed.trimmed(state);
    zip = Typed.trimmed(zip);
  }

  /** The lines for a label or an e-mail: no empty one, the last "Baltimore MD 21201". */
  public List<String> lines() {
    return Stream.of(line1, line2, String.join(" ", city, state, zip))
        .filter(line -> !line.isBlank())
        .toList();
  }
}
