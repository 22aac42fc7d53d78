package org.campaignmaterials.ordering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.campaignmaterials.shared.PostalAddress;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shipping.ShippingCheck;
import org.campaignmaterials.web.JsonFields;

/** Reads an order from the API's JSON, and says of each field by name what is wrong with it. */
final class JsonOrderForm {
  /** Texts up to here are taken in; the rules then say how long they may be. */
  private static final int LONGEST = 100_000;

  private JsonOrderForm() {}

  /**
   * Reads a whole order.
   *
   * @param problems takes unknown fields and wrong types
   */
  static OrderForm read(JsonFields body, Problems problems) {
    JsonFields contact = body.object("contact", true);
    OrderForm.Contact who =
        new OrderForm.Contact(
            contact.line("name", false, LONGEST),
            contact.line("email", false, LONGEST),
            contact.line("phone", false, LONGEST),
            contact.line("organization", false, LONGEST),
            contact.flag("individual"),
            contact.line("sector", false, LONGEST));
    contact.refuseOthers();
    JsonFields shipTo = body.object("shipTo", true);
    PostalAddress address =
        new PostalAddress(
            shipTo.line("line1", false, LONGEST),
            shipTo.line("line2", false, LONGEST),
            shipTo.line("city", false, LONGEST),
            shipTo.line("state", false, LONGEST),
            shipTo.line("zip", false, LONGEST));
    boolean confidential = shipTo.flag("confidential");
    shipTo.refuseOthers();
    OrderForm form =
        new OrderForm(
            who,
            address,
            confidential,
            body.line("coalition", false, LONGEST),
            body.line("intendedUse", false, LONGEST),
            body.date("neededBy"),
            confirmed(body, problems),
            body.flag("followUp"),
            lines(body, problems));
    body.refuseOthers();
    return form;
  }

  private static Set<String> confirmed(JsonFields body, Problems problems) {
    Set<String> confirmed = new HashSet<>(body.texts("confirmed", 20));
    if (!Set.of(ShippingCheck.ZIP_STATE).containsAll(confirmed)) {
      problems.add("confirmed", "unknown_choice", ShippingCheck.ZIP_STATE);
    }
    return confirmed;
  }

  private static List<OrderForm.Line> lines(JsonFields body, Problems problems) {
    List<OrderForm.Line> lines = new ArrayList<>();
    for (JsonFields item : body.objects("lines", true, OrderingRules.LINES_MAX)) {
      String sku = Typed.trimmed(item.line("sku", true, LONGEST));
      OptionalInt quantity = item.wholeNumber("quantity");
      item.refuseOthers();
      lines.add(new OrderForm.Line(sku, quantity.orElse(0)));
    }
    return lines;
  }
}
