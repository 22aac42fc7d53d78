package org.campaignmaterials.scorecard;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An object of a report's JSON as it is written, field by field in the order in which they are
 * said: days as ISO 8601, constants as codes, what is not there not at all. {@link JsonReading}
 * reads it.
 */
final class JsonWriting {
  private final JsonObjectBuilder json = Json.createObjectBuilder();

  JsonWriting text(String name, String text) {
    json.add(name, text);
    return this;
  }

  JsonWriting maybe(String name, Optional<String> text) {
    text.ifPresent(known -> json.add(name, known));
    return this;
  }

  JsonWriting number(String name, long number) {
    json.add(name, number);
    return this;
  }

  JsonWriting maybeNumber(String name, Optional<Long> number) {
    number.ifPresent(known -> json.add(name, known));
    return this;
  }

  JsonWriting numbers(String name, List<Long> numbers) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    numbers.forEach(array::add);
    json.add(name, array);
    return this;
  }

  JsonWriting flag(String name, boolean flag) {
    json.add(name, flag);
    return this;
  }

  JsonWriting day(String name, LocalDate day) {
    json.add(name, day.toString());
    return this;
  }

  JsonWriting maybeDay(String name, Optional<LocalDate> day) {
    return maybe(name, day.map(LocalDate::toString));
  }

  JsonWriting days(String name, List<LocalDate> days) {
    return texts(name, days.stream().map(LocalDate::toString).toList());
  }

  JsonWriting code(String name, Enum<?> constant) {
    json.add(name, RecordsJson.code(constant));
    return this;
  }

  /** Sorted, so that the same set gives the same text. */
  JsonWriting codes(String name, Set<? extends Enum<?>> constants) {
    return texts(name, constants.stream().map(RecordsJson::code).sorted().toList());
  }

  private JsonWriting texts(String name, List<String> texts) {
    json.add(name, Json.createArrayBuilder(texts));
    return this;
  }

  JsonWriting object(String name, JsonWriting object) {
    json.add(name, object.json);
    return this;
  }

  <T> JsonWriting list(String name, Collection<T> all, Function<T, JsonWriting> each) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    all.forEach(one -> array.add(each.apply(one).json));
    json.add(name, array);
    return this;
  }

  /** The fields of another object, as fields of this one. */
  JsonWriting all(JsonWriting others) {
    json.addAll(others.json);
    return this;
  }

  JsonObject done() {
    return json.build();
  }
}
