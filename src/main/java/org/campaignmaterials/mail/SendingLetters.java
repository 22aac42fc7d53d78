package org.campaignmaterials.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;

/**
 * Empties the outbox: takes a lease on a letter, has it written, sends it, writes down how that
 * ended. Nothing is locked while the mail server thinks.
 */
@ApplicationScoped
class SendingLetters implements Job {
  static final String NAME = "mail.outbox";

  private static final Logger LOG = Logger.getLogger(SendingLetters.class.getName());
  private static final int LETTERS_PER_CHUNK = 20;
  private static final Pattern SMTP_REPLY = Pattern.compile("[45]\\d\\d\\b");

  @Inject private OutboxLetters outbox;
  @Inject private LetterDesk desk;
  @Inject private MailSettings settings;
  @Inject private Clock clock;

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
    List<Long> due = outbox.due(LETTERS_PER_CHUNK);
    due.forEach(this::send);
    return JobProgress.upTo(LETTERS_PER_CHUNK, due.size());
  }

  private void send(Long id) {
    Optional<OutboxLetter> leased = outbox.lease(id);
    if (leased.isEmpty()) {
      return;
    }
    OutboxLetter letter = leased.get();
    try {
      Optional<LetterDraft> draft = desk.compose(letter);
      if (draft.isEmpty()) {
        outbox.record(id, row -> row.skipped(clock.instant()));
        return;
      }
      deliver(letter, draft.get());
    } catch (MessagingException | IOException | RuntimeException e) {
      String reason = reason(e);
      LOG.log(
          Level.WARNING,
          "Letter {0} ({1}) was not sent and is tried again: {2}",
          new Object[] {String.valueOf(id), letter.kind(), reason});
      outbox.record(id, row -> row.failed(reason, clock.instant()));
      return;
    }
    outbox.recordSent(id);
  }

  private void deliver(OutboxLetter letter, LetterDraft draft)
      throws MessagingException, IOException {
    String name =
        DateTimeFormatter.ISO_INSTANT.format(letter.createdAt()).replace(":", "")
            + "-"
            + letter.id();
    settings
        .route()
        .send(
            Envelope.around(draft, settings.from(), letter.messageId(), letter.createdAt()), name);
  }

  /**
   * What went wrong, without the words of the mail server: those often quote the recipient's
   * address, and neither the database nor the log may keep that.
   */
  static String reason(Exception failure) {
    StringBuilder reason = new StringBuilder(failure.getClass().getSimpleName());
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause != failure) {
        reason.append(", ").append(cause.getClass().getSimpleName());
      }
      Matcher reply = SMTP_REPLY.matcher(String.valueOf(cause.getMessage()));
      if (reply.lookingAt()) {
        reason.append(' ').append(reply.group());
      }
    }
    return reason.length() <= 300 ? reason.toString() : reason.substring(0, 300);
  }
}
