package org.campaignmaterials.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.PostalAddress;

/**
 * Who ordered and where it goes: the only row in which an order names a person. Erased on schedule,
 * or when the person asks; the order goes on without it.
 */
@Entity
@Table(name = "order_contact")
class OrderContact {
  @Id
  @Column(name = "order_number")
  private String orderNumber;

  private String name;
  private String email;
  private String phone;
  private String organization;
  private String line1;
  private String line2;
  private String city;
  private String state;
  private String zip;

  @Column(name = "email_mark")
  private String emailMark;

  @Column(name = "address_mark")
  private String addressMark;

  @Column(name = "placed_at")
  private Instant placedAt;

  protected OrderContact() {}

  /**
   * Keeps what was typed.
   *
   * @param marks by which orders of one requester are found without reading anybody's address
   */
  OrderContact(OrderNumber number, OrderForm form, RequesterMarks marks, Instant placedAt) {
    OrderForm.Contact contact = form.contact();
    PostalAddress address = form.shipTo();
    this.orderNumber = number.text();
    this.name = contact.name();
    this.email = contact.email();
    this.phone = emptyToNull(contact.phone());
    this.organization = emptyToNull(contact.organization());
    this.line1 = address.line1();
    this.line2 = emptyToNull(address.line2());
    this.city = address.city();
    this.state = address.state();
    this.zip = address.zip();
    this.emailMark = marks.email();
    this.addressMark = marks.address();
    this.placedAt = placedAt;
  }

  String orderNumber() {
    return orderNumber;
  }

  String name() {
    return name;
  }

  EmailAddress email() {
    return new EmailAddress(email);
  }

  Optional<String> phone() {
    return Optional.ofNullable(phone);
  }

  Optional<String> organization() {
    return Optional.ofNullable(organization);
  }

  PostalAddress address() {
    return new PostalAddress(line1, line2, city, state, zip);
  }

  RequesterMarks marks() {
    return new RequesterMarks(emailMark, addressMark);
  }

  private static String emptyToNull(String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
