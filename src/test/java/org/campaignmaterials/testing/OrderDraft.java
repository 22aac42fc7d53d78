package org.campaignmaterials.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.ordering.OrderDesk;
import org.campaignmaterials.ordering.OrderForm;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.PlacedBy;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.PostalAddress;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Secrets;

/**
 * An order that a test is about to place inside the server: somebody of whom the test says only
 * what it is about. Several orders to one address would be looked at first, so that each test has a
 * street of its own.
 *
 * @param form as it would be sent
 */
public record OrderDraft(OrderForm form) {

  /** Of somebody at home whom nobody knows. */
  public static OrderDraft of(String street, OrderForm.Line... lines) {
    String email = "test-" + Secrets.newToken().toLowerCase(java.util.Locale.ROOT) + "@example.org";
    return new OrderDraft(
        new OrderForm(
            new OrderForm.Contact("Test Person", email, "", "", true, "health_care"),
            new PostalAddress(street, "", "Rockville", "MD", "20850"),
            false,
            "",
            "",
            Optional.empty(),
            Set.of(),
            false,
            List.of(lines)));
  }

  /** The same of few pieces of one material. */
  public static OrderDraft of(String street, String sku, int quantity) {
    return of(street, new OrderForm.Line(sku, quantity));
  }

  /** The same by an organization. */
  public OrderDraft by(String organization, String name, String email) {
    OrderForm.Contact contact =
        new OrderForm.Contact(name, email, "", organization, false, form.contact().sector());
    return with(contact, form.confidential(), form.coalition(), form.followUp());
  }

  /** The same to an address that is to be kept from others. */
  public OrderDraft confidential() {
    return with(form.contact(), true, form.coalition(), form.followUp());
  }

  /** The same for the credit of a coalition. */
  public OrderDraft crediting(String coalition) {
    return with(form.contact(), form.confidential(), coalition, form.followUp());
  }

  /** The same by somebody who may be asked once what became of it. */
  public OrderDraft agreeingToBeAsked() {
    return with(form.contact(), form.confidential(), form.coalition(), true);
  }

  private OrderDraft with(
      OrderForm.Contact contact, boolean confidential, String coalition, boolean followUp) {
    return new OrderDraft(
        new OrderForm(
            contact,
            form.shipTo(),
            confidential,
            coalition,
            form.intendedUse(),
            form.neededBy(),
            form.confirmed(),
            followUp,
            form.lines()));
  }

  /** Places it as anybody does. */
  public OrderNumber placedAt(OrderDesk desk) {
    return placedAt(desk, Language.EN);
  }

  /** The same by somebody who reads this language. */
  public OrderNumber placedAt(OrderDesk desk, Language language) {
    return desk.place(form, PlacedBy.thePublic(language), Secrets.newToken(), new Problems())
        .number();
  }
}
