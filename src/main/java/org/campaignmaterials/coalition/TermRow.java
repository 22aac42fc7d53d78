package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

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
    person = facts.person();
    member = facts.member().orElse(null);
    fromOn = facts.from();
    untilOn = facts.until().orElse(null);
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
  String inShort() {
    return term().facts().inShort();
  }
}
