package org.campaignmaterials.scorecard;

import java.time.LocalDate;

/**
 * What the records in a report's JSON have in common, whoever keeps them: how their fields are
 * called, a number and two days.
 */
final class EntryJson {
  static final String NUMBER = "number";
  static final String ORGANIZATION = "organization";
  static final String SECTOR = "sector";
  static final String RECORDED_ON = "recordedOn";
  private static final String OCCURRED_ON = "occurredOn";

  private EntryJson() {}

  /** Begins a record that is numbered through. */
  static JsonWriting dated(Records.Entry entry, long number) {
    return dated(new JsonWriting().number(NUMBER, number), entry);
  }

  /** Begins a record that has a document number. */
  static JsonWriting dated(Records.Entry entry, String number) {
    return dated(new JsonWriting().text(NUMBER, number), entry);
  }

  private static JsonWriting dated(JsonWriting json, Records.Entry entry) {
    return json.day(OCCURRED_ON, entry.occurredOn()).day(RECORDED_ON, entry.recordedOn());
  }

  static LocalDate occurredOn(JsonReading json) {
    return json.day(OCCURRED_ON);
  }

  static LocalDate recordedOn(JsonReading json) {
    return json.day(RECORDED_ON);
  }
}
