package org.campaignmaterials.ordering;

import java.util.Locale;
import java.util.Optional;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Typed;

/**
 * What staff typed to find orders: an order's number or the count at its end, a whole e-mail
 * address, or a part of an organization's name; each of them together with a status or alone.
 *
 * @param number a whole number of an order
 * @param count the count at the end of a number; 0 when something else was typed
 * @param emailMark of an e-mail address, which is found whole or not at all; empty for none
 * @param organization a part of its name, in lower case; empty for all
 */
record OrderSearch(
    Optional<OrderNumber> number,
    long count,
    String emailMark,
    String organization,
    Optional<OrderStatus> status) {

  /** So many of the newest orders are read for a part of a name, which no index can find. */
  static final int READ_BACK = 5_000;

  static OrderSearch of(String typed, Optional<OrderStatus> status, OrderKeys keys) {
    String text = Typed.isClean(typed) ? Typed.trimmed(typed) : "";
    Optional<OrderNumber> number = OrderNumber.parse(text.toUpperCase(Locale.ROOT));
    boolean isCount = text.matches("[0-9]{1,9}");
    Optional<EmailAddress> email = EmailAddress.parse(text);
    boolean isName = number.isEmpty() && !isCount && email.isEmpty();
    return new OrderSearch(
        number,
        isCount ? Long.parseLong(text) : 0,
        email.map(EmailAddress::address).map(keys::emailMark).orElse(""),
        isName ? text.toLowerCase(Locale.ROOT) : "",
        status);
  }

  /** Whether one order is meant, and not a list. */
  boolean namesOne() {
    return number.isPresent() || count > 0;
  }

  boolean asksForContact() {
    return !emailMark.isEmpty() || !organization.isEmpty();
  }
}
