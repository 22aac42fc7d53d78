package org.campaignmaterials.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of a file, or of a group within one. Whatever is asked for and is missing or wrong
 * goes into the report, and the answer is then null (or an empty list): a caller builds its object
 * only when the report is clean, so that one reading finds everything that is wrong at once.
 */
final class YamlFields {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

  private final FileReport report;
  private final String path;
  private final int line;
  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();

  YamlFields(MappingNode node, String path, FileReport report) {
    this.report = report;
    this.path = path;
    this.line = lineOf(node);
    for (NodeTuple tuple : node.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
      if (fields.putIfAbsent(name, tuple.getValueNode()) != null) {
        report.add(lineOf(tuple.getKeyNode()), path + name, "The field stands here twice.");
      }
      lines.putIfAbsent(name, lineOf(tuple.getKeyNode()));
    }
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /** Reports a rule of the caller's own about a field. */
  void wrong(String field, String reason) {
    report.add(lines.getOrDefault(field, line), path + field, reason);
  }

  boolean has(String field) {
    asked.add(field);
    return fields.containsKey(field) && !isEmpty(fields.get(field));
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  /** A text that must be there, of at most so many characters. */
  String text(String field, int maxLength) {
    if (!has(field)) {
      wrong(field, "The field is missing or empty.");
      return null;
    }
    if (!(fields.get(field) instanceof ScalarNode scalar)) {
      wrong(field, "One text is expected here, not a list or a group.");
      return null;
    }
    String text = scalar.getValue().strip();
    if (text.length() > maxLength) {
      wrong(
          field,
          "The text has %,d characters; at most %,d fit.".formatted(text.length(), maxLength));
      return null;
    }
    return text;
  }

  Optional<String> optionalText(String field, int maxLength) {
    return has(field) ? Optional.ofNullable(text(field, maxLength)) : Optional.empty();
  }

  /** One of a fixed set of words. */
  <T> T oneOf(String field, Function<String, Optional<T>> ofCode, List<String> codes) {
    String text = text(field, 60);
    if (text == null) {
      return null;
    }
    Optional<T> found = ofCode.apply(text);
    if (found.isEmpty()) {
      wrong(
          field,
          "\"%s\" is not known here. Use one of: %s.".formatted(text, String.join(", ", codes)));
    }
    return found.orElse(null);
  }

  Boolean yesOrNo(String field) {
    return oneOf(
        field,
        text ->
            switch (text) {
              case "yes", "true" -> Optional.of(true);
              case "no", "false" -> Optional.of(false);
              default -> Optional.empty();
            },
        List.of("yes", "no"));
  }

  /** A whole number larger than zero. */
  Integer count(String field) {
    String text = text(field, 60);
    if (text == null) {
      return null;
    }
    if (!WHOLE_NUMBER.matcher(text).matches() || Integer.parseInt(text) == 0) {
      wrong(
          field,
          "A whole number larger than zero is expected, like 50; not \"%s\".".formatted(text));
      return null;
    }
    return Integer.valueOf(text);
  }

  /** A number larger than zero and below 1,000, with so many decimals as its column keeps. */
  BigDecimal measure(String field, int decimals, String example) {
    String text = text(field, 60);
    if (text == null) {
      return null;
    }
    boolean fits =
        NUMBER.matcher(text).matches()
            && new BigDecimal(text).signum() > 0
            && new BigDecimal(text).compareTo(BigDecimal.valueOf(1000)) < 0
            && Decimals.tidy(new BigDecimal(text)).scale() <= decimals;
    if (!fits) {
      wrong(
          field,
          "A number larger than zero is expected, with at most %d decimals, like %s; not \"%s\"."
              .formatted(decimals, example, text));
      return null;
    }
    return new BigDecimal(text);
  }

  LocalDate day(String field) {
    String text = text(field, 60);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      wrong(field, "A day is written year-month-day, like 2026-11-21; not \"%s\".".formatted(text));
      return null;
    }
  }

  /** A text in English and Spanish: the fields en and es below this one. */
  Words words(String field, int maxLength) {
    YamlFields group = group(field);
    if (group == null) {
      return null;
    }
    String english = group.text("en", maxLength);
    String spanish = group.text("es", maxLength);
    group.nothingElse();
    return english == null || spanish == null ? null : new Words(english, spanish);
  }

  /** A group of fields below this one. */
  YamlFields group(String field) {
    if (!has(field)) {
      wrong(field, "The field is missing or empty.");
      return null;
    }
    if (fields.get(field) instanceof MappingNode node) {
      return new YamlFields(node, path + field + ".", report);
    }
    wrong(field, "Fields of its own are expected below this one.");
    return null;
  }

  /** A list of groups of fields, at least one. */
  List<YamlFields> groups(String field) {
    List<YamlFields> groups = new ArrayList<>();
    for (Node item : items(field)) {
      if (item instanceof MappingNode node) {
        groups.add(new YamlFields(node, "%s%s[%d].".formatted(path, field, groups.size()), report));
      } else {
        wrong(field, "Each item of this list should have fields of its own.");
        return List.of();
      }
    }
    return groups;
  }

  /** A list of short words, at least one, none twice. */
  List<String> list(String field) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(field)) {
      String text = item instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
      if (text.isEmpty() || texts.contains(text)) {
        wrong(field, "An item of this list is empty, stands twice or is not a plain word.");
        return List.of();
      }
      texts.add(text);
    }
    return texts;
  }

  private List<Node> items(String field) {
    if (!has(field)) {
      wrong(field, "The field is missing or empty.");
      return List.of();
    }
    if (!(fields.get(field) instanceof SequenceNode sequence)) {
      wrong(field, "A list is expected here, like [one, two].");
      return List.of();
    }
    if (sequence.getValue().isEmpty()) {
      wrong(field, "The list needs at least one item.");
    }
    return sequence.getValue();
  }

  /** The names of the fields, for groups whose names are data. */
  List<String> names() {
    return List.copyOf(fields.keySet());
  }

  /** Names every field that nobody asked for: most often a slip of the finger. */
  void nothingElse() {
    for (String field : fields.keySet()) {
      if (!asked.contains(field)) {
        wrong(field, "This field is not known here." + suggestion(field));
      }
    }
  }

  private String suggestion(String field) {
    return asked.stream()
        .filter(known -> distance(known, field) <= 2)
        .findFirst()
        .map(known -> " Did you mean \"%s\"?".formatted(known))
        .orElse(" Known fields: %s.".formatted(String.join(", ", asked)));
  }

  /** How many letters must be put in, taken out or changed to make one word of the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int at = 1; at <= one.length(); at++) {
      int diagonal = row[0];
      row[0] = at;
      for (int column = 1; column < row.length; column++) {
        int changed = diagonal + (one.charAt(at - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(changed, Math.min(row[column], row[column - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
