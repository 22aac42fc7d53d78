package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.SameName;

/**
 * Keeps the list of members: who joins, who leaves, who said that it is a member, and that somebody
 * went through the list.
 */
@ApplicationScoped
class KeepingRoster {
  @Inject RecordBook book;
  @Inject Correcting correcting;
  @Inject Recorder recorder;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Takes a member on the list.
   *
   * @throws RuleViolations when it is there already
   */
  @Transactional
  public long add(CoalitionNumber coalition, MemberFacts facts) {
    return add(coalition, facts, recorder.now());
  }

  /** The same, written down at another time, for the demonstration's story. */
  @Transactional
  long add(CoalitionNumber coalition, MemberFacts facts, Recorded recorded) {
    refuseSecond(coalition, facts, 0);
    MemberRow row = new MemberRow(coalition, facts, recorded);
    book.add(row);
    correcting.noteNew(row);
    return row.id();
  }

  /**
   * Corrects what was written of a member.
   *
   * @throws RuleViolations when another member has this name, or this one left before it joined
   */
  @Transactional
  public void correct(CoalitionNumber coalition, long id, MemberFacts facts) {
    MemberRow row = book.required(MemberRow.class, coalition, id);
    refuseSecond(coalition, facts, id);
    if (row.member().leftOn().filter(facts.joinedOn()::isAfter).isPresent()) {
      throw new RuleViolations("joinedOn", "joined_after_leaving");
    }
    if (row.facts().equals(facts)) {
      return;
    }
    AuditedFields before = row.audited();
    row.correct(facts, recorder.now());
    correcting.note(row, before);
  }

  /**
   * A member leaves. It stays on the list of those who were members.
   *
   * @throws RuleViolations when it joined later
   */
  @Transactional
  public void leave(CoalitionNumber coalition, long id, LocalDate day) {
    MemberRow row = book.required(MemberRow.class, coalition, id);
    if (day.isBefore(row.facts().joinedOn())) {
      throw new RuleViolations("leftOn", "left_before_joining");
    }
    Optional<LocalDate> before = row.member().leftOn();
    row.leave(day);
    audit.record("member.left", row.subject(), left(before), left(Optional.of(day)));
  }

  /** It has not left after all. */
  @Transactional
  public void stay(CoalitionNumber coalition, long id) {
    MemberRow row = book.required(MemberRow.class, coalition, id);
    Optional<LocalDate> before = row.member().leftOn();
    if (before.isPresent()) {
      row.stay();
      audit.record("member.stayed", row.subject(), left(before), AuditedFields.NONE);
    }
  }

  /** Writes down that a member said today that it is one. */
  @Transactional
  public void confirm(CoalitionNumber coalition, long id, Confirmation.How how) {
    confirm(coalition, id, new Confirmation(LocalDate.now(clock), how));
  }

  /** The same on another day, for the demonstration's story. */
  @Transactional
  void confirm(CoalitionNumber coalition, long id, Confirmation confirmation) {
    MemberRow row = book.required(MemberRow.class, coalition, id);
    AuditedFields before = confirmed(row.member().confirmation());
    row.confirm(confirmation);
    audit.record("member.confirmed", row.subject(), before, confirmed(Optional.of(confirmation)));
  }

  /** The list was gone through today and is right; twice a day is once. */
  @Transactional
  public void review(CoalitionNumber coalition) {
    LocalDate today = LocalDate.now(clock);
    boolean done =
        book.between(RosterReviewRow.class, coalition, "reviewedOn", today, today).size() > 0;
    if (!done) {
      review(coalition, today, recorder.now());
    }
  }

  /** The same on another day, for the demonstration's story. */
  @Transactional
  void review(CoalitionNumber coalition, LocalDate day, Recorded recorded) {
    RosterReviewRow row = new RosterReviewRow(coalition, day, recorded);
    book.add(row);
    correcting.noteNew(row);
  }

  private static AuditedFields left(Optional<LocalDate> day) {
    return AuditedFields.NONE.with(AuditedField.LEFT_ON, day);
  }

  private static AuditedFields confirmed(Optional<Confirmation> confirmation) {
    return AuditedFields.NONE
        .with(AuditedField.CONFIRMED_ON, confirmation.map(Confirmation::on))
        .with(
            AuditedField.CONFIRMED_HOW,
            confirmation.map(Confirmation::how).map(Confirmation.How::code));
  }

  /** One that is there under the same name, and has not left, is the same. */
  private void refuseSecond(CoalitionNumber coalition, MemberFacts facts, long self) {
    boolean there =
        book.all(MemberRow.class, coalition, "r.id").stream()
            .filter(row -> row.id() != self && row.member().leftOn().isEmpty())
            .anyMatch(row -> SameName.isLike(row.facts().name(), facts.name()));
    if (there) {
      throw new RuleViolations("name", "member_there", facts.name());
    }
  }
}
