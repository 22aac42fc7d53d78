package org.campaignmaterials.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.web.Texts;

/** What the trail says of one thing, for the page on which that thing is read. */
@ApplicationScoped
public class AuditHistory {
  /** More lines than a page should show; the audit page has them all. */
  private static final int MOST = 100;

  @Inject private AuditLines lines;
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  /**
   * The newest lines about this subject, the newest first.
   *
   * @param subject as it was recorded: {@code order RRO-2026-000123}
   */
  public List<Entry> of(String subject, Texts t) {
    return lines.about(subject, MOST).stream().map(line -> entry(line, t)).toList();
  }

  private Entry entry(AuditLine line, Texts t) {
    return new Entry(
        line.recordedAt().atZone(clock.getZone()),
        line.account().flatMap(accounts::nameOf),
        line.action(),
        AuditedAction.inWords(line.action(), t),
        AuditedState.inWords(line.before(), t),
        AuditedState.inWords(line.after(), t));
  }

  /**
   * One line as it is read.
   *
   * @param who the person's name; empty for somebody without an account and the system itself
   * @param code of the action
   * @param action in words
   * @param before the state before it, in words where it has some; empty for something new
   * @param after the state after it; empty for something that is gone
   */
  public record Entry(
      ZonedDateTime when,
      Optional<String> who,
      String code,
      String action,
      String before,
      String after) {}
}
