package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.campaignmaterials.catalog.OpenSku;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.mail.LetterSent;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.stock.Availability;
import org.campaignmaterials.stock.AvailabilityWord;

/**
 * Tells those who look after an edition that it was recalled, and those who wait as soon as the
 * public reads another word than "out": it looks, every few minutes, because whoever receives a
 * delivery or places an order should not wait for letters. With the letter the address is erased.
 */
@ApplicationScoped
public class TellingReaders implements Job {
  @Inject WaitingReaders readers;
  @Inject Publications publications;
  @Inject CheckingKits kits;
  @Inject Availability availability;
  @Inject Outbox outbox;
  @Inject Clock clock;

  @Override
  public String name() {
    return "storefront.tell";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    int told = 0;
    for (String edition : readers.materials(WaitingReader.Wish.CHANGED)) {
      if (isRecalled(edition)) {
        told += tell(edition, ChangedLetter.KIND, CHUNK - told);
      }
    }
    for (String material : readers.materials(WaitingReader.Wish.BACK)) {
      if (isBack(OpenSku.parse(material))) {
        told += tell(material, BackAgainLetter.KIND, CHUNK - told);
      }
    }
    return JobProgress.upTo(CHUNK, told);
  }

  private int tell(String material, String letter, int most) {
    List<WaitingReader> waiting = most > 0 ? readers.waitingFor(material, most) : List.of();
    for (WaitingReader reader : waiting) {
      reader.tell(clock.instant());
      outbox.enqueue(letter, reader.documentId(), reader.language());
    }
    return waiting.size();
  }

  /** A kit is as right as its parts. */
  private boolean isRecalled(String edition) {
    return publications
        .resolve(edition)
        .filter(known -> known.isRecalled() || !kits.recalledIn(known).isEmpty())
        .isPresent();
  }

  /** What is no longer printed in that language does not come back; the wish ends with its time. */
  private boolean isBack(OpenSku sku) {
    return publications
        .current(sku)
        .filter(edition -> availability.of(edition.sku()) != AvailabilityWord.OUT)
        .isPresent();
  }

  void sent(@Observes LetterSent letter) {
    if (letter.kind().equals(BackAgainLetter.KIND) || letter.kind().equals(ChangedLetter.KIND)) {
      readers.byNumber(letter.documentId()).ifPresent(readers::erase);
    }
  }
}
