package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSettingsTest {
  private static final Map<String, String> NOTHING = Map.of();

  @TempDir private Path folder;

  private Properties before;

  @BeforeEach
  void rememberSystemProperties() {
    before = (Properties) System.getProperties().clone();
  }

  @AfterEach
  void restoreSystemProperties() {
    System.setProperties(before);
  }

  @Test
  void withoutAnySettingsItServesPort8080ToAllFromTheDataFolder() throws LaunchFailure {
    var settings = read(NOTHING);
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.address()).isEqualTo("0.0.0.0");
    assertThat(settings.dataFolder()).isEqualTo(Path.of("data"));
    assertThat(settings.demonstration()).isFalse();
  }

  @Test
  void theCommandLineOutranksTheEnvironmentAndThatTheFile() throws Exception {
    file("config/application.properties", "app.port=9001");
    assertThat(read(NOTHING).port()).isEqualTo(9001);
    assertThat(read(Map.of("APP_PORT", "9002")).port()).isEqualTo(9002);
    assertThat(read(Map.of("APP_PORT", "9002"), "--port", "9003").port()).isEqualTo(9003);
  }

  @Test
  void aFileThatTheEnvironmentNamesOutranksTheUsualOneAndTheLastOneWins() throws Exception {
    file("config/application.properties", "app.port=9001\napp.data.dir=usual");
    file("one.properties", "app.port=9002");
    file("two.properties", "app.port=9003");
    var settings = read(Map.of("APP_CONFIG", "one.properties, two.properties"));
    assertThat(settings.port()).isEqualTo(9003);
    assertThat(settings.dataFolder()).isEqualTo(Path.of("usual"));
  }

  @Test
  void aDemonstrationListensToThisMachineOnly() throws Exception {
    var settings = read(Map.of("APP_DEMO", "true", "APP_ADDRESS", "0.0.0.0"));
    assertThat(settings.address()).isEqualTo("127.0.0.1");
  }

  @Test
  void theBuildStartsADemonstrationUnlessAnybodySaysOtherwise() throws Exception {
    var build = new Properties();
    build.setProperty("app.demo.default", "true");
    assertThat(LaunchSettings.read(new String[0], build, NOTHING, folder).demonstration()).isTrue();
    assertThat(
            LaunchSettings.read(new String[0], build, Map.of("APP_DEMO", "false"), folder)
                .demonstration())
        .isFalse();
  }

  @Test
  void theApplicationIsToldWhatTheEnvironmentDoesNotTellItItself() throws Exception {
    System.getProperties().keySet().removeIf(key -> key.toString().startsWith("app."));
    file("config/application.properties", "app.mail.host=mail.example.org\napp.port=9001");
    read(Map.of("APP_MAIL_HOST", "other.example.org", "APP_DATA_DIR", "elsewhere")).publish();
    assertThat(System.getProperty("app.mail.host")).as("left to the environment").isNull();
    assertThat(System.getProperty("app.port")).isEqualTo("9001");
    assertThat(System.getProperty("app.site.url")).isEqualTo("http://localhost:9001");
    assertThat(System.getProperty("app.db.url"))
        .isEqualTo("jdbc:derby:" + Path.of("elsewhere", "db") + ";create=true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "65536", "-1", "80.5"})
  void aWrongPortIsSaidInASentence(String port) {
    assertThatThrownBy(() -> read(Map.of("APP_PORT", port)).port())
        .isInstanceOf(LaunchFailure.class)
        .hasMessage("The port is %s, but it must be a number from 1 to 65535.", port);
  }

  @Test
  void anUnknownOptionIsSaidInASentence() {
    assertThatThrownBy(() -> read(NOTHING, "--prot", "1"))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("--prot is not understood");
  }

  @Test
  void aMissingSettingsFileIsSaidInASentence() {
    assertThatThrownBy(() -> read(Map.of("APP_CONFIG", "nowhere.properties")))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("nowhere.properties can't be read");
  }

  private LaunchSettings read(Map<String, String> environment, String... arguments)
      throws LaunchFailure {
    return LaunchSettings.read(arguments, new Properties(), environment, folder);
  }

  private void file(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
