package org.campaignmaterials.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A line tells what changed, and of what people typed no word. */
class AuditedFieldsTest {
  private static final AuditedFields BEFORE =
      AuditedFields.of(AuditedField.KIND, "person")
          .with(AuditedField.JOINED_ON, LocalDate.of(2025, 2, 3))
          .withText(AuditedField.NAME, "Ana Olvidada");

  @Test
  void whatSaysTheSameIsLeftOut() {
    AuditedFields after = BEFORE.with(AuditedField.KIND, "organization");
    assertThat(BEFORE.apartFrom(after).json()).isEqualTo("{\"kind\":\"person\"}");
    assertThat(after.apartFrom(BEFORE).json()).isEqualTo("{\"kind\":\"organization\"}");
    assertThat(BEFORE.says(after)).isFalse();
    assertThat(BEFORE.says(BEFORE.with(AuditedField.KIND, "person"))).isTrue();
  }

  @Test
  void ofATypedNameOnlyItsLengthIsKeptAndAnotherOfTheSameLengthIsAChange() {
    AuditedFields after = BEFORE.withText(AuditedField.NAME, "Ben Olvidado");
    assertThat(after.apartFrom(BEFORE).json()).isEqualTo("{\"name\":\"12 characters\"}");
    assertThat(BEFORE.json()).doesNotContain("Ana");
  }

  @Test
  void aFieldThatNamesTheThingStaysThoughItDidNotChange() {
    AuditedFields before = AuditedFields.of(AuditedField.CARRIER, "usps 1");
    AuditedFields after =
        AuditedFields.of(AuditedField.CARRIER, "ups 2").naming(AuditedField.PARCEL, "SHP-1");
    assertThat(after.apartFrom(before).json())
        .isEqualTo("{\"carrier\":\"ups 2\",\"parcel\":\"SHP-1\"}");
  }

  @Test
  void nothingIsNoValue() {
    assertThat(
            AuditedFields.of(AuditedField.LEFT_ON, Optional.empty())
                .with(AuditedField.TOPICS, List.of())
                .with(AuditedField.MEMBER, null)
                .withText(AuditedField.PLAN, "")
                .json())
        .isEmpty();
    assertThat(AuditedFields.NONE.json()).isEmpty();
  }

  @Test
  void fifteenLongListsAreCutSoThatTheLineHasRoom() {
    List<String> many = IntStream.range(0, 5000).mapToObj(i -> "RR-" + i + "-en").toList();
    AuditedFields fields = AuditedFields.NONE;
    for (AuditedField field : List.of(AuditedField.values()).subList(0, 15)) {
      fields = fields.with(field, many);
    }
    assertThat(fields.json()).hasSizeLessThanOrEqualTo(2000).contains("…");
    assertThat(AuditedFields.of(AuditedField.CITY, "é".repeat(5000)).json())
        .hasSizeLessThanOrEqualTo(2000)
        .contains("…");
  }
}
