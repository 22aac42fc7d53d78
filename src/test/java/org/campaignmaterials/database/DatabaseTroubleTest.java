package org.campaignmaterials.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseTroubleTest {
  private static final String POSTGRESQL = "jdbc:postgresql://db.example.org:5432/materials";

  @Test
  void aRefusedPasswordNamesTheSettings() {
    var refused = new SQLException("FATAL: password authentication failed for user", "28P01");
    assertThat(DatabaseTrouble.sentence(POSTGRESQL, refused))
        .isEqualTo(
            "The database at %s refused the user name or password:".formatted(POSTGRESQL)
                + " check APP_DB_USER and APP_DB_PASSWORD.");
  }

  @Test
  void aMissingDatabaseIsToBeCreated() {
    var missing = new SQLException("FATAL: database \"materials\" does not exist", "3D000");
    assertThat(DatabaseTrouble.sentence(POSTGRESQL, missing))
        .startsWith("There is no database at " + POSTGRESQL);
  }

  @Test
  void aReasonHiddenBehindAnotherIsFound() {
    var outer = new SQLException("Failed to start database", "XJ040");
    outer.setNextException(new SQLException("Another instance may have booted it", "XSDB6"));
    assertThat(DatabaseTrouble.sentence("jdbc:derby:data/db;create=true", outer))
        .startsWith("The database at jdbc:derby:data/db is in use by another process");
  }

  @Test
  void whatIsUnknownIsSaidInTheDatabasesOwnWords() {
    var down = new SQLException("Connection to db.example.org:5432 refused.\nMore", "08001");
    assertThat(DatabaseTrouble.sentence(POSTGRESQL, down))
        .contains("can't be opened (Connection to db.example.org:5432 refused.)");
  }

  @Test
  void aPasswordInTheAddressIsNeverSaid() {
    var down = new SQLException("down", "08001");
    assertThat(DatabaseTrouble.sentence(POSTGRESQL + "?user=me&password=secret", down))
        .doesNotContain("secret");
  }
}
