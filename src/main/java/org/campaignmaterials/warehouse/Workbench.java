package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.campaignmaterials.ordering.OrderInWork;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.OrderStatus;
import org.campaignmaterials.ordering.OrderStock;

/**
 * Where every step of the warehouse is taken: the order is opened with its stock locked, so that of
 * two people who take the same step one sees what the other did, and afterwards the order gets the
 * status that follows from where its pieces are now.
 */
@ApplicationScoped
class Workbench {
  @Inject OrderStock orderStock;
  @Inject PickLists lists;

  /** Takes a step with an order, in the caller's transaction. */
  <T> T with(OrderNumber number, java.util.function.Function<OrderInWork, T> step) {
    return orderStock.working(
        number,
        work -> {
          T answer = step.apply(work);
          work.follow(inWarehouse(number));
          return answer;
        });
  }

  /** Takes a step with one pick list and its order. */
  <T> T with(PickList list, BiFunction<OrderInWork, PickList, T> step) {
    return with(list.order(), work -> step.apply(work, lists.fresh(list.number())));
  }

  /** Fetching goes before lying packed: what the requester reads is the step that is not over. */
  private Optional<OrderStatus> inWarehouse(OrderNumber number) {
    List<OrderStatus> stages =
        lists.openOf(number).stream()
            .flatMap(list -> list.stage().orderStatus().stream())
            .sorted()
            .toList();
    return stages.stream().findFirst();
  }
}
