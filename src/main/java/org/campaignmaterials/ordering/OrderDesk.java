package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.campaignmaterials.database.DuplicateKey;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;

/**
 * Where a form is handed in. The same form or key twice gives the same order: the second sending
 * finds the first one's claim, and is answered from it.
 */
@ApplicationScoped
public class OrderDesk {
  @Inject PlacingOrders placing;

  /**
   * What became of a form.
   *
   * @param placed the order, when it was this sending that placed it and not an earlier one
   */
  public record Placement(OrderNumber number, Optional<PlacedOrder> placed) {
    /** Whether it was this sending that placed the order. */
    public boolean isNew() {
      return placed.isPresent();
    }
  }

  /**
   * Places an order, once.
   *
   * @param key names the sending: a form's own key, or the caller's Idempotency-Key
   * @param problems what was wrong with the form before the rules looked at it
   * @throws RuleViolations with everything that is wrong
   */
  public Placement place(OrderForm form, PlacedBy by, String key, Problems problems) {
    String claimKey = Secrets.sha256(key);
    try {
      CheckedForm checked = placing.check(form, problems);
      PlacedOrder placed = placing.place(checked, by, claimKey);
      return new Placement(placed.number(), Optional.of(placed));
    } catch (RuleViolations wrong) {
      return before(claimKey, form).orElseThrow(() -> wrong);
    } catch (RuntimeException failed) {
      if (!DuplicateKey.causes(failed)) {
        throw failed;
      }
      return before(claimKey, form).orElseThrow(() -> failed);
    }
  }

  /** Looks at a form without placing it: what the check page shows. */
  public CheckedForm check(OrderForm form, Problems problems) {
    return placing.check(form, problems);
  }

  private Optional<Placement> before(String claimKey, OrderForm form) {
    return placing
        .placedBefore(claimKey, form)
        .map(number -> new Placement(number, Optional.empty()));
  }
}
