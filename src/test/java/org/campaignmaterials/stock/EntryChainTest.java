package org.campaignmaterials.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EntryChainTest {
  private final StockBalance balance = new StockBalance("RR-101-en-2026.1", "EAST");
  private final EntryChain chain = new EntryChain("RR-101-en-2026.1", "EAST");

  @Test
  void entriesThatAddUpToTheBalanceShowNoDifference() {
    post(Movement.RECEIPT, 50, 0);
    post(Movement.ALLOCATION, 0, 20);
    post(Movement.SHIPMENT, -5, -5);
    chain.add(1, 50, 0, 50, 0);
    chain.add(2, 0, 20, 50, 20);
    chain.add(3, -5, -5, 45, 15);
    assertThat(chain.comparedWith(balance)).isEmpty();
  }

  @Test
  void aHoleInTheNumbersIsTold() {
    post(Movement.RECEIPT, 50, 0);
    post(Movement.RECEIPT, 1, 0);
    chain.add(1, 50, 0, 50, 0);
    chain.add(3, 1, 0, 51, 0);
    assertThat(chain.comparedWith(balance))
        .extracting(Difference::kind, Difference::expected, Difference::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Difference.Kind.ENTRY_NUMBERS, 2L, 3L),
            org.assertj.core.groups.Tuple.tuple(Difference.Kind.ENTRY_NUMBERS, 3L, 2L));
  }

  @Test
  void aBalanceThatWasChangedWithoutAnEntryIsTold() {
    post(Movement.RECEIPT, 50, 0);
    chain.add(1, 49, 0, 49, 0);
    assertThat(chain.comparedWith(balance))
        .containsExactly(
            new Difference("RR-101-en-2026.1", "EAST", Difference.Kind.ON_HAND_SUM, 49, 50, 0));
  }

  @Test
  void theFirstEntryWhoseFigureIsNotTheSumIsTold() {
    post(Movement.RECEIPT, 50, 0);
    post(Movement.RECEIPT, 50, 0);
    chain.add(1, 50, 0, 51, 0);
    chain.add(2, 50, 0, 101, 0);
    assertThat(chain.comparedWith(balance))
        .containsExactly(
            new Difference("RR-101-en-2026.1", "EAST", Difference.Kind.ON_HAND_AFTER, 50, 51, 1));
  }

  private void post(Movement movement, int onHandChange, int allocatedChange) {
    balance.post(
        new Posting(
            movement,
            onHandChange,
            allocatedChange,
            "a document",
            null,
            null,
            LocalDate.of(2026, 11, 21),
            Instant.EPOCH,
            "none"));
  }
}
