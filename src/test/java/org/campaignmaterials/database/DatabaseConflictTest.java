package org.campaignmaterials.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried again, and answered "a moment, please" when it still does not go. */
class DatabaseConflictTest {
  @ParameterizedTest
  @ValueSource(strings = {"40001", "40XL1", "40XL2", "40P01", "55P03"})
  void deadlocksAndWaitsThatTookTooLongAreConflicts(String state) {
    SQLException met = new SQLException("", state);
    assertThat(DatabaseConflict.causes(new IllegalStateException(new RuntimeException(met))))
        .isTrue();
  }

  @Test
  void soIsARowThatSomebodyElseChangedMeanwhile() {
    assertThat(DatabaseConflict.causes(new RuntimeException(new OptimisticLockException())))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42X05", "08006"})
  void aMistakeAndADatabaseThatIsAwayAreNot(String state) {
    assertThat(DatabaseConflict.causes(new SQLException("", state))).isFalse();
    assertThat(DatabaseConflict.causes(new SQLException("without a state"))).isFalse();
  }
}
