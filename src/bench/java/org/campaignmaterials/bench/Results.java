package org.campaignmaterials.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured: tables for readers, the same as JSON for programs, and how the bars were met.
 */
final class Results {
  private final List<Table> tables = new ArrayList<>();
  private final List<Bar> bars = new ArrayList<>();

  /** One table; its first row names the columns. */
  record Table(String title, List<String> columns, List<List<String>> rows) {
    /** Numbers are told with two digits behind the point. */
    void row(Object... cells) {
      List<String> row = new ArrayList<>();
      for (Object cell : cells) {
        row.add(
            cell instanceof Double number
                ? String.format(Locale.ROOT, number < 100 ? "%.2f" : "%,.0f", number)
                : cell.toString());
      }
      rows.add(row);
    }
  }

  private record Bar(String what, double atMost, Spread measured) {
    String verdict() {
      return measured.median() <= atMost ? "met" : "missed";
    }
  }

  Table table(String title, String... columns) {
    Table table = new Table(title, List.of(columns), new ArrayList<>());
    tables.add(table);
    return table;
  }

  /** A ratio that is to be no more than so much. */
  void bar(String what, double atMost, Spread measured) {
    bars.add(new Bar(what, atMost, measured));
  }

  /** As a table for each part, in Markdown. */
  String markdown(Machine machine) {
    StringBuilder text = new StringBuilder("# What it costs\n\n");
    machine.facts().forEach((name, fact) -> text.append("- %s: %s%n".formatted(name, fact)));
    List<Table> all = new ArrayList<>();
    if (!bars.isEmpty()) {
      Table met = new Table("Bars", List.of("ratio", "at most", "measured", ""), new ArrayList<>());
      bars.forEach(bar -> met.row(bar.what(), bar.atMost(), bar.measured(), bar.verdict()));
      all.add(met);
    }
    all.addAll(tables);
    for (Table table : all) {
      text.append("\n## ").append(table.title()).append("\n\n");
      text.append(line(table.columns()));
      text.append(line(table.columns().stream().map(column -> "---").toList()));
      table.rows().forEach(row -> text.append(line(row)));
    }
    return text.toString();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private String json(Machine machine) {
    JsonObjectBuilder facts = Json.createObjectBuilder();
    machine.facts().forEach(facts::add);
    JsonArrayBuilder allBars = Json.createArrayBuilder();
    for (Bar bar : bars) {
      allBars.add(
          Json.createObjectBuilder()
              .add("ratio", bar.what())
              .add("atMost", bar.atMost())
              .add("median", bar.measured().median())
              .add("least", bar.measured().least())
              .add("most", bar.measured().most()));
    }
    JsonArrayBuilder allTables = Json.createArrayBuilder();
    for (Table table : tables) {
      JsonArrayBuilder rows = Json.createArrayBuilder();
      for (List<String> row : table.rows()) {
        JsonObjectBuilder cells = Json.createObjectBuilder();
        for (int column = 0; column < row.size(); column++) {
          cells.add(table.columns().get(column), row.get(column));
        }
        rows.add(cells);
      }
      allTables.add(Json.createObjectBuilder().add("title", table.title()).add("rows", rows));
    }
    return Json.createObjectBuilder()
        .add("machine", facts)
        .add("bars", allBars)
        .add("tables", allTables)
        .build()
        .toString();
  }

  /**
   * Leaves both in a folder; called after each part, so that a run that is ended leaves what it
   * has.
   */
  void write(Path folder, Machine machine) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("figures.md"), markdown(machine));
      Files.writeString(folder.resolve("figures.json"), json(machine));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
