package org.campaignmaterials.audit;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.campaignmaterials.audit.AuditPages.Field;
import org.campaignmaterials.web.Texts;

/**
 * What something was before or after it was changed, as it is read: the names of fields and their
 * codes become words, days are written as the language does. A state that an older release recorded
 * is a text; it is read as it is, and a lone code in words.
 */
final class AuditedState {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern CHARACTERS = Pattern.compile("(\\d{1,9}) characters");

  /** What a thing of a coalition is called: {@code coalition C-101 meeting 63}. */
  private static final Pattern OF_COALITION =
      Pattern.compile("coalition (C-\\d+) ([a-z ]+?) (\\S{1,18})");

  private static final Pattern NAMED = Pattern.compile("([a-z][a-z-]{1,20}) (.{1,100})");

  private final Texts t;

  private AuditedState(Texts t) {
    this.t = t;
  }

  /** Every field that was changed, before beside after. */
  static List<Field> fields(String before, String after, Texts t) {
    AuditedState state = new AuditedState(t);
    Map<String, String> earlier = state.read(before);
    Map<String, String> later = state.read(after);
    Set<String> names = new LinkedHashSet<>(earlier.keySet());
    names.addAll(later.keySet());
    List<Field> fields = new ArrayList<>();
    names.forEach(
        name ->
            fields.add(
                new Field(name, earlier.getOrDefault(name, ""), later.getOrDefault(name, ""))));
    return fields;
  }

  /** A recorded state in a line of words: a lone field needs no name. */
  static String inWords(String recorded, Texts t) {
    Map<String, String> fields = new AuditedState(t).read(recorded);
    return fields.size() == 1
        ? fields.values().iterator().next()
        : fields.entrySet().stream()
            .map(field -> t.get("audit.state.field", field.getKey(), field.getValue()))
            .collect(Collectors.joining("; "));
  }

  /** What it was done to, in words: "Coalition C-101, meeting 63". */
  static String subjectInWords(String recorded, Texts t) {
    Matcher ofCoalition = OF_COALITION.matcher(recorded);
    if (ofCoalition.matches()) {
      String key = "audit.subject." + ofCoalition.group(2).replace(' ', '_');
      return t.find(key).isPresent()
          ? t.get(key, ofCoalition.group(1), ofCoalition.group(3))
          : recorded;
    }
    if (recorded.equals("catalog") || recorded.equals("audit")) {
      return t.get("audit.subject." + recorded);
    }
    Matcher named = NAMED.matcher(recorded);
    String key = named.matches() ? "audit.subject." + named.group(1).replace('-', '_') : "";
    return t.find(key).isPresent() ? t.get(key, named.group(2)) : recorded;
  }

  /** The fields by their names in words; of an older line its text, under the name of a state. */
  private Map<String, String> read(String recorded) {
    if (recorded.isEmpty()) {
      return Map.of();
    }
    if (!recorded.startsWith("{")) {
      return Map.of(AuditedField.STATUS.words(t), value(AuditedField.STATUS, recorded));
    }
    try (JsonReader reader = Json.createReader(new StringReader(recorded))) {
      Map<String, String> fields = new LinkedHashMap<>();
      JsonObject object = reader.readObject();
      object.forEach(
          (code, said) ->
              AuditedField.ofCode(code)
                  .ifPresentOrElse(
                      field -> fields.put(field.words(t), words(field, said)),
                      () -> fields.put(code, said.toString())));
      return fields;
    } catch (JsonException e) {
      return Map.of(AuditedField.STATUS.words(t), recorded);
    }
  }

  private String words(AuditedField field, JsonValue said) {
    return said.getValueType() == JsonValue.ValueType.ARRAY
        ? said.asJsonArray().getValuesAs(JsonString::getString).stream()
            .map(value -> value(field, value))
            .collect(Collectors.joining(", "))
        : value(field, ((JsonString) said).getString());
  }

  private String value(AuditedField field, String value) {
    if (DAY.matcher(value).matches()) {
      return day(value);
    }
    Matcher characters = CHARACTERS.matcher(value);
    if (characters.matches()) {
      return t.get("audit.state.characters", Long.valueOf(characters.group(1)));
    }
    if (value.equals("true") || value.equals("false")) {
      return t.get(value.equals("true") ? "audit.state.yes" : "audit.state.no");
    }
    return field.wordsOf(value, t);
  }

  private String day(String day) {
    try {
      return t.date(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return day;
    }
  }
}
