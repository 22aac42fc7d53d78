package org.campaignmaterials.recall;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campaignmaterials.web.TypedForm;

/**
 * Recalls by what caused them, and the box with which a new one begins.
 *
 * @param show which of them
 */
public record RecallListView(TypedForm form, boolean mayWork, Show show, Rows rows) {

  /** Which recalls a list shows. */
  public enum Show {
    ALL,
    OPEN,
    /** Somebody has yet to read and to let go the letters. */
    LETTERS;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Show ofCode(String code) {
      return Arrays.stream(values())
          .filter(each -> each.code().equals(code))
          .findFirst()
          .orElse(ALL);
    }
  }

  /**
   * A page of a list.
   *
   * @param path of the list, to which the number of a page is added
   * @param page from 1
   */
  public record Rows(List<Row> rows, String path, int page, boolean hasBefore, boolean hasAfter) {

    /** The page of all rows that somebody asked for; the last one when there are not as many. */
    static Rows of(List<Row> all, String path, int asked, int atOnce) {
      int page = Math.min(asked, pages(all.size(), atOnce));
      int from = (page - 1) * atOnce;
      int to = Math.min(all.size(), from + atOnce);
      return new Rows(all.subList(from, to), path, page, page > 1, to < all.size());
    }

    /** How many pages there are of so many; one of none. */
    static int pages(long all, int atOnce) {
      return (int) Math.max(1, (all + atOnce - 1) / atOnce);
    }
  }

  /**
   * A recall, or all that one change caused.
   *
   * @param path of its page
   * @param name its number; of a change, in words
   * @param material empty for a change
   * @param recalls how many there are behind it
   * @param openRecalls how many of them are not closed
   * @param reason in words; empty where all rows share it
   * @param stage as in {@code recall.stage.…}
   * @param lettersWait whether somebody has yet to let go its letters
   */
  public record Row(
      String path,
      String name,
      Optional<MaterialName> material,
      int recalls,
      int openRecalls,
      String reason,
      String stage,
      ZonedDateTime openedAt,
      long pieces,
      long open,
      boolean lettersWait) {}
}
