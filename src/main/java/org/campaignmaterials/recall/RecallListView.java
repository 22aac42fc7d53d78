package org.campaignmaterials.recall;

import java.time.ZonedDateTime;
import java.util.List;
import org.campaignmaterials.web.TypedForm;

/** All recalls, and the box with which a new one begins. */
public record RecallListView(TypedForm form, boolean mayWork, List<Row> rows) {

  /**
   * A recall.
   *
   * @param reason the key of its words
   * @param stage as in {@code recall.stage.…}
   */
  public record Row(
      String number,
      MaterialName material,
      String reason,
      String stage,
      ZonedDateTime openedAt,
      long pieces,
      long open) {}
}
