package org.campaignmaterials.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the fields of a thing say before it is changed, or after: codes, ids, days, numbers, public
 * names of organizations. Of what somebody typed only the length is told: a trail that nobody can
 * change is no place for the name of a person. What says the same before and after is left out of
 * the line.
 */
public final class AuditedFields {
  /** Of something that is not there yet, or no more. */
  public static final AuditedFields NONE = new AuditedFields(Map.of());

  /** Room in a line, in characters of JSON. */
  private static final int ROOM = 2000;

  /** How much of one value is told, the more the better. */
  private static final List<Integer> LENGTHS = List.of(400, 100, 30, 10);

  private final Map<AuditedField, Told> told;

  /**
   * One field.
   *
   * @param values what stands in the line
   * @param meant what is compared; always different where the field names what the line is about
   */
  private record Told(List<String> values, boolean isList, Object meant) {}

  private AuditedFields(Map<AuditedField, Told> told) {
    this.told = told;
  }

  /** A thing of which one field matters. */
  public static AuditedFields of(AuditedField field, Object code) {
    return NONE.with(field, code);
  }

  /**
   * With one field more. Nothing and an empty text are no value.
   *
   * @param code a code, an id, a day, a number; a collection of them; or an {@code Optional}
   */
  public AuditedFields with(AuditedField field, Object code) {
    Object bare = code instanceof Optional<?> perhaps ? perhaps.orElse(null) : code;
    if (bare instanceof Collection<?> several) {
      List<String> sorted = several.stream().map(String::valueOf).sorted().toList();
      return sorted.isEmpty() ? this : plus(field, new Told(sorted, true, sorted));
    }
    String text = bare == null ? "" : bare.toString();
    return text.isEmpty() ? this : plus(field, new Told(List.of(text), false, text));
  }

  /** With a field that tells what the line is about, whether it changed or not. */
  public AuditedFields naming(AuditedField field, Object code) {
    return plus(field, new Told(List.of(code.toString()), false, new Object()));
  }

  /** With words that somebody typed: told is how many characters they have. */
  public AuditedFields withText(AuditedField field, String words) {
    return words == null || words.isEmpty()
        ? this
        : plus(field, new Told(List.of(words.length() + " characters"), false, words));
  }

  /** With words that somebody typed, if they did. */
  public AuditedFields withText(AuditedField field, Optional<String> words) {
    return withText(field, words.orElse(""));
  }

  /** Whether every field says the same as the other's. */
  public boolean says(AuditedFields others) {
    return apartFrom(others).told.isEmpty() && others.apartFrom(this).told.isEmpty();
  }

  /** Those that say something else than the others do. */
  AuditedFields apartFrom(AuditedFields others) {
    Map<AuditedField, Told> different = new EnumMap<>(AuditedField.class);
    told.forEach(
        (field, said) -> {
          Told other = others.told.get(field);
          if (other == null || !Objects.equals(said.meant(), other.meant())) {
            different.put(field, said);
          }
        });
    return new AuditedFields(different);
  }

  private AuditedFields plus(AuditedField field, Told value) {
    Map<AuditedField, Told> more = new EnumMap<>(AuditedField.class);
    more.putAll(told);
    more.put(field, value);
    return new AuditedFields(more);
  }

  @Override
  public String toString() {
    return json();
  }

  /** As it is kept, JSON within the room of a line; empty for no field. */
  String json() {
    return told.isEmpty()
        ? ""
        : LENGTHS.stream()
            .map(this::json)
            .filter(text -> text.length() <= ROOM)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Too many fields for one line"));
  }

  private String json(int longest) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    told.forEach(
        (field, said) -> {
          if (said.isList()) {
            object.add(field.code(), array(said.values(), longest));
          } else {
            object.add(field.code(), shortened(said.values().get(0), longest));
          }
        });
    return object.build().toString();
  }

  private static JsonArrayBuilder array(List<String> values, int longest) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    int used = 0;
    for (String value : values) {
      used += value.length() + 3;
      if (used > longest) {
        array.add("…");
        break;
      }
      array.add(value);
    }
    return array;
  }

  private static String shortened(String value, int longest) {
    return value.length() <= longest ? value : value.substring(0, longest - 1) + "…";
  }
}
