package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.JsonFields;

/** Reads a hand-out from a form or from JSON, by the same rules. */
@ApplicationScoped
class HandOutReading {
  /** The day's field, in forms and calls. */
  static final String DAY = "occurredOn";

  /** What the names of the fields with numbers begin with; the SKU follows. */
  static final String QUANTITY = "quantity.";

  /** The same for a number that was tapped. */
  static final String PICK = "pick.";

  private static final int LINES_MAX = 100;
  private static final Recipients.Fields IN_FORM =
      new Recipients.Fields("organization", "sector", "zip3");
  private static final Recipients.Fields IN_CALL =
      new Recipients.Fields("recipient.organization", "recipient.sector", "zip3");

  @Inject DistributionRules rules;
  @Inject Recipients recipients;

  /**
   * A call's hand-out, and where each material stood in it.
   *
   * @param places for each SKU the name of its line: {@code lines[0]}
   */
  record Call(CheckedHandOut said, Map<String, String> places) {

    /** What is wrong, in the words of the call. */
    RuleViolations translated(RuleViolations wrong) {
      return new RuleViolations(
          wrong.all().stream()
              .map(
                  each ->
                      each.field().startsWith(QUANTITY)
                          ? new RuleViolation(
                              places.get(each.field().substring(QUANTITY.length())) + ".quantity",
                              each.code(),
                              each.arguments())
                          : each)
              .toList());
    }
  }

  /**
   * Reads the form.
   *
   * @throws RuleViolations with everything that is wrong
   */
  CheckedHandOut ofForm(String coalition, TypedPaper typed) {
    Problems problems = typed.problems();
    SortedMap<Sku, Integer> lines = lines(typed);
    if (lines.isEmpty() && problems.isEmpty()) {
      problems.add("", "nothing_handed_out");
    }
    Recipients.Recipient said =
        new Recipients.Recipient(
            typed.line("organization", false, ReachedOrganization.NAME_MAX),
            typed.text("sector"),
            typed.text("zip3"));
    String activity = typed.line("activity", false, DistributionRules.ACTIVITY_MAX);
    boolean toMember = typed.ticked("toMember");
    someRecipient(problems, "organization", said.organization(), activity, toMember);
    Recipients.Recipient recipient = recipients.complete(problems, IN_FORM, coalition, said);
    Optional<LocalDate> day = typed.day(DAY);
    day.ifPresent(on -> rules.pastDay(problems, DAY, on));
    Proof proof = rules.proof(problems, "proof", typed.text("proof"));
    Optional<Long> heldBy = heldBy(problems, typed.text("heldBy"), toMember);
    problems.throwIfAny();
    return new CheckedHandOut(
        day.orElseThrow(),
        lines,
        recipient.organization(),
        recipient.sector(),
        recipient.zip3(),
        activity,
        proof,
        toMember,
        heldBy,
        Optional.empty());
  }

  /** A number that was typed goes before one that was tapped. */
  private SortedMap<Sku, Integer> lines(TypedPaper typed) {
    SortedMap<Sku, Integer> lines = new TreeMap<>();
    Set<String> skus = new TreeSet<>(typed.namedAfter(QUANTITY));
    skus.addAll(typed.namedAfter(PICK));
    for (String each : skus) {
      String field = QUANTITY + each;
      OptionalInt quantity = typed.number(field);
      if (quantity.isEmpty() && typed.text(field).isEmpty()) {
        quantity = typed.number(PICK + each);
        if (quantity.isPresent() && quantity.getAsInt() == 0) {
          quantity = OptionalInt.empty();
        }
      }
      if (quantity.isPresent()) {
        rules.quantity(typed.problems(), field, quantity.getAsInt());
        int pieces = quantity.getAsInt();
        rules.sku(typed.problems(), field, each).ifPresent(sku -> lines.put(sku, pieces));
      }
    }
    return lines;
  }

  private static Optional<Long> heldBy(Problems problems, String typed, boolean toMember) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (!typed.matches("[0-9]{1,18}")) {
      problems.add("heldBy", "choose_one");
      return Optional.empty();
    }
    if (toMember) {
      problems.add("heldBy", "member_to_member");
    }
    return Optional.of(Long.parseLong(typed));
  }

  private static void someRecipient(
      Problems problems, String field, String organization, String activity, boolean toMember) {
    if (organization.isEmpty() && toMember) {
      problems.add(field, "member_named");
    } else if (organization.isEmpty() && activity.isEmpty()) {
      problems.add(field, "organization_or_event");
    }
  }

  /**
   * Reads a call.
   *
   * @throws RuleViolations with everything that is wrong
   */
  Call ofCall(String coalition, String body) {
    Problems problems = new Problems();
    JsonFields fields = JsonFields.of(body, problems);
    Optional<LocalDate> day = fields.date(DAY);
    if (day.isEmpty() && !problems.concern(DAY)) {
      problems.add(DAY, "required");
    }
    day.ifPresent(on -> rules.pastDay(problems, DAY, on));
    SortedMap<Sku, Integer> lines = new TreeMap<>();
    Map<String, String> places = new HashMap<>();
    List<JsonFields> sent = fields.objects("lines", true, LINES_MAX);
    for (int index = 0; index < sent.size(); index++) {
      JsonFields line = sent.get(index);
      Optional<Sku> sku = rules.sku(problems, line.at("sku"), line.line("sku", true, 60));
      OptionalInt quantity = line.wholeNumber("quantity");
      quantity.ifPresent(number -> rules.quantity(problems, line.at("quantity"), number));
      line.refuseOthers();
      if (sku.isPresent() && quantity.isPresent()) {
        if (lines.put(sku.get(), quantity.getAsInt()) != null) {
          problems.add(line.at("sku"), "sku_repeated");
        }
        places.put(sku.get().text(), "lines[" + index + "]");
      }
    }
    JsonFields recipient = fields.object("recipient", false);
    String organization = recipient.line("organization", false, ReachedOrganization.NAME_MAX);
    String sector = recipient.line("sector", false, 40);
    recipient.refuseOthers();
    String zip3 = fields.line("zip3", false, 10);
    String activity = fields.line("activity", false, DistributionRules.ACTIVITY_MAX);
    Proof proof = rules.proof(problems, "proof", fields.line("proof", false, 20));
    fields.refuseOthers();
    someRecipient(problems, "recipient.organization", organization, activity, false);
    Recipients.Recipient complete =
        recipients.complete(
            problems, IN_CALL, coalition, new Recipients.Recipient(organization, sector, zip3));
    problems.throwIfAny();
    return new Call(
        new CheckedHandOut(
            day.orElseThrow(),
            lines,
            complete.organization(),
            complete.sector(),
            complete.zip3(),
            activity,
            proof,
            false,
            Optional.empty(),
            Optional.empty()),
        places);
  }
}
