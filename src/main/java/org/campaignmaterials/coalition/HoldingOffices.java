package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.campaignmaterials.audit.AuditedFields;

/** Writes down who held which office from when to when. */
@ApplicationScoped
class HoldingOffices {
  @Inject RecordBook book;
  @Inject Correcting correcting;
  @Inject Recorder recorder;

  /** A term begins, or is written down afterwards. */
  @Transactional
  public long add(CoalitionNumber coalition, TermFacts facts) {
    TermRow row = new TermRow(coalition, facts, recorder.now());
    book.add(row);
    correcting.noteNew(row);
    return row.id();
  }

  /** Corrects a term, or ends it. */
  @Transactional
  public void correct(CoalitionNumber coalition, long id, TermFacts facts) {
    TermRow row = book.required(TermRow.class, coalition, id);
    if (row.term().facts().equals(facts)) {
      return;
    }
    AuditedFields before = row.audited();
    row.correct(facts, recorder.now());
    correcting.note(row, before);
  }
}
