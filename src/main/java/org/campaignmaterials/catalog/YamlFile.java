package org.campaignmaterials.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Opens a file of the catalog as fields. Only the text of each value is read: YAML's own idea of
 * numbers would turn the edition 2026.10 into 2026.1.
 */
final class YamlFile {

  private YamlFile() {}

  /** The fields of a file; nothing, and a problem in the report, if it can't be read at all. */
  static Optional<YamlFields> open(Path path, FileReport report) {
    try {
      Optional<Node> node =
          new Compose(LoadSettings.builder().build()).composeString(Files.readString(path));
      if (node.isEmpty() || !(node.get() instanceof MappingNode fields)) {
        report.add("The file holds no fields. It should begin with a line like \"title: …\".");
        return Optional.empty();
      }
      return Optional.of(new YamlFields(fields, "", report));
    } catch (NoSuchFileException e) {
      report.add("The file is missing.");
    } catch (IOException e) {
      report.add("The file can't be read as UTF-8 text: " + e.getMessage());
    } catch (MarkedYamlEngineException e) {
      report.add(
          e.getProblemMark().map(Mark::getLine).orElse(-1) + 1,
          "",
          "The file is not well-formed: "
              + e.getProblem()
              + ". Often a space at the line's start, a colon in a sentence, or a missing quote.");
    } catch (YamlEngineException e) {
      report.add("The file is not well-formed: " + e.getMessage());
    }
    return Optional.empty();
  }
}
