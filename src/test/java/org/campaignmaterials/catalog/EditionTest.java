package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campaignmaterials.catalog.EditionText.Bullets;
import org.campaignmaterials.catalog.EditionText.Heading;
import org.campaignmaterials.catalog.EditionText.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTest {

  private static final Map<EditionStatus, Set<EditionStatus>> PERMITTED =
      Map.of(
          EditionStatus.DRAFT,
          EnumSet.of(EditionStatus.PUBLISHED, EditionStatus.WITHDRAWN),
          EditionStatus.PUBLISHED,
          EnumSet.of(EditionStatus.SUPERSEDED, EditionStatus.WITHDRAWN, EditionStatus.RECALLED),
          EditionStatus.SUPERSEDED,
          EnumSet.of(EditionStatus.PUBLISHED, EditionStatus.RECALLED),
          EditionStatus.WITHDRAWN,
          EnumSet.of(EditionStatus.PUBLISHED, EditionStatus.RECALLED),
          EditionStatus.RECALLED,
          EnumSet.noneOf(EditionStatus.class));

  private final Edition published =
      new Edition(
          Sku.parse("TT-101-en-2026.1"),
          "Title",
          "Summary",
          "A doorway",
          new EditionText("Text"),
          List.of(),
          EditionChecks.NONE,
          EditionStatus.PUBLISHED);

  @ParameterizedTest
  @EnumSource
  void everyStatusHasItsPermittedNextOnes(EditionStatus status) {
    for (EditionStatus next : EditionStatus.values()) {
      assertThat(status.canBecome(next))
          .as("%s to %s", status, next)
          .isEqualTo(PERMITTED.get(status).contains(next));
    }
  }

  @Test
  void aRecalledEditionStaysRecalled() {
    Edition recalled = published.supersede().recall();

    assertThat(recalled.status()).isEqualTo(EditionStatus.RECALLED);
    assertThatThrownBy(recalled::withdraw).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTextIsHeadingsParagraphsAndLists() {
    EditionText text =
        new EditionText(
            """
            A first line
            that goes on.
            ## A heading
            - one
            - two
              that goes on

            - three
            After the list.
            """);

    assertThat(text.blocks())
        .containsExactly(
            new Paragraph("A first line that goes on."),
            new Heading("A heading"),
            new Bullets(List.of("one", "two that goes on", "three After the list.")));
  }

  @Test
  void anEmptyLineEndsAList() {
    assertThat(new EditionText("- one\n- two\n\nAfter.").blocks())
        .containsExactly(new Bullets(List.of("one", "two")), new Paragraph("After."));
  }
}
