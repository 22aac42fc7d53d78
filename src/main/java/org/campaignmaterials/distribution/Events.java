package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.AppSecret;

/**
 * Event pages: opened by a manager, counted on by volunteers without an account, accepted or
 * rejected by the manager. The page's address is derived from a secret, so that the manager can see
 * it again; the database keeps only its hash.
 */
@ApplicationScoped
class Events {
  /** What became of a tap; of what was recalled no more is counted, and less still is. */
  enum Tap {
    COUNTED,
    NOT_COUNTED,
    RECALLED
  }

  /** By how much a tap may change a tally. */
  static final Set<Integer> STEPS = Set.of(-1, 1, 5, 10);

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject AppSecret secret;
  @Inject DistributionPapers papers;
  @Inject DistributionRules rules;
  @Inject HandingOut handingOut;
  @Inject AuditTrail audit;

  /** Opens a page for an event; answers the event's number. */
  @RetriedOnConflict
  @Transactional
  public String open(String coalition, CheckedEvent said, Recording recording) {
    String number = papers.newNumber("EVT");
    entities.persist(
        new EventLink(
            number, coalition, said, said.skus(), Secrets.sha256(token(number, 0)), recording));
    audit.record(
        "event.opened",
        subject(coalition, number),
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.EVENT_ON, said.eventOn())
            .with(AuditedField.EXPIRES_ON, said.expiresOn())
            .with(AuditedField.SECTOR, said.sector())
            .with(AuditedField.SKU, said.skus())
            .withText(AuditedField.TITLE, said.title()));
    return number;
  }

  /** The unguessable part of the address at which its page is now. */
  String tokenOf(EventLink event) {
    return token(event.number(), event.renewals());
  }

  private String token(String number, int renewals) {
    return secret.keyed("event-link", number + (renewals == 0 ? "" : "/" + renewals));
  }

  /**
   * Moves an event's page to another address, because too many know the one it has.
   *
   * @throws RuleViolations when it was accepted or rejected before
   */
  @RetriedOnConflict
  @Transactional
  public void renew(String coalition, String number) {
    EventLink event = locked(coalition, number);
    event.movesTo(Secrets.sha256(token(number, event.renewals() + 1)));
    audit.record(
        "event.renewed",
        subject(coalition, number),
        AuditedFields.of(AuditedField.RENEWALS, event.renewals() - 1),
        AuditedFields.of(AuditedField.RENEWALS, event.renewals()));
  }

  /**
   * The event whose page this is, as long as it takes tallies.
   *
   * @throws NotFound alike for a wrong address and one that has ended
   */
  @Transactional
  public EventLink openAt(String token) {
    return byToken(token)
        .filter(event -> event.takes(rules.today()))
        .orElseThrow(() -> new NotFound("event"));
  }

  /** Whether this was the address of an event, even if it takes no tallies any more. */
  @Transactional
  public boolean isKnown(String token) {
    return byToken(token).isPresent();
  }

  /**
   * Counts, from the event's day on.
   *
   * @param step one of {@link #STEPS}; anything else counts nothing
   * @return whether it was counted; it is not when there are not as many pieces, or more of what
   *     was recalled
   * @throws NotFound as for reading
   */
  @RetriedOnConflict
  @Transactional
  public Tap tap(String token, String sku, int step) {
    String number = openAt(token).number();
    EventLink event = entities.find(EventLink.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (step > 0 && isRecalled(event, sku)) {
      return Tap.RECALLED;
    }
    boolean counted =
        STEPS.contains(step)
            && event.takes(rules.today())
            && event.hasBegun(rules.today())
            && event.count(sku, step, inHand(event, sku));
    return counted ? Tap.COUNTED : Tap.NOT_COUNTED;
  }

  private boolean isRecalled(EventLink event, String sku) {
    return event.tally().containsKey(sku) && rules.recallOf(Sku.parse(sku)).isPresent();
  }

  private int inHand(EventLink event, String sku) {
    return event.tally().containsKey(sku)
        ? papers
            .balance(event.coalition(), Sku.parse(sku))
            .map(balance -> balance.pieces().onOwnShelf())
            .orElse(0)
        : 0;
  }

  /**
   * Takes what was counted, as the manager corrects it, for a hand-out to people at the event.
   *
   * @return the number of the hand-out
   * @throws RuleViolations when it was accepted or rejected before, lies in the future, or there
   *     are not as many pieces
   */
  @RetriedOnConflict
  @Transactional
  public String accept(
      String coalition, String number, SortedMap<Sku, Integer> lines, Recording recording) {
    EventLink event = locked(coalition, number);
    if (event.eventOn().isAfter(rules.today())) {
      throw new RuleViolations("", "event_not_yet");
    }
    String handOut =
        handingOut.handOut(
            coalition,
            new CheckedHandOut(
                event.eventOn(),
                lines,
                "",
                event.sector(),
                event.zip3(),
                event.title(),
                Proof.TYPED,
                false,
                Optional.empty(),
                Optional.of(number)),
            recording);
    event.accepted(handOut);
    audit.record(
        "event.accepted",
        subject(coalition, number),
        status(EventLink.State.OPEN),
        status(event.state()).with(AuditedField.HAND_OUT, handOut));
    return handOut;
  }

  /** Closes a page without taking anything from it. */
  @RetriedOnConflict
  @Transactional
  public void reject(String coalition, String number) {
    EventLink event = locked(coalition, number);
    event.rejected();
    audit.record(
        "event.rejected",
        subject(coalition, number),
        status(EventLink.State.OPEN),
        status(event.state()));
  }

  private static String subject(String coalition, String number) {
    return "coalition " + coalition + " event " + number;
  }

  private static AuditedFields status(EventLink.State state) {
    return AuditedFields.of(AuditedField.STATUS, state.code());
  }

  /** Event first, pieces then: nobody who holds pieces asks for an event. */
  private EventLink locked(String coalition, String number) {
    papers.event(coalition, number);
    EventLink event = entities.find(EventLink.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (event.state() != EventLink.State.OPEN) {
      throw new RuleViolations("", "event_is_closed");
    }
    return event;
  }

  private Optional<EventLink> byToken(String token) {
    return entities
        .createQuery("SELECT e FROM EventLink e WHERE e.tokenHash = :hash", EventLink.class)
        .setParameter("hash", Secrets.sha256(token))
        .getResultList()
        .stream()
        .findFirst();
  }
}
