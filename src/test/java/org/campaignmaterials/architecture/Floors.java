package org.campaignmaterials.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The floors of the house as the diagram in src/docs/architecture draws them: packages stand in
 * rectangles named "floor n", and an arrow allows a use on the same floor.
 */
final class Floors {
  private static final Pattern FLOOR = Pattern.compile("rectangle \"floor (-?\\d+).*");
  private static final Pattern PACKAGE = Pattern.compile("\\[(\\w+)]");
  private static final Pattern ARROW = Pattern.compile("\\[(\\w+)] --> \\[(\\w+)].*");

  private final String root;
  private final Map<String, Integer> floors = new HashMap<>();
  private final Set<String> arrows = new HashSet<>();

  private Floors(String root) {
    this.root = root;
  }

  /**
   * Reads a diagram.
   *
   * @param root the package below which the features' packages stand
   */
  static Floors read(Path diagram, String root) {
    var floors = new Floors(root);
    try {
      int floor = 0;
      for (var line : Files.readAllLines(diagram)) {
        var text = line.strip();
        var heading = FLOOR.matcher(text);
        var name = PACKAGE.matcher(text);
        var arrow = ARROW.matcher(text);
        if (heading.matches()) {
          floor = Integer.parseInt(heading.group(1));
        } else if (name.matches()) {
          floors.floors.put(name.group(1), floor);
        } else if (arrow.matches()) {
          floors.arrows.add(arrow.group(1) + " --> " + arrow.group(2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return floors;
  }

  /** The feature that {@code type} belongs to, or nothing for a class that is not ours. */
  Optional<String> featureOf(JavaClass type) {
    var name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return Optional.empty();
    }
    return Optional.of(name.substring(root.length() + 1).split("\\.", 2)[0]);
  }

  boolean know(String feature) {
    return floors.containsKey(feature);
  }

  /** Whether code of {@code user} may use code of {@code used}; both are in the diagram. */
  boolean allow(String user, String used) {
    return user.equals(used)
        || floors.get(user) > floors.get(used)
        || arrows.contains(user + " --> " + used) && floors.get(user).equals(floors.get(used));
  }
}
