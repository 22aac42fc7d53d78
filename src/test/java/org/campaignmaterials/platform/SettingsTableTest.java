package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The operator's guide lists every setting, in the words of config/application.properties, which
 * {@link SettingsTest} holds against the code. {@code mvn test -Dtest=SettingsTableTest
 * -Dsettings.write=true} writes the list anew; read the difference before it is committed.
 */
class SettingsTableTest {
  private static final Path SETTINGS = Path.of("config", "application.properties");
  private static final Path GUIDE = Path.of("src", "docs", "guides", "operator.md");
  private static final String BEGIN =
      "<!-- Written by SettingsTableTest from config/application.properties. -->\n";
  private static final String END = "<!-- To here. -->";
  private static final Pattern HEADING = Pattern.compile("# -- (.+?) -+");
  private static final Pattern SETTING = Pattern.compile("#(app\\.[A-Za-z.]+)=(.*)");
  private static final Pattern WORDS = Pattern.compile("# (.+)");

  @Test
  void theGuidesListIsWhatTheFileSays() throws IOException {
    String guide = Files.readString(GUIDE);
    int begin = guide.indexOf(BEGIN) + BEGIN.length();
    int end = guide.indexOf(END);
    if (Boolean.getBoolean("settings.write")) {
      guide = guide.substring(0, begin) + String.join("\n", table()) + "\n" + guide.substring(end);
      Files.writeString(GUIDE, guide);
      end = guide.indexOf(END);
    }
    assertThat(guide.substring(begin, end).lines().toList())
        .as("the settings in %s; -Dsettings.write=true writes them anew", GUIDE)
        .containsExactlyElementsOf(table());
  }

  /** A section for each heading; settings that stand together share the words above the first. */
  private static List<String> table() throws IOException {
    List<String> table = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean inSection = false;
    for (String line : Files.readAllLines(SETTINGS)) {
      var heading = HEADING.matcher(line);
      var setting = SETTING.matcher(line);
      var said = WORDS.matcher(line);
      if (heading.matches()) {
        inSection = true;
        table.addAll(
            List.of(
                "",
                "### " + heading.group(1),
                "",
                "| setting | default | what |",
                "|---|---|---|"));
      } else if (setting.matches()) {
        table.add(row(setting.group(1), setting.group(2), words.toString().strip()));
        words.replace(0, words.length(), "as above");
      } else if (inSection && said.matches()) {
        words.append(' ').append(said.group(1));
      } else {
        words.setLength(0);
      }
    }
    table.add("");
    return table;
  }

  private static String row(String name, String given, String words) {
    return "| `%s`<br>`%s` | %s | %s |"
        .formatted(
            name,
            name.replace('.', '_').toUpperCase(Locale.ROOT),
            given.isBlank() ? "none" : "`" + given.replace("|", "\\|") + "`",
            words.replace("|", "\\|").replace("<", "&lt;"));
  }
}
