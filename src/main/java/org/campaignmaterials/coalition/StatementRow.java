package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.campaignmaterials.audit.AuditedFields;

/** How a {@link Statement} lies in its table. */
@Entity
@Table(name = "coalition_statement")
class StatementRow extends KeptRecord {
  @Enumerated(EnumType.STRING)
  private StatementKind kind;

  @Column(name = "dated_on")
  private LocalDate datedOn;

  private String author;
  private String words;

  /** For JPA. */
  protected StatementRow() {}

  StatementRow(CoalitionNumber coalition, StatementFacts facts, Recorded recorded) {
    super(coalition, recorded);
    say(facts);
  }

  void correct(StatementFacts facts, Recorded now) {
    if (!facts.datedOn().equals(datedOn)) {
      recordedAnew(now);
    }
    say(facts);
  }

  private void say(StatementFacts facts) {
    kind = facts.kind();
    datedOn = facts.datedOn();
    author = facts.author();
    words = facts.words();
  }

  Statement statement() {
    return new Statement(id(), new StatementFacts(kind, datedOn, author, words), recorded());
  }

  @Override
  String noun() {
    return "statement";
  }

  @Override
  AuditedFields audited() {
    return statement().facts().audited();
  }
}
