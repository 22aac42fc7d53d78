package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.campaignmaterials.catalog.Sku;

/** Where everything lies in the demonstration's warehouses, so that pick lists lead somewhere. */
@ApplicationScoped
public class DemonstrationBins {
  private static final int LEVELS = 3;
  private static final int BAYS = 6;

  @Inject Shelves shelves;

  /** Names the bins of a warehouse: aisle by aisle, bay by bay, from the floor up. */
  public void name(String warehouse, List<Sku> skus) {
    for (int place = 0; place < skus.size(); place++) {
      char aisle = (char) ('A' + place / (LEVELS * BAYS));
      String bin = "%c-%02d-%d".formatted(aisle, place / LEVELS % BAYS + 1, place % LEVELS + 1);
      shelves.liesIn(skus.get(place), warehouse, bin);
    }
  }
}
