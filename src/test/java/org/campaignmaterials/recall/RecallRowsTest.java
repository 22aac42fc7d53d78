package org.campaignmaterials.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campaignmaterials.recall.RecallListView.Rows;
import org.junit.jupiter.api.Test;

class RecallRowsTest {
  @Test
  void whoAsksForAPageBehindTheLastReadsTheLast() {
    assertThat(Rows.pages(0, 20)).isEqualTo(1);
    assertThat(Rows.pages(20, 20)).isEqualTo(1);
    assertThat(Rows.pages(21, 20)).isEqualTo(2);
    Rows none = Rows.of(List.of(), "/list?page=", 99_999, 20);
    assertThat(none.page()).isEqualTo(1);
    assertThat(none.hasBefore()).isFalse();
    assertThat(none.hasAfter()).isFalse();
  }
}
