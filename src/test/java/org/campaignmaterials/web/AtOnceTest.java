package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AtOnceTest {
  @Test
  void aNetworkWaitsForItsOwnRequestsAndForNobodyElses() {
    AtOnce atOnce = new AtOnce(2);
    assertThat(atOnce.begin("hospital")).isTrue();
    assertThat(atOnce.begin("hospital")).isTrue();
    assertThat(atOnce.begin("hospital")).isFalse();
    assertThat(atOnce.begin("library")).isTrue();

    atOnce.end("hospital");
    assertThat(atOnce.begin("hospital")).as("the refused one counts for nothing").isTrue();
    assertThat(atOnce.begin("hospital")).isFalse();
  }

  @Test
  void nobodyCouldBeAnsweredByNoneAtAll() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AtOnce(0));
  }
}
