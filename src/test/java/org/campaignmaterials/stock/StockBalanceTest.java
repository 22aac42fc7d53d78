package org.campaignmaterials.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockBalanceTest {
  private final StockBalance balance = new StockBalance("RR-101-en-2026.1", "EAST");

  @Test
  void whatCanBePromisedIsOnHandLessWhatIsAllocated() {
    post(Movement.RECEIPT, 500, 0);
    post(Movement.ALLOCATION, 0, 120);
    assertThat(balance.availableToPromise()).isEqualTo(380);
  }

  @Test
  void anEntrySaysWhatTheBalanceIsAfterIt() {
    post(Movement.RECEIPT, 500, 0);
    StockEntry entry = post(Movement.ALLOCATION, 0, 120);
    assertThat(entry.entryNumber()).isEqualTo(2);
    assertThat(entry.onHandAfter()).isEqualTo(500);
    assertThat(entry.allocatedAfter()).isEqualTo(120);
  }

  @Test
  void morePromisesThanPiecesAreRefused() {
    post(Movement.RECEIPT, 100, 0);
    assertThatIllegalStateException().isThrownBy(() -> post(Movement.ALLOCATION, 0, 101));
    assertThat(balance.allocated()).isZero();
    assertThat(balance.lastEntry()).isEqualTo(1);
  }

  @Test
  void promisedPiecesCanNotBeWrittenOff() {
    post(Movement.RECEIPT, 100, 0);
    post(Movement.ALLOCATION, 0, 60);
    assertThatIllegalStateException().isThrownBy(() -> post(Movement.WRITE_OFF, -41, 0));
  }

  @Test
  void aBalanceNeverGrowsPastWhatANumberHolds() {
    post(Movement.RECEIPT, Integer.MAX_VALUE, 0);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> post(Movement.RECEIPT, 1, 0))
        .isInstanceOf(ArithmeticException.class);
    assertThat(balance.onHand()).isEqualTo(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @EnumSource(Movement.class)
  void everyMovementMovesOnlyWhatItMay(Movement movement) {
    assertThat(movement.permits(0, 0, false)).as("nothing").isFalse();
    boolean movesSomething = false;
    for (int onHand = -1; onHand <= 1; onHand++) {
      for (int allocated = -1; allocated <= 1; allocated++) {
        boolean forward = movement.permits(onHand, allocated, false);
        assertThat(movement.permits(-onHand, -allocated, true))
            .as("a reversing entry moves the other way")
            .isEqualTo(forward);
        movesSomething |= forward;
      }
    }
    assertThat(movesSomething).isTrue();
  }

  @Test
  void anAllocationDoesNotChangeWhatIsOnHand() {
    post(Movement.RECEIPT, 10, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> post(Movement.ALLOCATION, -1, 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsPostedTheEntriesAddUpToTheBalance(long seed) {
    Random random = new Random(seed);
    int onHand = 0;
    int allocated = 0;
    for (int i = 0; i < 500; i++) {
      Movement movement = Movement.values()[random.nextInt(Movement.values().length)];
      int onHandChange = random.nextBoolean() ? 0 : random.nextInt(41) - 20;
      int allocatedChange = random.nextBoolean() ? 0 : random.nextInt(41) - 20;
      try {
        StockEntry entry = post(movement, onHandChange, allocatedChange);
        onHand += entry.onHandChange();
        allocated += entry.allocatedChange();
      } catch (IllegalArgumentException | IllegalStateException refused) {
        // The balance must be as it was: checked below.
      }
      assertThat(balance.onHand()).isEqualTo(onHand).isGreaterThanOrEqualTo(allocated);
      assertThat(balance.allocated()).isEqualTo(allocated).isNotNegative();
    }
    assertThat(balance.lastEntry()).isPositive();
  }

  private StockEntry post(Movement movement, int onHandChange, int allocatedChange) {
    return balance.post(
        new Posting(
            movement,
            onHandChange,
            allocatedChange,
            "TEST",
            null,
            null,
            LocalDate.EPOCH,
            Instant.EPOCH,
            "none"));
  }
}
