package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that can't be meant are named before the server starts. */
class LaunchChecksTest {
  private static final Pattern NUMBER = Pattern.compile("#(app\\.[A-Za-z.]+)=([0-9]+)");
  private static final Pattern SWITCH = Pattern.compile("#(app\\.[A-Za-z.]+)=(true|false)");

  @TempDir private Path folder;

  @Test
  void eachThatIsWrongIsNamedAndAllAtOnce() {
    assertThatThrownBy(
            () ->
                refuseWrong(
                    Map.of(
                        "APP_TIME_ZONE", "Mars/Base",
                        "APP_PORT", "http",
                        "APP_LOG_FORMAT", "xml",
                        "APP_SITE_URL", "materials.example.org",
                        "APP_SESSION_HOURS", "twelve",
                        "APP_SITE_BANNER", "yes")))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("app.time.zone is Mars/Base")
        .hasMessageContaining("The port is http")
        .hasMessageContaining("APP_LOG_FORMAT is xml")
        .hasMessageContaining("app.site.url is materials.example.org")
        .hasMessageContaining("app.session.hours is twelve")
        .hasMessageContaining("app.site.banner is yes");
  }

  @Test
  void withoutAnySettingsNothingIsWrong() {
    assertThatCode(() -> refuseWrong(Map.of())).doesNotThrowAnyException();
  }

  @Test
  void everyNumberAndEverySwitchOfTheSettingsFileIsLookedAt() throws Exception {
    List<String> lines = Files.readAllLines(Path.of("config", "application.properties"));
    assertThat(keys(lines, NUMBER))
        .filteredOn(key -> !key.equals("app.port") && !key.equals("app.shipping.maxParcelLb"))
        .isSubsetOf(LaunchChecks.NUMBERS);
    assertThat(keys(lines, SWITCH)).isSubsetOf(LaunchChecks.SWITCHES);
  }

  private static List<String> keys(List<String> lines, Pattern setting) {
    return lines.stream()
        .map(setting::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .toList();
  }

  private void refuseWrong(Map<String, String> environment) throws LaunchFailure {
    LaunchChecks.refuseWrong(
        LaunchSettings.read(new String[0], new Properties(), environment, folder));
  }
}
