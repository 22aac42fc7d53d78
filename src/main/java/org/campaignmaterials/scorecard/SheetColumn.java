package org.campaignmaterials.scorecard;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.campaignmaterials.web.Texts;

/** The columns that sheets of a report's workbook may have. */
enum SheetColumn {
  // Records.
  NUMBER,
  OCCURRED_ON,
  RECORDED_ON,
  ORGANIZATION,
  SECTOR,
  JOINED_ON,
  LEFT_ON,
  CONFIRMED_BY_MEMBER,
  OFFICE("coalition.office."),
  MEMBER,
  FIRST_DAY,
  LAST_DAY,
  LED_BY,
  FEDERAL_INVESTIGATING,
  FEDERAL_ASSISTING,
  STATE_INVESTIGATING,
  STATE_ASSISTING,
  TRAFFICKING_IN_US,
  MEETING,
  METHOD("scorecard.method."),
  PURPOSE("coalition.purpose."),
  TYPE("scorecard.type."),
  GROUP("scorecard.group."),
  RESOURCES,
  TRAINING,
  MATERIALS,
  ONGOING_SUPPORT,
  PROMOTES_HOTLINE,
  ENCOURAGES_RESOURCES,
  ACTIVITY,
  PEOPLE,
  KIND("coalition.statement."),
  UNCHANGED_CAMPAIGN_ITEM,
  ITEM,
  SOURCED,
  REVIEWED,
  ABOUT_EXTENT,
  PROOF("scorecard.proof."),
  SKU,
  QUANTITY,
  OF_HANDED_OUT,
  GONE_ON,
  PLACEMENT,
  SEEN_ON,
  RECORD,
  QUARTER,
  SHIPPED,
  RECEIVED,
  REJECTED,
  LOST,
  HANDED_OUT,
  DISPLAYED,
  IN_TRANSIT,
  IN_HAND,
  CARRIES_HOTLINE,
  HOTLINE_IN_FORCE,
  DAY,

  // Calculated from them.
  IN_PERIOD,
  LATE,
  ACTIVE,
  FIRST_OF_ORGANIZATION,
  FIRST_OF_SECTOR,
  IN_OFFICE,
  UNTIL,
  ORGANIZATIONS,
  COUNTS,
  TRAINS,
  LED,
  LED_BY_ORGANIZATION,
  AWARENESS,
  IDENTIFICATION,
  SEX,
  LABOR,
  FIRST_OF_MEMBER,
  FIRST_IN_QUARTER,
  NEW,
  UP,
  SEEN_AGAIN,
  FULL,
  WITH_MEETING,
  OF_COALITION,
  WITH_MANAGER,
  FIRST_RESOURCES,
  FIRST_TRAINING,
  FIRST_MATERIALS,
  FIRST_ONGOING_SUPPORT,
  QUARTER_RESOURCES,
  QUARTER_TRAINING,
  QUARTER_MATERIALS,
  QUARTER_ONGOING_SUPPORT,

  // Settings and the scorecard.
  SETTING,
  AMOUNT,
  ADDS,
  COUNTED,
  ALREADY,
  STANDARD,
  LIMB,
  FIGURE,
  PART("scorecard.topic."),
  FROZEN,
  RECALCULATED,
  OF_FROZEN,
  OF_RECALCULATED,
  SAME,

  // The sheet that explains the others.
  WHERE,
  WHAT,
  MEANING;

  private final Optional<String> codes;

  SheetColumn() {
    codes = Optional.empty();
  }

  /**
   * @param codes how the message keys of the codes begin that stand in it
   */
  SheetColumn(String codes) {
    this.codes = Optional.of(codes);
  }

  /** Whether codes stand in it that somebody has to explain. */
  boolean holdsCodes() {
    return this == SECTOR || codes.isPresent();
  }

  /**
   * What a code of this column means.
   *
   * @param sector the name of a sector, by its code: sectors are the catalog's, not ours
   */
  String meaning(String code, Function<String, String> sector, Texts t) {
    return codes.map(prefix -> t.get(prefix + code)).orElseGet(() -> sector.apply(code));
  }

  /** The key of the sentence that says what stands in it. */
  String aboutKey() {
    return "scorecard.about.column." + name().toLowerCase(Locale.ROOT);
  }

  /** The same for a column that says something of its own on one sheet; most sheets have none. */
  String aboutKey(SheetName sheet) {
    return "scorecard.about.column." + sheet.code() + "." + name().toLowerCase(Locale.ROOT);
  }

  /** The key of its heading in the message files. */
  String messageKey() {
    return "scorecard.column." + name().toLowerCase(Locale.ROOT);
  }
}
