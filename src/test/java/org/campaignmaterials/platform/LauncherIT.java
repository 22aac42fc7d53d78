package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.campaignmaterials.testing.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unmodified server jar as an operator meets it: a process that serves, or says why not. */
class LauncherIT {
  /** What a process answers that a signal ended: 128 and the number of SIGTERM. */
  private static final int ENDED_BY_SIGTERM = 143;

  @TempDir private Path folder;

  @Test
  void servesPagesEndsWhenAskedToAndGoesOnWithItsData() throws Exception {
    int port = ServerProcess.freePort();
    var demonstration = Map.of("APP_DEMO", "true");
    try (var first = ServerProcess.start(folder, port, demonstration).awaitReady()) {
      assertThat(first.get("sign-in").statusCode()).isEqualTo(200);
      assertThat(first.screen())
          .contains("http://localhost:" + port, "staff@example.org", "demonstration-only");
      assertThat(first.stop()).isEqualTo(ENDED_BY_SIGTERM);
    }
    try (var second = ServerProcess.start(folder, port, demonstration).awaitReady()) {
      assertThat(second.screen()).doesNotContain("brought up to date", "WARNING", "SEVERE");
      assertThat(second.get("sign-in").statusCode()).isEqualTo(200);
      assertThat(second.stop()).isEqualTo(ENDED_BY_SIGTERM);
    }
    try (var left = Files.list(folder)) {
      assertThat(left.filter(Files::isDirectory).map(Path::getFileName).map(Path::toString))
          .as("folders beside the data folder")
          .containsExactly("data");
    }
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      try (var server = ServerProcess.start(folder, taken.getLocalPort(), Map.of())) {
        assertThat(server.awaitEnd()).isEqualTo(1);
        assertThat(server.screen())
            .containsOnlyOnce("Port " + taken.getLocalPort())
            .contains("choose another with APP_PORT");
      }
    }
  }

  @Test
  void saysThatTheDatabaseIsAway() throws Exception {
    var nobody = "jdbc:postgresql://127.0.0.1:" + ServerProcess.freePort() + "/materials";
    failsWith(Map.of("APP_DB_URL", nobody), "The database at " + nobody + " can't be opened");
  }

  @Test
  void saysThatAnotherProcessHasTheDatabase() throws Exception {
    var url = derbyWithOneTable("taken");
    try (var held = DriverManager.getConnection(url)) {
      failsWith(Map.of("APP_DB_URL", url), "is in use by another process");
      assertThat(held.isValid(1)).isTrue();
    } finally {
      shutDown(url);
    }
  }

  @Test
  void saysThatTheTablesAreNotItsOwn() throws Exception {
    var url = derbyWithOneTable("strange");
    shutDown(url);
    failsWith(Map.of("APP_DB_URL", url), "The tables of the database could not be brought up");
  }

  private void failsWith(Map<String, String> settings, String sentence)
      throws InterruptedException {
    try (var server = ServerProcess.start(folder, ServerProcess.freePort(), settings)) {
      assertThat(server.awaitEnd()).isEqualTo(1);
      assertThat(server.screen().strip().lines().reduce((first, last) -> last).orElse(""))
          .as("the last line on the screen")
          .contains(sentence);
      assertThat(server.screen()).as("no stack trace").doesNotContain("\tat ", "Exception");
    }
  }

  private String derbyWithOneTable(String name) throws SQLException, IOException {
    System.setProperty("derby.stream.error.file", folder.resolve("test-derby.log").toString());
    var url = "jdbc:derby:" + folder.resolve(name);
    try (var connection = DriverManager.getConnection(url + ";create=true", "app", "app");
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE somebody_elses (id INTEGER)");
    }
    return url;
  }

  private static void shutDown(String url) {
    try {
      DriverManager.getConnection(url + ";shutdown=true").close();
    } catch (SQLException expected) {
      assertThat(expected.getSQLState()).as("Derby's word for ended").isEqualTo("08006");
    }
  }
}
