package org.campaignmaterials.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DistributionBalanceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @Test
  void aPieceGoesFromStateToStateAndIsInOneOnly() {
    DistributionBalance balance = new DistributionBalance("C-101", "RR-101-en-2026.1");
    post(balance, Movement.SHIPMENT, 50);
    post(balance, Movement.RECEIPT, 40);
    post(balance, Movement.REJECTION, 4);
    post(balance, Movement.TO_MEMBER, 10);
    post(balance, Movement.HAND_OUT, 20);
    post(balance, Movement.MEMBER_HAND_OUT, 3);
    DistributionEntry last = post(balance, Movement.DISPLAY, 2);
    assertThat(balance.pieces()).isEqualTo(new Pieces(6, 15, 23, 2, 4, 7));
    assertThat(balance.pieces().total()).isEqualTo(50);
    assertThat(last.after()).isEqualTo(balance.pieces());
    assertThat(last.entryNumber()).isEqualTo(7);
  }

  @Test
  void whatIsNotThereCanNotBeMoved() {
    DistributionBalance balance = new DistributionBalance("C-101", "RR-101-en-2026.1");
    post(balance, Movement.SHIPMENT, 5);
    post(balance, Movement.RECEIPT, 5);
    post(balance, Movement.TO_MEMBER, 3);
    assertThatThrownBy(() -> post(balance, Movement.HAND_OUT, 3))
        .as("members hold more than would be left")
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> post(balance, Movement.TAKE_DOWN, 1))
        .isInstanceOf(IllegalStateException.class);
    assertThat(balance.lastEntry()).isEqualTo(3);
  }

  @Test
  void anEntryIsUndoneOnItsOwnDay() {
    DistributionBalance balance = new DistributionBalance("C-101", "RR-101-en-2026.1");
    post(balance, Movement.SHIPMENT, 5);
    DistributionEntry arrived = post(balance, Movement.RECEIPT, 5);
    DistributionEntry undone =
        balance.post(arrived.undoing("Other parcel", new Recording("account 7", Instant.EPOCH)));
    assertThat(balance.pieces()).isEqualTo(new Pieces(5, 0, 0, 0, 0, 0));
    assertThat(undone.occurredOn()).isEqualTo(DAY);
    assertThat(undone.reversesEntry()).contains(2L);
    assertThat(undone.quantity()).isEqualTo(-5);
  }

  @ParameterizedTest
  @EnumSource(Movement.class)
  void onlyAParcelBringsPiecesOrTakesThem(Movement movement) {
    int total = movement.of(10).total();
    switch (movement) {
      case SHIPMENT -> assertThat(total).isEqualTo(10);
      case CAME_BACK -> assertThat(total).isEqualTo(-10);
      default -> assertThat(total).isZero();
    }
  }

  private static DistributionEntry post(
      DistributionBalance balance, Movement movement, int quantity) {
    return balance.post(
        new Posting(
            movement,
            quantity,
            Proof.TYPED,
            "HND-0000001",
            null,
            null,
            DAY,
            new Recording("account 7", Instant.EPOCH)));
  }
}
