package org.campaignmaterials.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the tables of facts that travel with the program (resources below {@code /data}). Their
 * first lines begin with # and name source and licence; the next line names the columns.
 */
public final class CsvTable {
  private final List<String> columns;
  private final List<List<String>> rows;

  private CsvTable(List<String> columns, List<List<String>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a table from the class path.
   *
   * @param resource its absolute name, like {@code /data/sectors.csv}
   * @throws IllegalStateException when the program was built without it
   */
  public static CsvTable load(String resource) {
    try (InputStream in = CsvTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + resource);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        List<List<String>> lines =
            reader
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(CsvTable::fields)
                .toList();
        return new CsvTable(lines.get(0), lines.subList(1, lines.size()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + resource, e);
    }
  }

  public List<Row> rows() {
    return rows.stream().map(Row::new).toList();
  }

  /** One line of the table, read by the names of its columns. */
  public final class Row {
    private final List<String> fields;

    private Row(List<String> fields) {
      this.fields = fields;
    }

    /** What stands in this column; empty where the line is shorter than the heading. */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("No column " + column + " in " + columns);
      }
      return at < fields.size() ? fields.get(at) : "";
    }
  }

  /** Splits at commas outside quotation marks; a doubled mark inside quotes is the mark itself. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char character = line.charAt(at);
      if (character == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        field.append('"');
        at++;
      } else if (character == '"') {
        quoted = !quoted;
      } else if (character == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(character);
      }
    }
    fields.add(field.toString());
    return List.copyOf(fields);
  }
}
