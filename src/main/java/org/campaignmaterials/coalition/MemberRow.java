package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.audit.AuditedFields;

/** How a {@link Member} lies in its table. */
@Entity
@Table(name = "coalition_member")
class MemberRow extends KeptRecord {
  private String name;

  @Enumerated(EnumType.STRING)
  private MemberKind kind;

  @Column(name = "parent_organization")
  private String parentOrganization;

  private String sector;

  @Column(name = "joined_on")
  private LocalDate joinedOn;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "confirmed_how")
  private Confirmation.How confirmedHow;

  @Column(name = "name_erased_on")
  private LocalDate nameErasedOn;

  /** For JPA. */
  protected MemberRow() {}

  MemberRow(CoalitionNumber coalition, MemberFacts facts, Recorded recorded) {
    super(coalition, recorded);
    say(facts);
  }

  void correct(MemberFacts facts, Recorded now) {
    if (!facts.joinedOn().equals(joinedOn)) {
      recordedAnew(now);
    }
    say(facts);
  }

  private void say(MemberFacts facts) {
    if (!facts.name().equals(name)) {
      nameErasedOn = null;
    }
    name = facts.name();
    kind = facts.kind();
    parentOrganization = facts.parentOrganization().orElse(null);
    sector = facts.sector();
    joinedOn = facts.joinedOn();
  }

  void leave(LocalDate day) {
    leftOn = day;
  }

  /** It is a member after all, as if it had not left. */
  void stay() {
    leftOn = null;
  }

  /** Forgets who it was. Where the person spoke for an organization, that one stays. */
  void eraseName(LocalDate today) {
    name = nameless();
    nameErasedOn = today;
  }

  void confirm(Confirmation confirmation) {
    confirmedOn = confirmation.on();
    confirmedHow = confirmation.how();
  }

  MemberFacts facts() {
    return new MemberFacts(name, kind, Optional.ofNullable(parentOrganization), sector, joinedOn);
  }

  Member member() {
    return new Member(
        id(),
        facts(),
        Optional.ofNullable(leftOn),
        Optional.ofNullable(confirmedOn).map(on -> new Confirmation(on, confirmedHow)),
        Optional.ofNullable(nameErasedOn),
        recorded());
  }

  @Override
  String noun() {
    return "member";
  }

  @Override
  AuditedFields audited() {
    return facts().audited();
  }
}
