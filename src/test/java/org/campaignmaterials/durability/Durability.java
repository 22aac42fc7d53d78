package org.campaignmaterials.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The long form: {@code mvn -Pdurability}. What it does and what came of it stands in
 * src/docs/durability.md. {@code -Ddurability.only=derby,nodes} plays some of the stories, {@code
 * -Ddurability.kills=5} kills less often.
 */
public final class Durability {
  private static final int KILLS = 20;
  private static final int KILLS_OF_TWO = 6;
  private static final Duration AWAY = Duration.ofSeconds(60);

  private final Path target = Path.of(text("durability.target", "target/durability"));
  private final Path work = target.resolve("work");
  private final List<String> only = List.of(text("durability.only", "").split(","));
  private final int kills = Integer.parseInt(text("durability.kills", "" + KILLS));
  private final long seed = Long.parseLong(text("durability.seed", "1"));
  private final Progress progress = new Progress(System.err);
  private final List<Story> stories = new ArrayList<>();

  private Durability() {}

  /** Plays the stories that the options ask for, and ends with 1 when a promise was not kept. */
  public static void main(String[] arguments) throws Exception {
    Durability durability = new Durability();
    durability.play();
    boolean kept =
        durability.stories.stream().allMatch(story -> story.comparison().complaints().isEmpty());
    System.exit(kept ? 0 : 1);
  }

  private static String text(String name, String otherwise) {
    String given = System.getProperty(name, "");
    return given.isBlank() ? otherwise : given;
  }

  private boolean wants(String story) {
    return only.contains("") || only.contains(story);
  }

  private void play() throws Exception {
    Files.createDirectories(work);
    if (wants("derby")) {
      Path place = work.resolve("derby");
      try (Database database = Database.derby(place)) {
        tell(new KillingOneServer(database, place, kills, seed, progress).play());
      }
    }
    if (wants("postgresql")) {
      Path place = work.resolve("postgresql");
      try (Database database = Database.postgresql(place)) {
        tell(new KillingOneServer(database, place, kills, seed, progress).play());
      }
    }
    if (wants("nodes")) {
      int nodeKills = Math.min(kills, KILLS_OF_TWO);
      tell(new KillingOneNode(work.resolve("nodes"), nodeKills, AWAY, seed, progress).play());
    }
    if (wants("disk")) {
      if (FillingTheDisk.isPossible(work.resolve("disk"))) {
        tell(new FillingTheDisk(work.resolve("disk"), Duration.ofSeconds(30), progress).play());
      } else {
        progress.say("The disk is not filled: only root can make a small one.");
      }
    }
    if (wants("clock")) {
      if (JumpingClock.isPossible()) {
        tell(new JumpingClock(work.resolve("clock"), progress).play());
      } else {
        progress.say("The clock does not jump: that needs Linux and a C compiler.");
      }
    }
    System.err.println(table());
  }

  private void tell(Story story) throws IOException {
    stories.add(story);
    progress.say("%s: %d complaints", story.name(), story.comparison().complaints().size());
    story.comparison().complaints().stream().limit(20).forEach(each -> progress.say("  %s", each));
    Files.writeString(target.resolve("figures.md"), table());
  }

  private String table() {
    StringBuilder table =
        new StringBuilder(
            """
            | what was done | times | orders acknowledged | lost | twice | found by sending again | \
            shipments acknowledged | lost | deliveries | lost | ledger differences | letters | \
            never taken | taken again, same Message-ID | complaints |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """);
    for (Story story : stories) {
      Comparison c = story.comparison();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %,d | %d | %d | %d | %,d | %d | %,d | %d | %d | %,d | %d | %d | %d |%n",
              story.name(),
              story.trials(),
              c.orders(),
              c.ordersLost(),
              c.ordersTwice(),
              c.foundAgain(),
              c.shipments(),
              c.shipmentsLost(),
              c.deliveries(),
              c.deliveriesLost(),
              c.ledgerDifferences(),
              c.letters(),
              c.lettersMissing(),
              c.lettersRepeated(),
              c.complaints().size()));
    }
    table.append('\n');
    stories.stream()
        .filter(story -> !story.seen().isEmpty())
        .forEach(
            story ->
                table.append(
                    "- %s: %s%n".formatted(story.name(), String.join("; ", story.seen()))));
    return table.toString();
  }
}
