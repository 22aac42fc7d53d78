package org.campaignmaterials.scorecard;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a frozen report holds: the records that the scorecard looked at, the figures that it found,
 * and which judgements there were. Ids, codes and quantities only; whose they are is looked up when
 * the report is read, and is gone when it was erased.
 *
 * @param rules the version of the rules by which the figures were found
 * @param judgements ids of rows that are never changed
 * @param replaces the number of the earlier report on the same period, if there was one
 */
record FrozenContent(
    int rules,
    Records records,
    List<FigureLine> figures,
    List<Long> judgements,
    Optional<String> replaces) {

  /** The form of the text. A later form gets the next number and a reader for this one. */
  static final int VERSION = 1;

  private static final String LIMB = "limb";
  private static final String MEASURE = "measure";
  private static final String BY = "by";
  private static final String KEY = "key";
  private static final String AMOUNT = "amount";
  private static final String OF = "of";
  private static final String REPLACES = "replaces";

  FrozenContent {
    figures = List.copyOf(figures);
    judgements = List.copyOf(judgements);
  }

  static FrozenContent of(Records records, List<Long> judgements, Optional<String> replaces) {
    return new FrozenContent(
        Scorecard.RULES_VERSION,
        records,
        FigureLine.of(Scorecard.of(records)),
        judgements,
        replaces);
  }

  Scorecard scorecard() {
    return Scorecard.of(records);
  }

  /** Whether the rules of this release find the same in the frozen records. */
  boolean replays() {
    return FigureLine.of(scorecard()).equals(figures);
  }

  String text() {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    figures.forEach(line -> lines.add(json(line)));
    JsonArrayBuilder judged = Json.createArrayBuilder();
    judgements.forEach(judged::add);
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("version", VERSION)
            .add("rules", rules)
            .add("records", RecordsJson.of(records))
            .add("figures", lines)
            .add("judgements", judged);
    replaces.ifPresent(earlier -> json.add(REPLACES, earlier));
    return json.build().toString();
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException for a form that this release doesn't know
   */
  static FrozenContent parse(String text) {
    JsonObject json;
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      json = reader.readObject();
    }
    if (json.getInt("version") != VERSION) {
      throw new IllegalArgumentException(
          "Reports of form " + json.getInt("version") + " are from a later release than this one");
    }
    List<FigureLine> figures = new ArrayList<>();
    json.getJsonArray("figures").forEach(line -> figures.add(line(line.asJsonObject())));
    return new FrozenContent(
        json.getInt("rules"),
        RecordsJson.parse(json.getJsonObject("records").toString()),
        figures,
        json.getJsonArray("judgements").getValuesAs(JsonNumber::longValueExact),
        Optional.ofNullable(json.getString(REPLACES, null)));
  }

  private static JsonObjectBuilder json(FigureLine line) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add(LIMB, line.limb().code())
            .add(MEASURE, line.measure().code());
    line.part().ifPresent(part -> json.add(BY, part.by().code()).add(KEY, part.key()));
    json.add(AMOUNT, line.amount());
    line.whole().ifPresent(whole -> json.add(OF, whole));
    return json;
  }

  private static FigureLine line(JsonObject json) {
    return new FigureLine(
        ofCode(Limb.class, json.getString(LIMB)),
        ofCode(Measure.class, json.getString(MEASURE)),
        json.containsKey(BY)
            ? Optional.of(
                new FigureLine.Part(
                    ofCode(Dimension.class, json.getString(BY)), json.getString(KEY)))
            : Optional.empty(),
        json.getJsonNumber(AMOUNT).doubleValue(),
        json.containsKey(OF)
            ? OptionalDouble.of(json.getJsonNumber(OF).doubleValue())
            : OptionalDouble.empty());
  }

  private static <C extends Enum<C>> C ofCode(Class<C> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(java.util.Locale.ROOT));
  }
}
