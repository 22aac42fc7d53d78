package org.campaignmaterials.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;

/**
 * Looks into the mailbox to which undeliverable letters come back and writes down of which letter
 * it was. Of the message nothing is kept but the number that says why.
 */
@ApplicationScoped
class ReadingReturns implements Job {
  private static final Logger LOG = Logger.getLogger(ReadingReturns.class.getName());
  private static final int MESSAGES_PER_CHUNK = 50;

  @Inject private ReturnSettings settings;
  @Inject private ReturnAddresses addresses;
  @Inject private OutboxLetters outbox;

  @Override
  public String name() {
    return "mail.returns";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public boolean ownTransactions() {
    return true;
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    Optional<ReturnMailbox> mailbox = settings.mailbox();
    if (mailbox.isEmpty()) {
      return JobProgress.finished(0);
    }
    try {
      int read = mailbox.get().readNew(MESSAGES_PER_CHUNK, this::isAboutOneOfOurs);
      return JobProgress.upTo(MESSAGES_PER_CHUNK, read);
    } catch (MessagingException e) {
      throw new MailboxTrouble(e);
    }
  }

  /** Reads one message; one that can't be read is not about any letter. */
  private boolean isAboutOneOfOurs(Message message) {
    try {
      Optional<Long> letter = letterOf(ReturnNotice.addressesOf(message));
      Optional<ReturnNotice> notice =
          letter.isPresent() ? ReturnNotice.in(message) : Optional.empty();
      notice.ifPresent(read -> outbox.recordReturned(letter.get(), read));
      return notice.isPresent();
    } catch (FolderClosedException | StoreClosedException e) {
      throw new MailboxTrouble(e);
    } catch (MessagingException | IOException e) {
      LOG.log(
          Level.WARNING,
          "A message in the mailbox of returns could not be read and is left for people: {0}",
          NotSent.detail(e));
      return false;
    }
  }

  private Optional<Long> letterOf(List<String> recipients) {
    return recipients.stream().map(addresses::letterOf).flatMap(Optional::stream).findFirst();
  }

  /** The mailbox can't be read now; the job tries again later. */
  static final class MailboxTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailboxTrouble(MessagingException cause) {
      super("The mailbox of returns can't be read", cause);
    }
  }
}
