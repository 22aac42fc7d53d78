package org.campaignmaterials.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campaignmaterials.ordering.OrderForm;
import org.campaignmaterials.shared.PostalAddress;

/** A good order to begin a test with, as a form and as JSON: five posters to a clinic. */
public final class OrderFields {
  public static final String SKU = "RR-131-en";

  private OrderFields() {}

  /** The fields of a page that sends the form to be checked, under a key of its own. */
  public static Map<String, String> form() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("formKey", UUID.randomUUID().toString());
    form.put("contact.name", "Pat Doe");
    form.put("contact.email", "pat-" + UUID.randomUUID() + "@example.org");
    form.put("contact.organization", "Elm Street Clinic");
    form.put("contact.sector", "health_care");
    form.put("shipTo.line1", "11 Elm St");
    form.put("shipTo.city", "Rockville");
    form.put("shipTo.state", "MD");
    form.put("shipTo.zip", "20850");
    form.put("quantity." + SKU, "5");
    form.put("step", "check");
    return form;
  }

  public static Map<String, String> form(String field, String text) {
    Map<String, String> form = form();
    form.put(field, text);
    return form;
  }

  /** As the use cases take it: what a clinic in Baltimore orders, under a sender's address. */
  public static OrderForm ofAClinic(String email, OrderForm.Line... lines) {
    return new OrderForm(
        new OrderForm.Contact("Test person", email, "", "A clinic", false, "health_care"),
        new PostalAddress("1200 Harbor View Rd", "", "Baltimore", "MD", "21230"),
        false,
        "",
        "display",
        Optional.empty(),
        Set.of(),
        false,
        List.of(lines));
  }

  public static JsonObject json() {
    return Json.createObjectBuilder()
        .add(
            "contact",
            Json.createObjectBuilder()
                .add("name", "Pat Doe")
                .add("email", "pat-" + UUID.randomUUID() + "@example.org")
                .add("organization", "Elm Street Clinic")
                .add("sector", "health_care"))
        .add(
            "shipTo",
            Json.createObjectBuilder()
                .add("line1", "11 Elm St")
                .add("city", "Rockville")
                .add("state", "MD")
                .add("zip", "20850"))
        .add(
            "lines",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("sku", SKU).add("quantity", 5)))
        .build();
  }

  /**
   * The same with one thing changed.
   *
   * @param pointer where: {@code /lines/0/quantity}
   */
  public static String json(String pointer, JsonValue value) {
    return Json.createPointer(pointer).add(json(), value).toString();
  }

  public static String json(String pointer, String text) {
    return json(pointer, Json.createValue(text));
  }

  /** The same with this written as it is in place of the quantity, also what no library writes. */
  public static String withQuantity(String written) {
    return json().toString().replace("\"quantity\":5", "\"quantity\":" + written);
  }
}
