package org.campaignmaterials.ordering;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.PostalAddress;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shared.TypedDay;
import org.campaignmaterials.shipping.ShippingCheck;
import org.campaignmaterials.web.TypedForm;

/**
 * The order form of the page as it came back. It makes an {@link OrderForm} of it, and takes what
 * the rules say of that back to the boxes of the page.
 */
final class TypedOrder {
  static final String FORM_KEY = "formKey";
  static final String QUANTITY = "quantity.";

  /** Where the page says what is wrong with the materials as a whole. */
  private static final String LINES = "lines";

  /** What is said of materials that have no box on the page, or no more. */
  private static final Set<String> WITHOUT_BOX =
      Set.of("sku_unknown", "sku_not_orderable", "sku_recalled");

  /** More digits than the largest quantity has: such a number is only too large. */
  private static final int DIGITS_MAX = 9;

  /** Thousands with dots are asked about: 1.000 is a thousand to some and one to others. */
  private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3})+");

  /** The fields, in the order of the page; the boxes for quantities stand where LINES stands. */
  private static final List<String> FIELDS =
      List.of(
          FORM_KEY,
          "contact.sector",
          LINES,
          "contact.name",
          "contact.organization",
          "contact.individual",
          "contact.email",
          "contact.phone",
          "shipTo.line1",
          "shipTo.line2",
          "shipTo.city",
          "shipTo.state",
          "shipTo.zip",
          "confirmed",
          "shipTo.confidential",
          "intendedUse",
          "neededBy",
          "coalition",
          "followUp");

  /** The most boxes that are read: a form with more was not made by our page. */
  private static final int BOXES_MAX = 500;

  private final Map<String, String> typed = new TreeMap<>();
  private final Map<String, String> quantities = new LinkedHashMap<>();
  private final Problems reading = new Problems();
  private final List<String> boxes = new ArrayList<>();
  private final OrderForm form;

  TypedOrder(MultivaluedMap<String, String> sent) {
    sent.forEach(
        (name, values) -> {
          if (FIELDS.contains(name) || (name.startsWith(QUANTITY) && typed.size() < BOXES_MAX)) {
            typed.put(name, values.get(0));
          }
        });
    typed.forEach(
        (name, text) -> {
          if (name.startsWith(QUANTITY) && !text.isBlank()) {
            quantities.put(name.substring(QUANTITY.length()), text.strip());
          }
        });
    form = read();
  }

  OrderForm form() {
    return form;
  }

  /** The same form as if it had been opened anew: what was typed stays. */
  TypedOrder withKey(String key) {
    MultivaluedMap<String, String> copy = new MultivaluedHashMap<>(typed);
    copy.putSingle(FORM_KEY, key);
    return new TypedOrder(copy);
  }

  /** What was wrong before the rules looked at it. */
  Problems problems() {
    Problems copy = new Problems();
    copy.addAll(reading.all());
    return copy;
  }

  /** Every field as it was typed. */
  Map<String, String> typed() {
    return Map.copyOf(typed);
  }

  /** The form key; empty when the form was made without our page. */
  String key() {
    return text(FORM_KEY);
  }

  /** The open SKUs with something typed into their box. */
  Set<String> chosen() {
    return Set.copyOf(quantities.keySet());
  }

  /** The form as the page shows it again, with each sentence at its box. */
  TypedForm withProblems(List<RuleViolation> violations) {
    List<RuleViolation> atBoxes = violations.stream().map(this::atBox).toList();
    boolean aboutQuantity = atBoxes.stream().anyMatch(each -> each.field().startsWith(QUANTITY));
    return new TypedForm(
        typed,
        atBoxes.stream()
            .filter(each -> !(aboutQuantity && each.code().equals("nothing_ordered")))
            .sorted(Comparator.comparingInt(each -> place(each.field())))
            .toList());
  }

  private static int place(String field) {
    return FIELDS.indexOf(field.startsWith(QUANTITY) ? LINES : field);
  }

  private RuleViolation atBox(RuleViolation violation) {
    String field = violation.field();
    if (!field.startsWith("lines[")) {
      return violation;
    }
    int index = Integer.parseInt(field.substring(6, field.indexOf(']')));
    String box = WITHOUT_BOX.contains(violation.code()) ? LINES : boxes.get(index);
    return new RuleViolation(box, violation.code(), violation.arguments());
  }

  private OrderForm read() {
    return new OrderForm(
        new OrderForm.Contact(
            text("contact.name"),
            text("contact.email"),
            text("contact.phone"),
            text("contact.organization"),
            isTicked("contact.individual"),
            text("contact.sector")),
        new PostalAddress(
            text("shipTo.line1"),
            text("shipTo.line2"),
            text("shipTo.city"),
            text("shipTo.state"),
            text("shipTo.zip")),
        isTicked("shipTo.confidential"),
        text("coalition"),
        text("intendedUse"),
        neededBy(),
        text("confirmed").equals(ShippingCheck.ZIP_STATE)
            ? Set.of(ShippingCheck.ZIP_STATE)
            : Set.of(),
        isTicked("followUp"),
        lines());
  }

  private Optional<LocalDate> neededBy() {
    String text = text("neededBy");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return TypedDay.read(reading, "neededBy", text);
  }

  private List<OrderForm.Line> lines() {
    List<OrderForm.Line> lines = new ArrayList<>();
    quantities.forEach(
        (sku, text) -> {
          if (DOTTED.matcher(text).matches()) {
            reading.add(QUANTITY + sku, "quantity_dots", text.replace(".", ""));
            return;
          }
          String digits = Typed.ungrouped(text);
          if (!digits.matches("-?[0-9]+")) {
            reading.add(QUANTITY + sku, "quantity_whole");
            return;
          }
          boxes.add(QUANTITY + sku);
          int quantity =
              digits.length() > DIGITS_MAX
                  ? (digits.startsWith("-") ? -1 : Integer.MAX_VALUE)
                  : Integer.parseInt(digits);
          lines.add(new OrderForm.Line(sku, quantity));
        });
    return lines;
  }

  private String text(String field) {
    return Typed.trimmed(typed.get(field));
  }

  private boolean isTicked(String field) {
    return !text(field).isEmpty();
  }
}
