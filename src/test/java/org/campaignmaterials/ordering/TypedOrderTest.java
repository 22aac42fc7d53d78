package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedOrderTest {

  @ParameterizedTest
  @CsvSource({"'25', 25", "'1,000', 1000", "'12,500', 12500", "'-3', -3"})
  void thousandsMayBeWrittenWithACommaAsInBothLanguagesOfTheUnitedStates(String text, int read) {
    assertThat(typed(text).form().lines()).containsExactly(new OrderForm.Line("RR-101-en", read));
  }

  @Test
  void aDotIsAThousandToSomeAndADecimalToOthersAndIsNotGuessed() {
    assertThat(typed("1.000").problems().all())
        .containsExactly(new RuleViolation("quantity.RR-101-en", "quantity_dots", "1000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "50.0", "10,00", "1,00,000", "abc", "1e3", "½"})
  void nothingElseIsANumberOfCopies(String text) {
    assertThat(typed(text).problems().all())
        .extracting(RuleViolation::code)
        .isEqualTo(List.of("quantity_whole"));
  }

  private static TypedOrder typed(String quantity) {
    MultivaluedMap<String, String> sent =
        new MultivaluedHashMap<>(Map.of("quantity.RR-101-en", quantity));
    return new TypedOrder(sent);
  }
}
