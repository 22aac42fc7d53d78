package org.campaignmaterials.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * The benchmark: {@code mvn -Pbench}. What it measures and why stands in src/docs/performance.md.
 */
public final class Bench {
  private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

  private Bench() {}

  /** Runs the parts that the options ask for, one after the other. */
  public static void main(String[] arguments) {
    Options options = Options.read();
    Path work = options.target().resolve("work");
    Folders.delete(work);
    Progress progress = new Progress(System.err);
    Machine machine = Machine.thisOne();
    Results results = new Results();
    Lab lab =
        new Lab(
            options,
            new Seeds(MIGRATIONS, work.resolve("databases"), progress),
            new Load(work.resolve("gatling")),
            progress,
            results,
            work);
    List<Part> parts =
        List.<Part>of(
                new StartBesidePayara(lab),
                new PagesBesideFiles(lab),
                new OrdersBesideJdbc(lab),
                new MillionBesideThousand(lab))
            .stream()
            .filter(part -> options.wants(part.name()))
            .toList();
    parts.forEach(part -> progress.willTake(part.steps()));
    for (Part part : parts) {
      part.run();
      results.write(options.target(), machine);
    }
    Folders.delete(work);
    progress.say("done; the same stands in " + options.target().resolve("figures.md"));
    System.err.println(results.markdown(machine));
  }
}
