package org.campaignmaterials.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilePagesTest {

  @Test
  void aNameIsSentSafelyAndWhole() {
    assertThat(FilePages.disposition("conciliación \"1\".csv"))
        .isEqualTo(
            "attachment; filename=\"conciliaci_n _1_.csv\";"
                + " filename*=UTF-8''conciliaci%C3%B3n%20%221%22.csv");
  }

  @Test
  void aLineBreakCannotBeginAnotherHeader() {
    assertThat(FilePages.disposition("a\r\nSet-Cookie: x")).doesNotContain("\r", "\n");
  }
}
