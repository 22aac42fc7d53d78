package org.campaignmaterials.scorecard;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Locale;

/**
 * The records of a scorecard as JSON, in which a frozen report keeps them. Written and read field
 * by field: a renamed field of a class must not make an old report unreadable. The same records
 * always give the same text, so that its hash tells whether a report was touched.
 */
final class RecordsJson {
  /** The form of the text. A later form gets the next number and a reader for each older one. */
  static final int VERSION = 1;

  private RecordsJson() {}

  static String text(Records records) {
    return of(records).toString();
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException for a form that this release doesn't know
   */
  static Records parse(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return records(new JsonReading(reader.readObject()));
    }
  }

  static JsonObject of(Records records) {
    return new JsonWriting()
        .number("version", VERSION)
        .text("coalition", records.coalition())
        .day("from", records.period().from())
        .day("to", records.period().to())
        .day("asOf", records.asOf())
        .object("readings", readings(records.readings()))
        .list("members", records.members(), RosterJson::member)
        .list("terms", records.terms(), RosterJson::term)
        .list("reviews", records.reviews(), RosterJson::review)
        .list("meetings", records.meetings(), RosterJson::meeting)
        .list("activities", records.activities(), RosterJson::activity)
        .list("statements", records.statements(), RosterJson::statement)
        .list("items", records.items(), RosterJson::item)
        .list("handouts", records.handouts(), PiecesJson::handout)
        .list("placements", records.placements(), PiecesJson::placement)
        .list("flows", records.flows(), PiecesJson::flow)
        .list("held", records.held(), PiecesJson::held)
        .list("credits", records.credits(), PiecesJson::credit)
        .list("materials", records.materials(), PiecesJson::material)
        .done();
  }

  private static Records records(JsonReading json) {
    int version = json.count("version");
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "Records of form " + version + " are from a later release than this one");
    }
    return new Records(
        json.text("coalition"),
        new Period(json.day("from"), json.day("to")),
        json.day("asOf"),
        readings(json.object("readings")),
        json.list("members", RosterJson::member),
        json.list("terms", RosterJson::term),
        json.list("reviews", RosterJson::review),
        json.list("meetings", RosterJson::meeting),
        json.list("activities", RosterJson::activity),
        json.list("statements", RosterJson::statement),
        json.list("items", RosterJson::item),
        json.list("handouts", PiecesJson::handout),
        json.list("placements", PiecesJson::placement),
        json.list("flows", PiecesJson::flow),
        json.list("held", PiecesJson::held),
        json.list("credits", PiecesJson::credit),
        json.list("materials", PiecesJson::material));
  }

  private static JsonWriting readings(Readings readings) {
    return new JsonWriting()
        .number("members", readings.members())
        .number("sectors", readings.sectors())
        .number("parties", readings.parties())
        .number("meetingOrganizations", readings.meetingOrganizations())
        .number("reviewDays", readings.reviewDays())
        .number("trainingMonths", readings.trainingMonths())
        .number("lateDays", readings.lateDays())
        .number("fewActivities", readings.fewActivities())
        .number("attentionPercent", readings.attentionPercent());
  }

  private static Readings readings(JsonReading json) {
    return new Readings(
        json.count("members"),
        json.count("sectors"),
        json.count("parties"),
        json.count("meetingOrganizations"),
        json.count("reviewDays"),
        json.count("trainingMonths"),
        json.count("lateDays"),
        json.count("fewActivities"),
        json.count("attentionPercent"));
  }

  /** How a constant is written. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
