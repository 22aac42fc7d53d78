package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.campaignmaterials.audit.AuditedFields;

/** Writes down meetings. */
@ApplicationScoped
class RecordingMeetings {
  @Inject RecordBook book;
  @Inject Correcting correcting;
  @Inject Recorder recorder;

  /** A meeting was held. */
  @Transactional
  public long record(CoalitionNumber coalition, MeetingFacts facts) {
    return record(coalition, facts, recorder.now());
  }

  /** The same, written down at another time, for the demonstration's story. */
  @Transactional
  long record(CoalitionNumber coalition, MeetingFacts facts, Recorded recorded) {
    MeetingRow row = new MeetingRow(coalition, facts, recorded);
    book.add(row);
    correcting.noteNew(row);
    return row.id();
  }

  /** Corrects what was written of it. */
  @Transactional
  public void correct(CoalitionNumber coalition, long id, MeetingFacts facts) {
    MeetingRow row = book.required(MeetingRow.class, coalition, id);
    if (row.meeting().facts().equals(facts)) {
      return;
    }
    AuditedFields before = row.audited();
    row.correct(facts, recorder.now());
    correcting.note(row, before);
  }
}
