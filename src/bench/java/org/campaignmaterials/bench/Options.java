package org.campaignmaterials.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is measured, and how long.
 *
 * @param only the parts that are run; none for all
 * @param databases on which
 * @param clients how many ask at the same time
 * @param seconds of each load
 * @param rounds how often reference and product take turns
 * @param orders how many there are in the large seed
 * @param target where results and working copies lie
 */
record Options(
    List<String> only,
    List<Kind> databases,
    List<Integer> clients,
    int seconds,
    int rounds,
    int orders,
    Path target) {

  /** From the system properties that the build passes on. */
  static Options read() {
    return new Options(
        list("bench.only", ""),
        list("bench.databases", "derby,postgresql").stream()
            .map(name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList(),
        list("bench.clients", "1,8,32").stream().map(Integer::valueOf).toList(),
        number("bench.seconds", 10),
        number("bench.rounds", 3),
        number("bench.orders", 1_000_000),
        Path.of(text("bench.target", "target/bench")));
  }

  boolean wants(String part) {
    return only.isEmpty() || only.contains(part);
  }

  private static List<String> list(String name, String otherwise) {
    return Arrays.stream(text(name, otherwise).split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static int number(String name, int otherwise) {
    return Integer.parseInt(text(name, Integer.toString(otherwise)));
  }

  private static String text(String name, String otherwise) {
    String said = System.getProperty(name, "");
    return said.isBlank() ? otherwise : said;
  }
}
