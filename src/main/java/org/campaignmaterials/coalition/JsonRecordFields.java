package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.web.JsonFields;

/** A record as a call of the API sends it. */
final class JsonRecordFields implements RecordFields {
  /** As many as a coalition may have members. */
  private static final int MOST_IDS = 1_000;

  private final JsonFields fields;
  private final Problems problems;

  /**
   * @param body a JSON object
   */
  static JsonRecordFields of(String body) {
    Problems problems = new Problems();
    return new JsonRecordFields(JsonFields.of(body, problems), problems);
  }

  private JsonRecordFields(JsonFields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  @Override
  public Problems problems() {
    return problems;
  }

  @Override
  public String at(String name) {
    return fields.at(name);
  }

  @Override
  public String line(String name, boolean required, int most) {
    return fields.line(name, required, most);
  }

  @Override
  public Optional<LocalDate> day(String name, boolean required) {
    Optional<LocalDate> day = fields.date(name);
    if (required && day.isEmpty() && !problems.concern(at(name))) {
      problems.add(at(name), "required");
    }
    return day;
  }

  @Override
  public boolean flag(String name) {
    return fields.flag(name);
  }

  @Override
  public <E extends Enum<E>> Optional<E> one(String name, Class<E> kind, boolean required) {
    String code = fields.choice(name, required, codes(kind));
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> code(each).equals(code))
        .findFirst();
  }

  @Override
  public <E extends Enum<E>> Set<E> several(String name, Class<E> kind) {
    List<String> sent = fields.texts(name, kind.getEnumConstants().length);
    for (int index = 0; index < sent.size(); index++) {
      if (!codes(kind).contains(sent.get(index))) {
        problems.add(
            at(name) + "[" + index + "]", "unknown_choice", String.join(", ", codes(kind)));
      }
    }
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> sent.contains(code(each)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
  }

  @Override
  public Optional<Long> id(String name) {
    OptionalInt number = fields.wholeNumber(name, false);
    return number.isPresent() ? Optional.of((long) number.getAsInt()) : Optional.empty();
  }

  @Override
  public Set<Long> ids(String name) {
    return new LinkedHashSet<>(fields.numbers(name, MOST_IDS));
  }

  @Override
  public int count(String name) {
    return fields.wholeNumber(name, false).orElse(0);
  }

  @Override
  public List<RecordFields> lines(String name, int most) {
    return fields.objects(name, false, most).stream()
        .map((Function<JsonFields, RecordFields>) line -> new JsonRecordFields(line, problems))
        .toList();
  }

  @Override
  public void end() {
    fields.refuseOthers();
    problems.throwIfAny();
  }

  private static Set<String> codes(Class<? extends Enum<?>> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .map(JsonRecordFields::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
