package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.web.JsonFields;

/** Reads a placement from a form or from JSON, by the same rules. */
@ApplicationScoped
class PlacementReading {
  /** The day's field, in forms and calls. */
  static final String DAY = "postedOn";

  private static final Recipients.Fields IN_FORM =
      new Recipients.Fields("organization", "sector", "zip3");
  private static final Recipients.Fields IN_CALL =
      new Recipients.Fields("place.organization", "place.sector", "zip3");

  @Inject DistributionRules rules;
  @Inject Recipients recipients;

  /** A call's placement, and whether its pieces were handed to the place before. */
  record Call(CheckedPlacement said, boolean handedBefore) {}

  /**
   * Reads the form.
   *
   * @throws org.campaignmaterials.shared.RuleViolations with everything that is wrong
   */
  CheckedPlacement ofForm(String coalition, TypedPaper typed) {
    Problems problems = typed.problems();
    String sku = typed.line("sku", true, 60);
    Optional<Sku> material = rules.sku(problems, "sku", sku);
    OptionalInt quantity = typed.number("quantity");
    if (quantity.isEmpty() && !problems.concern("quantity")) {
      problems.add("quantity", "required");
    }
    quantity.ifPresent(number -> rules.quantity(problems, "quantity", number));
    Recipients.Recipient at =
        recipients.complete(
            problems,
            IN_FORM,
            coalition,
            new Recipients.Recipient(
                typed.line("organization", true, ReachedOrganization.NAME_MAX),
                typed.text("sector"),
                typed.text("zip3")));
    String spot = typed.line("spot", false, Placement.SPOT_MAX);
    Optional<LocalDate> day = typed.day(DAY);
    day.ifPresent(on -> rules.pastDay(problems, DAY, on));
    Proof proof = rules.proof(problems, "proof", typed.text("proof"));
    problems.throwIfAny();
    return checked(day, material, quantity, at, spot, proof);
  }

  /**
   * Reads a call.
   *
   * @throws org.campaignmaterials.shared.RuleViolations with everything that is wrong
   */
  Call ofCall(String coalition, String body) {
    Problems problems = new Problems();
    JsonFields fields = JsonFields.of(body, problems);
    Optional<LocalDate> day = fields.date(DAY);
    if (day.isEmpty() && !problems.concern(DAY)) {
      problems.add(DAY, "required");
    }
    day.ifPresent(on -> rules.pastDay(problems, DAY, on));
    Optional<Sku> material = rules.sku(problems, "sku", fields.line("sku", true, 60));
    OptionalInt quantity = fields.wholeNumber("quantity");
    quantity.ifPresent(number -> rules.quantity(problems, "quantity", number));
    JsonFields place = fields.object("place", true);
    String organization = place.line("organization", true, ReachedOrganization.NAME_MAX);
    String sector = place.line("sector", false, 40);
    place.refuseOthers();
    String zip3 = fields.line("zip3", false, 10);
    String spot = fields.line("spot", false, Placement.SPOT_MAX);
    boolean handedBefore = fields.flag("handedBefore");
    Proof proof = rules.proof(problems, "proof", fields.line("proof", false, 20));
    fields.refuseOthers();
    Recipients.Recipient at =
        recipients.complete(
            problems, IN_CALL, coalition, new Recipients.Recipient(organization, sector, zip3));
    problems.throwIfAny();
    return new Call(checked(day, material, quantity, at, spot, proof), handedBefore);
  }

  /** What somebody saw: there or gone. */
  Optional<PlacementCheck.Found> found(Problems problems, String field, String code) {
    Optional<PlacementCheck.Found> found =
        Stream.of(PlacementCheck.Found.values())
            .filter(each -> each.code().equals(code))
            .findFirst();
    if (found.isEmpty()) {
      problems.add(field, "unknown_choice", "there, gone");
    }
    return found;
  }

  private static CheckedPlacement checked(
      Optional<LocalDate> day,
      Optional<Sku> material,
      OptionalInt quantity,
      Recipients.Recipient at,
      String spot,
      Proof proof) {
    return new CheckedPlacement(
        day.orElseThrow(),
        material.orElseThrow(),
        quantity.orElseThrow(),
        at.organization(),
        at.sector(),
        at.zip3(),
        spot,
        proof);
  }
}
