package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Everything that can be set stands in config/application.properties, with the default that the
 * code has.
 */
class SettingsTest {
  private static final Path FILE = Path.of("config", "application.properties");
  private static final Pattern SETTING = Pattern.compile("#(app\\.[A-Za-z.]+)=(.*)");

  /** Without a default in the code, because the default depends on another setting. */
  private static final Set<String> DEPENDENT = Set.of("app.auth.basic", "app.auth.secondFactor");

  /** What the launcher and the data source read by themselves. */
  private static final Set<String> READ_ELSEWHERE =
      Set.of(
          "app.port",
          "app.address",
          "app.log.format",
          "app.tls.certificate",
          "app.tls.key",
          "app.db.user",
          "app.db.password");

  private static List<String> lines;

  /** What the file names, with the defaults that it states. */
  private static final Map<String, String> DOCUMENTED = new TreeMap<>();

  /** What the code asks for, with its default; empty for none. */
  private static final Map<String, String> ASKED = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    lines = Files.readAllLines(FILE);
    for (var line : lines) {
      var setting = SETTING.matcher(line);
      if (setting.matches()) {
        assertThat(DOCUMENTED.put(setting.group(1), setting.group(2))).as(line + " twice").isNull();
      }
    }
    var lastResort = new Properties();
    try (var file =
        SettingsTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      lastResort.load(file);
    }
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.campaignmaterials")
            .stream()
            .flatMap(SettingsTest::settings)
            .forEach(
                setting -> {
                  var name = setting.get("name").orElseThrow().toString();
                  var given = setting.get("defaultValue").orElseThrow().toString();
                  ASKED.put(
                      name,
                      given.equals(ConfigProperty.UNCONFIGURED_VALUE)
                          ? lastResort.getProperty(name, "")
                          : given);
                });
  }

  @Test
  void everySettingIsDocumented() {
    var asked = new TreeSet<>(ASKED.keySet());
    asked.addAll(READ_ELSEWHERE);
    assertThat(DOCUMENTED.keySet()).isEqualTo(asked);
  }

  @Test
  void withTheDefaultThatTheCodeHas() {
    ASKED.forEach(
        (name, given) -> {
          if (!DEPENDENT.contains(name)) {
            assertThat(DOCUMENTED).containsEntry(name, given);
          }
        });
  }

  @Test
  void andWithASentenceAboveIt() {
    for (int at = 0; at < lines.size(); at++) {
      if (SETTING.matcher(lines.get(at)).matches()) {
        int above = at - 1;
        while (SETTING.matcher(lines.get(above)).matches()) {
          above--;
        }
        assertThat(lines.get(above)).as(lines.get(at)).startsWith("# ");
      }
    }
  }

  private static Stream<JavaAnnotation<?>> settings(JavaClass type) {
    Stream<JavaAnnotation<?>> onFields =
        type.getFields().stream().flatMap(field -> field.getAnnotations().stream());
    Stream<JavaAnnotation<?>> onParameters =
        type.getCodeUnits().stream()
            .flatMap(unit -> unit.getParameters().stream())
            .flatMap(parameter -> parameter.getAnnotations().stream());
    return Stream.concat(onFields, onParameters)
        .filter(annotation -> annotation.getRawType().isEquivalentTo(ConfigProperty.class))
        .filter(annotation -> annotation.get("name").orElseThrow().toString().startsWith("app."));
  }
}
