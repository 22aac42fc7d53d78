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
import java.util.regex.Pattern;
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
    String order;
    try (var first = ServerProcess.start(folder, port, demonstration).awaitReady()) {
      assertThat(first.get("sign-in").statusCode()).isEqualTo(200);
      assertThat(first.screen())
          .contains("http://localhost:" + port, "staff@example.org", "demonstration-only");
      order = anOrderIsPlaced(first, port);
      assertThat(first.stop()).isEqualTo(ENDED_BY_SIGTERM);
    }
    try (var second = ServerProcess.start(folder, port, demonstration).awaitReady()) {
      assertThat(second.screen()).doesNotContain("brought up to date", "WARNING", "SEVERE");
      var kept = second.get(order);
      assertThat(kept.statusCode()).isEqualTo(200);
      assertThat(kept.body()).contains("You may be able to speak with a patient alone");
      assertThat(second.stop()).isEqualTo(ENDED_BY_SIGTERM);
    }
    try (var left = Files.list(folder)) {
      assertThat(left.filter(Files::isDirectory).map(Path::getFileName).map(Path::toString))
          .as("folders beside the data folder")
          .containsExactly("data");
    }
  }

  /** Orders one poster by the API, and answers the path of the page that follows the order. */
  private static String anOrderIsPlaced(ServerProcess server, int port) throws Exception {
    var answer =
        server.post(
            "api/v1/orders",
            """
            {"contact": {"name": "Nora Lind", "email": "nora@example.org", "individual": true,
                         "sector": "health_care"},
             "shipTo": {"line1": "1 Main St", "city": "Rockville", "state": "MD", "zip": "20850"},
             "lines": [{"sku": "RR-101-en", "quantity": 1}]}
            """,
            Map.of("Content-Type", "application/json", "Idempotency-Key", "smoke"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var link =
        Pattern.compile("http://localhost:" + port + "/(orders/[^\"]+)").matcher(answer.body());
    assertThat(link.find()).as(answer.body()).isTrue();
    return link.group(1);
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
      throws IOException, InterruptedException {
    try (var server = ServerProcess.start(folder, ServerProcess.freePort(), settings)) {
      assertThat(server.awaitEnd()).isEqualTo(1);
      assertThat(server.screen().strip().lines().reduce((first, last) -> last).orElse(""))
          .as("the last line on the screen")
          .contains(sentence);
      assertThat(server.screen()).as("no stack trace").doesNotContain("\tat ", "Exception");
      assertThat(folder.resolve("data").resolve("log").resolve("server.0.log"))
          .content()
          .as("the port stays closed, so that nobody is answered")
          .doesNotContain("Network Listener http-listener started");
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
