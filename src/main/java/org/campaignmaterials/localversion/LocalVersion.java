package org.campaignmaterials.localversion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.shared.RuleViolations;

/**
 * An edition with a coalition's name on it. Its life begins when a manager sends it; campaign staff
 * look at it, call the number if it has one, and approve it or give it back with a reason; what was
 * given back can be corrected and sent again. The coalition may withdraw it at any time, and a
 * recall of its edition ends it. There is one open version of an edition per coalition.
 */
@Entity
@Table(name = "local_version")
class LocalVersion {

  @Id
  @GeneratedValue(generator = "local_version_seq")
  @SequenceGenerator(
      name = "local_version_seq",
      sequenceName = "local_version_seq",
      allocationSize = 50)
  private Long id;

  private String coalition;
  private String sku;

  /** Coalition and edition while it is open: the database lets nobody have two. */
  @Column(name = "open_key")
  private String openKey;

  @Column(name = "printed_name")
  private String printedName;

  @Column(name = "contact_number")
  private String contactNumber;

  @Column(name = "contact_what")
  private String contactWhat;

  @Column(name = "contact_hours")
  private String contactHours;

  /** Tags, with a space between them. */
  @Column(name = "contact_languages")
  private String contactLanguages;

  @Column(name = "contact_answered_by")
  private String contactAnsweredBy;

  @Enumerated(EnumType.STRING)
  private LocalVersionState state;

  @Column(name = "submitted_by")
  private long submittedBy;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  /** Since when some of it may hang. */
  @Column(name = "first_approved_at")
  private Instant firstApprovedAt;

  private String reason;

  /** The last day of the verification about whose end the managers were told. */
  @Column(name = "told_until")
  private LocalDate toldUntil;

  /** For JPA. */
  protected LocalVersion() {}

  LocalVersion(CoalitionNumber coalition, LocalText text, long account, Instant now) {
    this.coalition = coalition.text();
    this.sku = text.sku();
    this.openKey = coalition + " " + text.sku();
    this.state = LocalVersionState.WAITING;
    write(text, account, now);
  }

  private void write(LocalText text, long account, Instant now) {
    Optional<LocalContact> contact = text.contact();
    this.printedName = text.name();
    this.contactNumber = contact.map(LocalContact::number).orElse(null);
    this.contactWhat = contact.map(LocalContact::what).orElse(null);
    this.contactHours = contact.map(LocalContact::hours).orElse(null);
    this.contactLanguages = contact.map(is -> String.join(" ", is.languages())).orElse(null);
    this.contactAnsweredBy = contact.map(LocalContact::answeredBy).orElse(null);
    this.submittedBy = account;
    this.submittedAt = now;
    this.reason = null;
    this.toldUntil = null;
  }

  /**
   * It was corrected and is sent again; the edition stays the same.
   *
   * @throws RuleViolations unless it was given back
   */
  void sendAgain(LocalText text, long account, Instant now) {
    become(LocalVersionState.WAITING);
    write(text, account, now);
    this.decidedBy = null;
    this.decidedAt = null;
  }

  /**
   * Campaign staff agree.
   *
   * @param verification of its number
   * @throws RuleViolations as {@link #refuseApproval} says
   */
  void approve(long account, Verification verification, Instant now, LocalDate today) {
    refuseApproval(account, verification, today);
    become(LocalVersionState.APPROVED);
    this.decidedBy = account;
    this.decidedAt = now;
    if (firstApprovedAt == null) {
      this.firstApprovedAt = now;
    }
  }

  /**
   * Says why somebody may not approve it.
   *
   * @throws RuleViolations when it is their own, when they did not call its number themselves and
   *     get an answer, or when it was decided already
   */
  void refuseApproval(long account, Verification verification, LocalDate today) {
    refuseUnless(LocalVersionState.APPROVED);
    if (account == submittedBy) {
      throw new RuleViolations("", "local_own");
    }
    boolean isCalled = verification.counts(today) && verification.isBy(account);
    if (contactNumber != null && !isCalled) {
      throw new RuleViolations("", "local_not_called");
    }
  }

  /** Campaign staff give it back, before they approved it or afterwards. */
  void giveBack(long account, String why, Instant now) {
    become(LocalVersionState.RETURNED);
    this.decidedBy = account;
    this.decidedAt = now;
    this.reason = why;
  }

  void withdraw() {
    become(LocalVersionState.WITHDRAWN);
    this.openKey = null;
  }

  /** Its edition was recalled. */
  void stop() {
    become(LocalVersionState.STOPPED);
    this.openKey = null;
  }

  /** Whether its file could ever be fetched, so that some of it may be printed by now. */
  boolean mayBePrinted() {
    return firstApprovedAt != null;
  }

  /** The managers were told when the verification ends. */
  void toldOf(LocalDate until) {
    this.toldUntil = until;
  }

  boolean isToldOf(LocalDate until) {
    return until.equals(toldUntil);
  }

  /** Two who decide at once are people, not a fault: the second one is told. */
  private void refuseUnless(LocalVersionState next) {
    if (!state.canBecome(next)) {
      throw new RuleViolations("", "local_decided");
    }
  }

  private void become(LocalVersionState next) {
    refuseUnless(next);
    state = next;
  }

  Long id() {
    return id;
  }

  /** How it is called in the trail. */
  String subject() {
    return "coalition %s local version %d".formatted(coalition, id);
  }

  CoalitionNumber coalition() {
    return new CoalitionNumber(coalition);
  }

  Sku sku() {
    return Sku.parse(sku);
  }

  LocalText text() {
    return new LocalText(sku, printedName, contact());
  }

  Optional<LocalContact> contact() {
    return contactNumber == null
        ? Optional.empty()
        : Optional.of(
            new LocalContact(
                contactNumber,
                contactWhat,
                contactHours,
                List.of(contactLanguages.split(" ")),
                contactAnsweredBy));
  }

  LocalVersionState state() {
    return state;
  }

  long submittedBy() {
    return submittedBy;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  Optional<Long> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Why it was given back; empty if it was not. */
  String reason() {
    return reason == null ? "" : reason;
  }
}
