package org.campaignmaterials.coalition;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shared.TypedDay;
import org.campaignmaterials.web.TypedForm;

/**
 * A record as a form sends it. A box that stands for one of several is named {@code topics-sex} and
 * sends "true", so that {@link TypedForm} can tick it again.
 */
final class FormFields implements RecordFields {
  /** As long as a database's id can be. */
  private static final String ID = "[1-9][0-9]{0,17}";

  private final MultivaluedMap<String, String> sent;
  private final String path;
  private final Problems problems;

  FormFields(MultivaluedMap<String, String> sent) {
    this(sent, "", new Problems());
  }

  private FormFields(MultivaluedMap<String, String> sent, String path, Problems problems) {
    this.sent = sent;
    this.path = path;
    this.problems = problems;
  }

  /** What was typed, to be shown again with what is wrong. */
  static TypedForm typed(MultivaluedMap<String, String> sent, List<RuleViolation> wrong) {
    Map<String, String> typed = new HashMap<>();
    sent.forEach((name, values) -> typed.put(name, values.isEmpty() ? "" : values.get(0)));
    return new TypedForm(typed, wrong);
  }

  @Override
  public Problems problems() {
    return problems;
  }

  @Override
  public String at(String name) {
    return path + name;
  }

  @Override
  public String line(String name, boolean required, int most) {
    return Typed.line(problems, at(name), text(name), required, most);
  }

  /** Text of several lines, whose ends are written as one character. */
  String words(String name, int most) {
    String typed = Typed.trimmed(text(name)).replace("\r\n", "\n").replace('\r', '\n');
    Typed.line(problems, at(name), typed.replaceAll("[\n\t]", " "), true, most);
    return typed;
  }

  @Override
  public Optional<LocalDate> day(String name, boolean required) {
    String typed = Typed.trimmed(text(name));
    if (typed.isEmpty()) {
      if (required) {
        problems.add(at(name), "required");
      }
      return Optional.empty();
    }
    return TypedDay.read(problems, at(name), typed);
  }

  @Override
  public boolean flag(String name) {
    return "true".equals(text(name));
  }

  @Override
  public <E extends Enum<E>> Optional<E> one(String name, Class<E> kind, boolean required) {
    String typed = Typed.trimmed(text(name));
    Optional<E> chosen =
        Arrays.stream(kind.getEnumConstants()).filter(each -> code(each).equals(typed)).findFirst();
    if (chosen.isEmpty() && (required || !typed.isEmpty())) {
      problems.add(at(name), "choose_one");
    }
    return chosen;
  }

  @Override
  public <E extends Enum<E>> Set<E> several(String name, Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> flag(name + "-" + code(each)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
  }

  @Override
  public Optional<Long> id(String name) {
    String typed = Typed.trimmed(text(name));
    return typed.matches(ID) ? Optional.of(Long.valueOf(typed)) : Optional.empty();
  }

  @Override
  public Set<Long> ids(String name) {
    String beginning = at(name) + "-";
    return sent.keySet().stream()
        .filter(field -> field.startsWith(beginning) && "true".equals(sent.getFirst(field)))
        .map(field -> field.substring(beginning.length()))
        .filter(id -> id.matches(ID))
        .map(Long::valueOf)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public int count(String name) {
    String typed = Typed.ungrouped(Typed.trimmed(text(name)));
    if (typed.isEmpty()) {
      return 0;
    }
    if (!typed.matches("[0-9]{1,9}")) {
      problems.add(at(name), "quantity_whole");
      return 0;
    }
    return Integer.parseInt(typed);
  }

  /** Those into which anything was typed. */
  @Override
  public List<RecordFields> lines(String name, int most) {
    return IntStream.range(0, most)
        .mapToObj(index -> at(name) + "[" + index + "].")
        .filter(this::isFilled)
        .map(line -> (RecordFields) new FormFields(sent, line, problems))
        .toList();
  }

  @Override
  public void end() {
    problems.throwIfAny();
  }

  private boolean isFilled(String line) {
    return sent.entrySet().stream()
        .filter(field -> field.getKey().startsWith(line))
        .anyMatch(field -> !Typed.trimmed(field.getValue().get(0)).isEmpty());
  }

  private String text(String name) {
    return sent.getFirst(at(name));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
