package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiListTest {
  private final Problems problems = new Problems();

  @Test
  void withoutParametersItIsTheFirstTwenty() {
    assertThat(ApiList.asked(null, "", problems)).isEqualTo(new ApiList(1, 20));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void thePageSaysHowManyComeBefore() {
    assertThat(ApiList.asked("3", "50", problems).offset()).isEqualTo(100);
    assertThat(ApiList.asked("1000000", "100", problems).offset()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "abc", "1.5", "101", "99999999999", "😀"})
  void anyOtherSizeIsRefusedByName(String size) {
    ApiList.asked("1", size, problems);
    assertThat(problems.all()).containsExactly(new RuleViolation("size", "list_range", 100));
  }
}
