package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.campaignmaterials.audit.AuditedFields;

/** Writes down what the coalition did. */
@ApplicationScoped
class RecordingActivities {
  @Inject RecordBook book;
  @Inject Correcting correcting;
  @Inject Recorder recorder;

  /** Something was done. */
  @Transactional
  public long record(CoalitionNumber coalition, ActivityFacts facts) {
    return record(coalition, facts, recorder.now());
  }

  /** The same, written down at another time, for the demonstration's story. */
  @Transactional
  long record(CoalitionNumber coalition, ActivityFacts facts, Recorded recorded) {
    ActivityRow row = new ActivityRow(coalition, facts, recorded);
    book.add(row);
    correcting.noteNew(row);
    return row.id();
  }

  /** Corrects what was written of it. */
  @Transactional
  public void correct(CoalitionNumber coalition, long id, ActivityFacts facts) {
    ActivityRow row = book.required(ActivityRow.class, coalition, id);
    if (row.activity().facts().equals(facts)) {
      return;
    }
    AuditedFields before = row.audited();
    row.forgetReached();
    book.flush();
    row.correct(facts, recorder.now());
    correcting.note(row, before);
  }
}
