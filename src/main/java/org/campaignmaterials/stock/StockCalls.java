package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.stock.CountingStock.Counted;
import org.campaignmaterials.stock.ReceivingStock.Received;
import org.campaignmaterials.web.JsonFields;

/**
 * Reads what the API's calls say about stock, field by field, so that everything that is wrong is
 * told at once.
 *
 * <p>Each method throws {@link RuleViolations} with all of it.
 */
@ApplicationScoped
class StockCalls {
  static final int SKU_LENGTH = 60;

  /** As long as the ledger's column. */
  static final int REASON_LENGTH = 200;

  private static final int WAREHOUSE_LENGTH = 20;
  private static final int LINES_MAX = 500;

  @Inject StockRules rules;

  /** A delivery. */
  record Receipt(String warehouse, List<Received> lines, String reference) {}

  /** A difference that somebody explains. */
  record Adjustment(String warehouse, Sku sku, int change, String reason) {}

  /** What was found on the shelves; whether promises may be withdrawn for it. */
  record Count(String warehouse, List<Counted> lines, boolean releases) {}

  /** A material of a list and the number beside it. */
  private record Line(Sku sku, int number) {}

  private interface NumberRule {
    void check(Problems problems, String field, int number);
  }

  Receipt receipt(String body) {
    Problems problems = new Problems();
    JsonFields fields = JsonFields.of(body, problems);
    String warehouse = warehouse(fields, problems);
    List<Line> lines = lines(fields, "quantity", rules::quantity, problems);
    String reference = fields.line("reference", false, REASON_LENGTH);
    fields.refuseOthers();
    problems.throwIfAny();
    return new Receipt(
        warehouse,
        lines.stream().map(line -> new Received(line.sku(), line.number())).toList(),
        reference);
  }

  Adjustment adjustment(String body) {
    Problems problems = new Problems();
    JsonFields fields = JsonFields.of(body, problems);
    String warehouse = warehouse(fields, problems);
    Optional<Sku> sku = rules.sku(problems, "sku", fields.line("sku", true, SKU_LENGTH));
    OptionalInt change = fields.wholeNumber("change");
    change.ifPresent(number -> rules.change(problems, "change", number));
    String reason = fields.line("reason", true, REASON_LENGTH);
    fields.refuseOthers();
    problems.throwIfAny();
    return new Adjustment(warehouse, sku.orElseThrow(), change.orElseThrow(), reason);
  }

  Count count(String body) {
    Problems problems = new Problems();
    JsonFields fields = JsonFields.of(body, problems);
    String warehouse = warehouse(fields, problems);
    List<Line> lines = lines(fields, "counted", rules::counted, problems);
    List<String> confirmed = fields.texts("confirmed", 10);
    for (int index = 0; index < confirmed.size(); index++) {
      if (!confirmed.get(index).equals(CountingStock.RELEASE_ALLOCATIONS)) {
        problems.add(
            "confirmed[" + index + "]", "unknown_choice", CountingStock.RELEASE_ALLOCATIONS);
      }
    }
    boolean releases = confirmed.contains(CountingStock.RELEASE_ALLOCATIONS);
    rules.release(problems, "confirmed", releases);
    fields.refuseOthers();
    problems.throwIfAny();
    return new Count(
        warehouse,
        lines.stream().map(line -> new Counted(line.sku(), line.number())).toList(),
        releases);
  }

  private String warehouse(JsonFields fields, Problems problems) {
    String code = fields.line("warehouse", true, WAREHOUSE_LENGTH);
    rules.warehouse(problems, "warehouse", code);
    return code;
  }

  private List<Line> lines(JsonFields fields, String name, NumberRule rule, Problems problems) {
    List<Line> lines = new ArrayList<>();
    Set<Sku> seen = new HashSet<>();
    for (JsonFields line : fields.objects("lines", true, LINES_MAX)) {
      String typed = line.line("sku", true, SKU_LENGTH);
      Optional<Sku> sku = rules.sku(problems, line.at("sku"), typed);
      OptionalInt number = line.wholeNumber(name);
      number.ifPresent(value -> rule.check(problems, line.at(name), value));
      if (sku.isPresent() && !seen.add(sku.get())) {
        problems.add(line.at("sku"), "sku_repeated");
      }
      if (sku.isPresent() && number.isPresent()) {
        lines.add(new Line(sku.get(), number.getAsInt()));
      }
      line.refuseOthers();
    }
    return lines;
  }
}
