package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.StockLedger;

/** What of an order has not left yet: where it lies, or that it waits for stock. */
@ApplicationScoped
public class StillToCome {
  @Inject StockLedger ledger;

  /**
   * Some of a line.
   *
   * @param units in pieces, or in kits for a kit
   * @param warehouse from where it will leave; empty while it is not in stock
   */
  public record Part(OrderLine line, int units, Optional<String> warehouse) {}

  /** In the order of the form; what waits comes last of each line. */
  public List<Part> of(Order order) {
    List<AllocatedPieces> allocated = ledger.allocatedTo(order.number().text());
    List<Part> parts = new ArrayList<>();
    for (OrderLine line : order.lines()) {
      int waiting = line.open();
      for (Map.Entry<String, Integer> there : Promises.unitsIn(line, allocated).entrySet()) {
        parts.add(new Part(line, there.getValue(), Optional.of(there.getKey())));
        waiting -= there.getValue();
      }
      parts.add(new Part(line, waiting, Optional.empty()));
    }
    parts.removeIf(part -> part.units() < 1);
    return parts;
  }
}
