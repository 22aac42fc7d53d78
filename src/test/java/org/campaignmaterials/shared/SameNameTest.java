package org.campaignmaterials.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameNameTest {

  @Test
  void spellingsDifferInCaseAndSpaces() {
    assertThat(SameName.keyOf(" CASA  abierta ")).isEqualTo(SameName.keyOf("Casa Abierta"));
    assertThat(SameName.keyOf("Casa Abierta")).isNotEqualTo(SameName.keyOf("Casa Abierta 2"));
  }

  @Test
  void whoLeavesOutAnAccentMeansTheSame() {
    assertThat(SameName.isLike("CLINICA  del Valle", "Clínica del Valle")).isTrue();
    assertThat(SameName.keyOf("Clinica")).isNotEqualTo(SameName.keyOf("Clínica"));
    assertThat(SameName.isLike("Clínica", "Clínicas")).isFalse();
  }
}
