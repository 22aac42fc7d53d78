package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.campaignmaterials.audit.AuditedFields;

/** Keeps the coalition's texts about itself, and what it published with the claims in it. */
@ApplicationScoped
class KeepingPapers {
  @Inject RecordBook book;
  @Inject Correcting correcting;
  @Inject Recorder recorder;

  @Transactional
  public long add(CoalitionNumber coalition, StatementFacts facts) {
    StatementRow row = new StatementRow(coalition, facts, recorder.now());
    book.add(row);
    correcting.noteNew(row);
    return row.id();
  }

  @Transactional
  public void correct(CoalitionNumber coalition, long id, StatementFacts facts) {
    StatementRow row = book.required(StatementRow.class, coalition, id);
    if (row.statement().facts().equals(facts)) {
      return;
    }
    AuditedFields before = row.audited();
    row.correct(facts, recorder.now());
    correcting.note(row, before);
  }

  @Transactional
  public long add(CoalitionNumber coalition, ItemFacts facts) {
    ItemRow row = new ItemRow(coalition, facts, recorder.now());
    book.add(row);
    correcting.noteNew(row);
    return row.id();
  }

  @Transactional
  public void correct(CoalitionNumber coalition, long id, ItemFacts facts) {
    ItemRow row = book.required(ItemRow.class, coalition, id);
    if (row.facts().equals(facts)) {
      return;
    }
    AuditedFields before = row.audited();
    row.correct(facts, recorder.now());
    correcting.note(row, before);
  }

  /** An item claims something. */
  @Transactional
  public long add(CoalitionNumber coalition, long item, ClaimFacts facts) {
    ItemRow of = book.required(ItemRow.class, coalition, item);
    ItemClaimRow row = new ItemClaimRow(of, facts, recorder.now());
    book.add(row);
    correcting.noteNew(row);
    return row.id();
  }

  @Transactional
  public void correct(CoalitionNumber coalition, long id, ClaimFacts facts) {
    ItemClaimRow row = book.required(ItemClaimRow.class, coalition, id);
    if (row.claim().facts().equals(facts)) {
      return;
    }
    AuditedFields before = row.audited();
    row.correct(facts);
    correcting.note(row, before);
  }
}
