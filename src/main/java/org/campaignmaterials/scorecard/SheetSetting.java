package org.campaignmaterials.scorecard;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** What a scorecard was asked, and how its words were read; each has a line on its own sheet. */
enum SheetSetting {
  FROM(records -> records.period().from()),
  TO(records -> records.period().to()),
  AS_OF(Records::asOf),
  MEMBERS(records -> records.readings().members()),
  SECTORS(records -> records.readings().sectors()),
  PARTIES(records -> records.readings().parties()),
  MEETING_ORGANIZATIONS(records -> records.readings().meetingOrganizations()),
  REVIEW_DAYS(records -> records.readings().reviewDays()),
  TRAINING_MONTHS(records -> records.readings().trainingMonths()),
  LATE_DAYS(records -> records.readings().lateDays()),
  FEW_ACTIVITIES(records -> records.readings().fewActivities()),
  ATTENTION_PERCENT(records -> records.readings().attentionPercent());

  private final Function<Records, Object> amount;

  SheetSetting(Function<Records, Object> amount) {
    this.amount = amount;
  }

  /** A day, or a number. */
  Object amount(Records records) {
    return amount.apply(records);
  }

  /** Its line on the sheet. */
  int row() {
    return ordinal() + 2;
  }

  static SheetSetting[] readings() {
    return Arrays.copyOfRange(values(), MEMBERS.ordinal(), values().length);
  }

  /** The key of its words in the message files. */
  String messageKey() {
    return "scorecard.setting." + name().toLowerCase(Locale.ROOT);
  }
}
