package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;

/**
 * Records what was handed out, from the own shelf or by a member who held it, or given to a member
 * who will hand it on and then still counts as in hand.
 */
@ApplicationScoped
class HandingOut {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject DistributionLedger ledger;
  @Inject DistributionPapers papers;
  @Inject DistributionRules rules;
  @Inject AuditTrail audit;

  /**
   * Records a hand-out.
   *
   * @return its number
   * @throws RuleViolations when there are not as many pieces, or were not on that day, or the
   *     material was recalled before that day, at {@code quantity.<sku>}
   */
  @RetriedOnConflict
  @Transactional
  public String handOut(String coalition, CheckedHandOut said, Recording recording) {
    LockedPieces locked = ledger.lock(coalition, said.lines().keySet());
    mustBeUsable(coalition, said, locked);
    Optional<Long> organization =
        said.organization().isEmpty()
            ? Optional.empty()
            : Optional.of(
                papers.reached(coalition, said.organization(), said.sector(), said.zip3()).id());
    String number = papers.newNumber("HND");
    entities.persist(new HandOut(number, coalition, said, organization, recording));
    Movement movement = movement(said);
    said.lines()
        .forEach(
            (sku, quantity) -> {
              if (said.toMember()) {
                papers.holding(coalition, organization.orElseThrow(), sku).change(quantity);
              }
              said.heldBy()
                  .ifPresent(member -> papers.holding(coalition, member, sku).change(-quantity));
              locked.post(
                  movement,
                  sku,
                  quantity,
                  said.proof(),
                  number,
                  null,
                  said.occurredOn(),
                  recording);
            });
    audit.record(
        "hand_out.recorded",
        subject(coalition, number),
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.OCCURRED_ON, said.occurredOn())
            .with(AuditedField.SKU, said.lines().keySet())
            .with(
                AuditedField.PIECES,
                said.lines().values().stream().mapToInt(Integer::intValue).sum())
            .with(AuditedField.ORGANIZATION, organization)
            .with(AuditedField.SECTOR, said.sector()));
    return number;
  }

  private static Movement movement(CheckedHandOut said) {
    if (said.toMember()) {
      return Movement.TO_MEMBER;
    }
    return said.heldBy().isPresent() ? Movement.MEMBER_HAND_OUT : Movement.HAND_OUT;
  }

  private void mustBeUsable(String coalition, CheckedHandOut said, LockedPieces locked) {
    Problems problems = new Problems();
    said.lines()
        .forEach(
            (sku, quantity) -> {
              String field = "quantity." + sku;
              rules.notRecalled(problems, field, sku, said.occurredOn());
              if (problems.concern(field)) {
                return;
              }
              var taken = new DistributionRules.Taken(sku, quantity, said.occurredOn());
              said.heldBy()
                  .map(member -> papers.holding(coalition, member, sku).quantity())
                  .ifPresentOrElse(
                      theirs ->
                          rules.wereThere(
                              problems, field, locked, taken, theirs, Pieces::withMembers),
                      () -> rules.wereOnOwnShelf(problems, field, locked, taken));
            });
    problems.throwIfAny();
  }

  /**
   * Undoes a hand-out as a whole. An event from which it came waits to be accepted again.
   *
   * @throws RuleViolations when it was undone before, places show its pieces, or the member has
   *     handed them on
   */
  @RetriedOnConflict
  @Transactional
  public void undo(String coalition, String number, String why, Recording recording) {
    HandOut known = papers.handOut(coalition, number);
    // Events are locked before pieces, as when one is accepted.
    Optional<EventLink> event =
        known
            .eventLink()
            .map(each -> entities.find(EventLink.class, each, LockModeType.PESSIMISTIC_WRITE));
    LockedPieces locked =
        ledger.lock(coalition, known.lines().keySet().stream().map(Sku::parse).toList());
    entities.refresh(known);
    if (known.isUndone()) {
      throw new RuleViolations("", "undone_before", number);
    }
    if (!papers.placedFrom(known).isEmpty()) {
      throw new RuleViolations("", "undo_places_first");
    }
    for (DistributionEntry entry : locked.standing(number)) {
      Sku sku = Sku.parse(entry.sku());
      if (known.toMember()) {
        MemberHolding holding = papers.holding(coalition, known.organization().orElseThrow(), sku);
        if (holding.quantity() < entry.quantity() || !locked.canUndo(entry)) {
          throw new RuleViolations("", "undo_member_used", rules.title(sku));
        }
        holding.change(-entry.quantity());
      }
      known
          .heldBy()
          .ifPresent(member -> papers.holding(coalition, member, sku).change(entry.quantity()));
      locked.undo(entry, why, recording);
    }
    known.undone(why, recording.at());
    event.ifPresent(EventLink::waitsAgain);
    audit.record(
        "hand_out.undone", subject(coalition, number), AuditedFields.NONE, AuditedFields.NONE);
  }

  private static String subject(String coalition, String number) {
    return "coalition " + coalition + " hand out " + number;
  }

  /** A member gives pieces back; they were in hand all the time. */
  @RetriedOnConflict
  @Transactional
  public String giveBack(
      String coalition, long member, Sku sku, int quantity, Recording recording) {
    LockedPieces locked = ledger.lock(coalition, List.of(sku));
    MemberHolding holding = papers.holding(coalition, member, sku);
    if (quantity > holding.quantity()) {
      throw new RuleViolations("quantity", "not_with_member", rules.title(sku), holding.quantity());
    }
    holding.change(-quantity);
    String number = papers.newNumber("BCK");
    locked.post(
        Movement.FROM_MEMBER, sku, quantity, Proof.TYPED, number, null, rules.today(), recording);
    return number;
  }
}
