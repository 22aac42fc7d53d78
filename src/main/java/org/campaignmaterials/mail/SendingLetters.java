package org.campaignmaterials.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;

/**
 * Empties the outbox: takes a lease on a letter, has it written, sends it, writes down how that
 * ended, each in a transaction of its own. Nothing is locked while the mail server thinks, and one
 * letter that fails holds up no other. When the mail server itself can't be come to terms with, all
 * letters rest for a while.
 */
@ApplicationScoped
class SendingLetters implements Job {
  static final String NAME = "mail.outbox";

  private static final Logger LOG = Logger.getLogger(SendingLetters.class.getName());
  private static final int LETTERS_PER_CHUNK = 20;

  @Inject private OutboxLetters outbox;
  @Inject private LetterDesk desk;
  @Inject private MailSettings settings;
  @Inject private ReturnAddresses returns;
  @Inject private Clock clock;

  private final ClosedRoute closed = new ClosedRoute();

  @Override
  public String name() {
    return NAME;
  }

  /** New letters wake the job; this is for those that failed or whose wake-up was lost. */
  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public boolean ownTransactions() {
    return true;
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    if (closed.rests(clock.instant())) {
      return JobProgress.finished(0);
    }
    int most = mostNow();
    List<Long> due = most == 0 ? List.of() : outbox.due(most);
    int begun = 0;
    for (Long id : due) {
      begun++;
      if (!send(id)) {
        return JobProgress.finished(begun);
      }
    }
    return JobProgress.upTo(LETTERS_PER_CHUNK, begun);
  }

  /**
   * What the limit of a minute leaves; the rest waits for the next run, without anybody waiting.
   */
  private int mostNow() {
    if (settings.perMinute() == 0) {
      return LETTERS_PER_CHUNK;
    }
    int tried = outbox.triedSince(clock.instant().minus(Duration.ofMinutes(1)));
    return Math.max(0, Math.min(LETTERS_PER_CHUNK, settings.perMinute() - tried));
  }

  /**
   * Sends one letter and writes down how that ended.
   *
   * @return whether the next one may be tried: not when the way out itself is closed
   */
  private boolean send(Long id) {
    Optional<OutboxLetter> leased = outbox.lease(id);
    if (leased.isEmpty()) {
      return true;
    }
    OutboxLetter letter = leased.get();
    try {
      Optional<OutgoingLetter> written = written(letter);
      if (written.isEmpty()) {
        outbox.record(letter, row -> row.skipped(clock.instant()));
        return true;
      }
      settings.route().send(written.get());
    } catch (NotSent e) {
      LOG.log(
          Level.WARNING,
          "Letter {0} ({1}) was not sent: {2}, {3}",
          new Object[] {String.valueOf(id), letter.kind(), e.trouble(), e.getMessage()});
      outbox.record(letter, row -> row.failed(e.trouble(), e.getMessage(), clock.instant()));
      boolean isClosed = e.trouble().whose() == LetterTrouble.Whose.ALL;
      if (isClosed) {
        closed.foundClosed(clock.instant());
      }
      return !isClosed;
    }
    outbox.recordSent(id);
    closed.foundOpen();
    return true;
  }

  /** The letter in its envelope; empty when there is nothing to send any more. */
  private Optional<OutgoingLetter> written(OutboxLetter letter) throws NotSent {
    try {
      Optional<LetterDraft> draft = desk.compose(letter);
      return draft.isEmpty() ? Optional.empty() : Optional.of(inEnvelope(letter, draft.get()));
    } catch (MessagingException | RuntimeException e) {
      throw new NotSent(LetterTrouble.NOT_WRITTEN, e);
    }
  }

  private OutgoingLetter inEnvelope(OutboxLetter letter, LetterDraft draft)
      throws MessagingException {
    String name =
        DateTimeFormatter.ISO_INSTANT.format(letter.createdAt()).replace(":", "")
            + "-"
            + letter.id();
    return new OutgoingLetter(
        Envelope.around(
            draft, settings.from(), settings.replyTo(), letter.messageId(), letter.createdAt()),
        returns.of(letter.id()),
        name,
        () -> letter.mayLeave(clock.instant()));
  }
}
