package org.campaignmaterials.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditPagesTest {

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"0", "-1", "abc", "1.5", "99999999999", "😀"})
  void whatIsNoPageNumberIsTheFirstPage(String asked) {
    assertThat(AuditPages.pageNumber(asked)).isEqualTo(1);
  }

  @Test
  void pagesAreTurnedAsFarAsTheTwoHundredth() {
    assertThat(AuditPages.pageNumber("17")).isEqualTo(17);
    assertThat(AuditPages.pageNumber("999")).isEqualTo(200);
  }

  @Test
  void aFilterThatNoLineCanMatchIsLeftOut() {
    assertThat(new AuditFilter("a\u0000b", " order RRO-2026-000123 "))
        .isEqualTo(new AuditFilter("", "order RRO-2026-000123"));
  }
}
