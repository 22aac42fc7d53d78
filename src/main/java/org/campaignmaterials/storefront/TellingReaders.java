package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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
 * Tells those who wait as soon as the public reads another word than "out": it looks, every few
 * minutes, because whoever receives a delivery or places an order should not wait for letters. With
 * the letter the address is erased.
 */
@ApplicationScoped
public class TellingReaders implements Job {
  @Inject WaitingReaders readers;
  @Inject Publications publications;
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
    for (String sku : readers.skus()) {
      if (told < CHUNK && isBack(OpenSku.parse(sku))) {
        for (WaitingReader reader : readers.waitingFor(sku, CHUNK - told)) {
          reader.tell(clock.instant());
          outbox.enqueue(BackAgainLetter.KIND, reader.documentId(), reader.language());
          told++;
        }
      }
    }
    return JobProgress.upTo(CHUNK, told);
  }

  /** What is no longer printed in that language does not come back; the wish ends with its time. */
  private boolean isBack(OpenSku sku) {
    return publications
        .current(sku)
        .filter(edition -> availability.of(edition.sku()) != AvailabilityWord.OUT)
        .isPresent();
  }

  void sent(@Observes LetterSent letter) {
    if (letter.kind().equals(BackAgainLetter.KIND)) {
      readers.byNumber(letter.documentId()).ifPresent(readers::erase);
    }
  }
}
