package org.campaignmaterials.scorecard;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An object of a report's JSON as it is read; what {@link JsonWriting} wrote. */
record JsonReading(JsonObject json) {

  String text(String name) {
    return json.getString(name);
  }

  Optional<String> maybe(String name) {
    return Optional.ofNullable(json.getString(name, null));
  }

  long number(String name) {
    return json.getJsonNumber(name).longValueExact();
  }

  /** A number that is small. */
  int count(String name) {
    return json.getInt(name);
  }

  Optional<Long> maybeNumber(String name) {
    return json.containsKey(name) ? Optional.of(number(name)) : Optional.empty();
  }

  List<Long> numbers(String name) {
    return json.getJsonArray(name).getValuesAs(JsonNumber::longValue);
  }

  boolean flag(String name) {
    return json.getBoolean(name);
  }

  LocalDate day(String name) {
    return LocalDate.parse(text(name));
  }

  Optional<LocalDate> maybeDay(String name) {
    return maybe(name).map(LocalDate::parse);
  }

  List<LocalDate> days(String name) {
    return texts(name).map(LocalDate::parse).toList();
  }

  <C extends Enum<C>> C code(String name, Class<C> type) {
    return ofCode(type, text(name));
  }

  <C extends Enum<C>> Set<C> codes(String name, Class<C> type) {
    return texts(name).map(code -> ofCode(type, code)).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> texts(String name) {
    return json.getJsonArray(name).getValuesAs(JsonString::getString).stream();
  }

  private static <C extends Enum<C>> C ofCode(Class<C> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }

  JsonReading object(String name) {
    return new JsonReading(json.getJsonObject(name));
  }

  <T> List<T> list(String name, Function<JsonReading, T> each) {
    return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
        .map(JsonReading::new)
        .map(each)
        .toList();
  }
}
