package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.audit.AuditedFields;

/** How a {@link Term} lies in its table. */
@Entity(name = "OfficeTermRow")
@Table(name = "coalition_office")
class TermRow extends KeptRecord {
  @Enumerated(EnumType.STRING)
  private Office office;

  private String person;

  @Column(name = "member_id")
  private Long member;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "until_on")
  private LocalDate untilOn;

  @Column(name = "name_erased_on")
  private LocalDate nameErasedOn;

  /** For JPA. */
  protected TermRow() {}

  TermRow(CoalitionNumber coalition, TermFacts facts, Recorded recorded) {
    super(coalition, recorded);
    say(facts);
  }

  void correct(TermFacts facts, Recorded now) {
    if (!facts.from().equals(fromOn)) {
      recordedAnew(now);
    }
    say(facts);
  }

  private void say(TermFacts facts) {
    office = facts.office();
    if (!facts.person().equals(person)) {
      nameErasedOn = null;
    }
    person = facts.person();
    member = facts.member().orElse(null);
    fromOn = facts.from();
    untilOn = facts.until().orElse(null);
  }

  /** Forgets who it was; the office, its days and the member organization stay. */
  void eraseName(LocalDate today) {
    person = nameless();
    nameErasedOn = today;
  }

  Term term() {
    return new Term(
        id(),
        new TermFacts(
            office, person, Optional.ofNullable(member), fromOn, Optional.ofNullable(untilOn)),
        recorded());
  }

  @Override
  String noun() {
    return "term";
  }

  @Override
  AuditedFields audited() {
    return term().facts().audited();
  }
}
