package org.campaignmaterials.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered "come again later", and what is a mistake of ours. */
class DatabaseAwayTest {
  @ParameterizedTest
  @ValueSource(strings = {"08006", "08001", "57P01", "53100", "58030", "XSDG1", "XJ040"})
  void aDatabaseThatIsGoneOrFullIsAway(String state) {
    assertThat(DatabaseAway.causes(wrapped(new SQLException("", state)))).isTrue();
  }

  @Test
  void soIsOneThatHasNoConnectionToGive() {
    assertThat(DatabaseAway.causes(wrapped(new ResourceAllocationException("none left")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "40001", "42X05", "22001"})
  void whatItRefusesIsNot(String state) {
    assertThat(DatabaseAway.causes(wrapped(new SQLException("", state)))).isFalse();
    assertThat(DatabaseAway.causes(new SQLException("without a state"))).isFalse();
  }

  private static Throwable wrapped(Exception cause) {
    return new IllegalStateException("outer", new RuntimeException(cause));
  }
}
