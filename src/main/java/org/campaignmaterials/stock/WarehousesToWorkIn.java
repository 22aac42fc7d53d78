package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.campaignmaterials.accounts.WorkPlaces;

/** The warehouses, for those who open accounts. */
@ApplicationScoped
class WarehousesToWorkIn implements WorkPlaces {
  @Inject Warehouses warehouses;

  @Override
  public Kind kind() {
    return Kind.WAREHOUSE;
  }

  @Override
  public boolean has(String code) {
    return warehouses.codes().contains(code);
  }

  @Override
  public List<String> codes() {
    return List.copyOf(warehouses.codes());
  }
}
