package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;

/**
 * Records where materials hang or stand, and what somebody who looked again found there.
 *
 * <p>A poster from the shelf moves from in hand to displayed. What was handed to the place before
 * stays handed out, and the placement only shows where it is. A rack of cards or brochures is
 * handed to its place and then shown there, because cards end with being handed out.
 */
@ApplicationScoped
class PuttingUp {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject DistributionLedger ledger;
  @Inject DistributionPapers papers;
  @Inject DistributionRules rules;
  @Inject HandingOut handingOut;
  @Inject AuditTrail audit;

  /**
   * Records a placement.
   *
   * @param handedBefore whether the pieces were handed to that place before
   * @return its number
   * @throws RuleViolations when there are not as many pieces in hand, or were not then, or the
   *     place did not get as many, or the material was recalled before that day
   */
  @RetriedOnConflict
  @Transactional
  public String place(
      String coalition, CheckedPlacement said, boolean handedBefore, Recording recording) {
    LockedPieces locked = ledger.lock(coalition, List.of(said.sku()));
    Problems problems = new Problems();
    rules.notRecalled(problems, "sku", said.sku(), said.postedOn());
    problems.throwIfAny();
    ReachedOrganization at =
        papers.reached(coalition, said.organization(), said.sector(), said.zip3());
    String number = papers.newNumber(Placement.LETTERS);
    Optional<String> handOut = Optional.empty();
    if (handedBefore) {
      handOut = Optional.of(handedBefore(at, said));
    } else if (!rules.isPoster(said.sku())) {
      handOut = Optional.of(handingOut.handOut(coalition, handOut(said), recording));
    } else {
      rules.wereOnOwnShelf(
          problems,
          "quantity",
          locked,
          new DistributionRules.Taken(said.sku(), said.quantity(), said.postedOn()));
      problems.throwIfAny();
      locked.post(
          Movement.DISPLAY,
          said.sku(),
          said.quantity(),
          said.proof(),
          number,
          null,
          said.postedOn(),
          recording);
    }
    entities.persist(new Placement(number, at, said, handOut, recording));
    audit.record(
        "place.recorded",
        subject(coalition, number),
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.POSTED_ON, said.postedOn())
            .with(AuditedField.SKU, said.sku())
            .with(AuditedField.PIECES, said.quantity())
            .with(AuditedField.ORGANIZATION, at.id())
            .with(AuditedField.HAND_OUT, handOut));
    return number;
  }

  private static CheckedHandOut handOut(CheckedPlacement said) {
    TreeMap<Sku, Integer> lines = new TreeMap<>();
    lines.put(said.sku(), said.quantity());
    return new CheckedHandOut(
        said.postedOn(),
        lines,
        said.organization(),
        said.sector(),
        said.zip3(),
        "",
        said.proof(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** The newest hand-out to the place of which so many pieces are shown nowhere yet. */
  private String handedBefore(ReachedOrganization at, CheckedPlacement said) {
    String sku = said.sku().text();
    for (HandOut handOut : papers.handedTo(at, said.sku())) {
      int shown =
          papers.placedFrom(handOut).stream()
              .filter(placement -> placement.sku().equals(sku))
              .mapToInt(Placement::quantity)
              .sum();
      if (handOut.lines().get(sku) - shown >= said.quantity()
          && !handOut.occurredOn().isAfter(said.postedOn())) {
        return handOut.number();
      }
    }
    throw new RuleViolations("quantity", "not_handed_there", rules.title(said.sku()), at.name());
  }

  /**
   * Somebody looked: it is still there, or gone. A poster that is gone is displayed no more.
   *
   * @throws RuleViolations when it is gone already, or for a day before it was put up
   */
  @RetriedOnConflict
  @Transactional
  public void look(
      String coalition,
      String number,
      PlacementCheck.Found found,
      LocalDate on,
      Proof proof,
      Recording recording) {
    Placement placement = papers.placement(coalition, number);
    LockedPieces locked = ledger.lock(coalition, List.of(Sku.parse(placement.sku())));
    entities.refresh(placement);
    if (saidBefore(placement, found, on)) {
      return;
    }
    Problems problems = new Problems();
    rules.pastDay(problems, "checkedOn", on);
    if (on.isBefore(placement.postedOn())) {
      problems.add("checkedOn", "look_before_posting");
    }
    if (found == PlacementCheck.Found.GONE && on.isBefore(placement.lastSeenOn())) {
      problems.add("checkedOn", "gone_before_seen");
    }
    if (placement.isUndone()) {
      problems.add("", "undone_before", number);
    } else if (!placement.isUp()) {
      problems.add("", "placement_gone", number);
    }
    problems.throwIfAny();
    entities.persist(
        new PlacementCheck(number, placement.nextCheck(), on, found, proof, recording));
    audit.record(
        "place.looked_at",
        subject(coalition, number),
        AuditedFields.of(AuditedField.CHECKED_ON, placement.lastSeenOn()),
        AuditedFields.of(AuditedField.CHECKED_ON, on)
            .with(AuditedField.FOUND, found.name().toLowerCase(Locale.ROOT)));
    if (found == PlacementCheck.Found.THERE) {
      placement.seen(on);
      return;
    }
    placement.gone(on);
    if (placement.fromHandOut().isEmpty()) {
      locked.post(
          Movement.TAKE_DOWN,
          Sku.parse(placement.sku()),
          placement.quantity(),
          proof,
          number,
          null,
          on,
          recording);
    }
  }

  /** Whether the last look that stands says just this, of the same day: somebody tapped twice. */
  private boolean saidBefore(Placement placement, PlacementCheck.Found found, LocalDate on) {
    List<PlacementCheck> standing =
        papers.checksOf(placement).stream().filter(check -> !check.isUndone()).toList();
    if (standing.isEmpty() || placement.isUndone()) {
      return false;
    }
    PlacementCheck last = standing.get(standing.size() - 1);
    return last.found() == found && last.checkedOn().equals(on);
  }

  /**
   * Takes the last look back.
   *
   * @throws RuleViolations when nobody looked
   */
  @RetriedOnConflict
  @Transactional
  public void undoLook(String coalition, String number, String why, Recording recording) {
    Placement placement = papers.placement(coalition, number);
    LockedPieces locked = ledger.lock(coalition, List.of(Sku.parse(placement.sku())));
    entities.refresh(placement);
    if (placement.isUndone()) {
      throw new RuleViolations("", "undone_before", number);
    }
    List<PlacementCheck> standing =
        papers.checksOf(placement).stream().filter(check -> !check.isUndone()).toList();
    if (standing.isEmpty()) {
      throw new RuleViolations("", "no_look_to_undo");
    }
    PlacementCheck last = standing.get(standing.size() - 1);
    last.undone(why, recording.at());
    audit.record(
        "place.look_undone",
        subject(coalition, number),
        AuditedFields.of(AuditedField.CHECKED_ON, last.checkedOn())
            .with(AuditedField.FOUND, last.found().name().toLowerCase(Locale.ROOT)),
        AuditedFields.NONE);
    if (last.found() == PlacementCheck.Found.GONE) {
      undo(locked, number, Movement.TAKE_DOWN, why, recording);
    }
    placement.sayAgain(
        standing.subList(0, standing.size() - 1).stream()
            .map(PlacementCheck::checkedOn)
            .max(Comparator.naturalOrder())
            .filter(day -> day.isAfter(placement.postedOn()))
            .orElse(placement.postedOn()));
  }

  /**
   * Undoes a placement as a whole. What was handed to the place stays handed out.
   *
   * @throws RuleViolations when it was undone before
   */
  @RetriedOnConflict
  @Transactional
  public void undo(String coalition, String number, String why, Recording recording) {
    Placement placement = papers.placement(coalition, number);
    LockedPieces locked = ledger.lock(coalition, List.of(Sku.parse(placement.sku())));
    entities.refresh(placement);
    if (placement.isUndone()) {
      throw new RuleViolations("", "undone_before", number);
    }
    undo(locked, number, Movement.TAKE_DOWN, why, recording);
    undo(locked, number, Movement.DISPLAY, why, recording);
    placement.undone(why, recording.at());
    audit.record(
        "place.undone", subject(coalition, number), AuditedFields.NONE, AuditedFields.NONE);
  }

  private static String subject(String coalition, String number) {
    return "coalition " + coalition + " place " + number;
  }

  private static void undo(
      LockedPieces locked, String number, Movement movement, String why, Recording recording) {
    locked.standing(number).stream()
        .filter(entry -> entry.movement() == movement)
        .forEach(entry -> locked.undo(entry, why, recording));
  }
}
