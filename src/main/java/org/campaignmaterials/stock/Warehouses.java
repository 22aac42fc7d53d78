package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The warehouses, from the setting {@code app.warehouses}: code|name|ZIP|state, several separated
 * by semicolons. Read at start-up; a warehouse that is no longer named keeps its stock and its
 * history.
 */
@ApplicationScoped
@Transactional
public class Warehouses {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject
  @ConfigProperty(
      name = "app.warehouses",
      defaultValue = "EAST|East warehouse|20707|MD;WEST|West warehouse|81001|CO")
  String configured;

  private volatile List<Warehouse> known = List.of();

  /**
   * Brings the table up to the setting.
   *
   * @throws IllegalStateException with a sentence when the setting can't be read
   */
  @Transactional
  public void readSetting() {
    for (String one : configured.split(";")) {
      String[] parts = one.strip().split("\\|");
      if (parts.length != 4
          || !parts[0].matches("[A-Z][A-Z0-9_]{0,19}")
          || !parts[2].matches("\\d{5}")
          || !parts[3].matches("[A-Z]{2}")) {
        throw new IllegalStateException(
            "The setting app.warehouses has \""
                + one
                + "\"; each warehouse is CODE|name|ZIP|STATE, separated by semicolons.");
      }
      Warehouse warehouse = entities.find(Warehouse.class, parts[0]);
      if (warehouse == null) {
        entities.persist(new Warehouse(parts[0], parts[1], parts[2], parts[3]));
      } else {
        warehouse.isNow(parts[1], parts[2], parts[3]);
      }
    }
    known = List.of();
  }

  /** All warehouses, by code. */
  public List<Warehouse> all() {
    List<Warehouse> all = known;
    if (all.isEmpty()) {
      all =
          List.copyOf(
              entities
                  .createQuery("SELECT w FROM Warehouse w ORDER BY w.code", Warehouse.class)
                  .getResultList());
      known = all;
    }
    return all;
  }

  public Optional<Warehouse> byCode(String code) {
    return all().stream().filter(warehouse -> warehouse.code().equals(code)).findFirst();
  }

  List<String> codes() {
    return all().stream().map(Warehouse::code).toList();
  }
}
