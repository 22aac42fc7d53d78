package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStatusTest {
  private static final Set<OrderStatus> ENDS =
      EnumSet.of(OrderStatus.CANCELLED, OrderStatus.DECLINED);

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void everyStatusSaysWhatMayFollowIt(OrderStatus status) {
    assertThat(OrderStatus.NEXT).containsKey(status);
    assertThat(OrderStatus.NEXT.get(status).isEmpty()).isEqualTo(ENDS.contains(status));
    assertThat(OrderStatus.NEXT.get(status)).doesNotContain(status);
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void everyStatusCanBeReached(OrderStatus status) {
    Set<OrderStatus> reached =
        EnumSet.of(OrderStatus.IN_REVIEW, OrderStatus.PLACED, OrderStatus.BACKORDERED);
    for (int step = 0; step < OrderStatus.values().length; step++) {
      for (OrderStatus from : EnumSet.copyOf(reached)) {
        reached.addAll(OrderStatus.NEXT.get(from));
      }
    }
    assertThat(reached).contains(status);
  }

  @Test
  void aRequesterMayCancelUntilTheWarehouseBegins() {
    assertThat(EnumSet.allOf(OrderStatus.class).stream().filter(OrderStatus::mayBeCancelled))
        .containsExactly(OrderStatus.IN_REVIEW, OrderStatus.PLACED, OrderStatus.BACKORDERED);
  }
}
