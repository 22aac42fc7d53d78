package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shipping.ShippingAddress;
import org.campaignmaterials.web.AppSecret;

/**
 * The key that opens an order to its requester, and other texts derived from a secret. Nothing of
 * it is stored: whoever has the number and the secret can derive it again for the next letter, and
 * nobody else can.
 */
@ApplicationScoped
public class OrderKeys {
  @Inject AppSecret secret;

  /** The key in the link to an order: 128 bits that can't be guessed. */
  public String keyOf(OrderNumber number) {
    return secret.keyed("order-key", number.text());
  }

  boolean opens(OrderNumber number, String key) {
    return Secrets.same(keyOf(number), key);
  }

  /** The address of the page on which a requester follows an order. */
  public String statusPath(OrderNumber number) {
    return "/orders/" + number + "?key=" + keyOf(number);
  }

  RequesterMarks marks(String email, ShippingAddress address) {
    return new RequesterMarks(
        emailMark(email),
        secret.keyed(
            "requester",
            String.join("\n", address.standardised().lines()).replaceAll("-\\d{4}$", "")));
  }

  /** The mark by which orders of one e-mail address are found. */
  String emailMark(String email) {
    return secret.keyed("requester", email.toLowerCase(Locale.ROOT));
  }

  /** The mark of what was sent under a claim: tells the same from another, and nothing else. */
  String bodyMark(OrderForm form) {
    return secret.keyed("order-body", form.toString());
  }
}
