package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.campaignmaterials.shared.Language;
import org.junit.jupiter.api.Test;

class NewsTest {
  private static final News PICKED =
      News.of("/warehouse/pick-lists/PL-0000001?x=y", "warehouse.done.picked", "PL-0000001");

  @Test
  void whatWasDoneIsToldOnItsPageInTheReadersLanguage() {
    Optional<News> read = News.read(PICKED.written());
    assertThat(read).contains(PICKED);
    assertThat(read.get().isFor("/warehouse/pick-lists/PL-0000001?after=2")).isTrue();
    assertThat(read.get().isFor("/warehouse")).isFalse();
    assertThat(read.get().words(new Texts(Language.EN)))
        .contains("What was picked by PL-0000001 is saved.");
    assertThat(read.get().words(new Texts(Language.ES)))
        .hasValueSatisfying(
            words -> assertThat(words).contains("PL-0000001").doesNotContain("picked"));
  }

  @Test
  void namesAndAddressesDoNotGoIntoACookie() {
    for (String personal : new String[] {"Pat Doe", "pat@example.org", "1 Elm St", ""}) {
      assertThatThrownBy(() -> News.of("/warehouse", "warehouse.done.picked", personal))
          .as(personal)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatIsNoNewsOfOursTellsNothing() {
    assertThat(News.read("")).isEmpty();
    assertThat(News.read("%%%")).isEmpty();
    assertThat(News.read("L3dhcmVob3VzZQ")).isEmpty();
    assertThat(
            News.of("/warehouse", "warehouse.done.of_a_newer_release")
                .words(new Texts(Language.EN)))
        .isEmpty();
  }
}
