package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.campaignmaterials.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class TypedFormTest {

  @Test
  void whatWasTypedAndTheFirstProblemOfAFieldComeBack() {
    TypedForm form =
        new TypedForm(
            Map.of("contact.email", "nora@"),
            List.of(
                new RuleViolation("contact.email", "email"),
                new RuleViolation("contact.email", "too_long", 1, 2)));

    assertThat(form.value("contact.email")).isEqualTo("nora@");
    assertThat(form.value("contact.name")).isEmpty();
    assertThat(form.problem("contact.email")).map(RuleViolation::code).contains("email");
    assertThat(form.problem("contact.name")).isEmpty();
  }

  @Test
  void aFieldsIdIsSafeInAnAddress() {
    assertThat(TypedForm.id("quantity.RR-101-en")).isEqualTo("quantity-RR-101-en");
    assertThat(TypedForm.id("lines[0].quantity")).isEqualTo("lines-0--quantity");
  }

  @Test
  void aFieldIsDescribedByItsProblemFirst() {
    assertThat(TypedForm.describedBy("zip", true, true)).isEqualTo("zip-problem zip-hint");
    assertThat(TypedForm.describedBy("zip", false, false)).isNull();
  }
}
