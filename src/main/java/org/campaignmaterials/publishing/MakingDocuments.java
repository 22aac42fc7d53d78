package org.campaignmaterials.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.shared.Busy;
import org.campaignmaterials.web.PageVersions;

/**
 * Makes the documents of editions beside everything else: the site is ready before they are, and an
 * order never waits for them. It looks every half minute whether the catalog, the passports or the
 * names of the site have changed, then goes through all editions, one at a time, and makes what is
 * missing or different. Whatever interrupts it, it goes on with the next edition.
 */
@ApplicationScoped
public class MakingDocuments implements Job {
  /** The name of its row. */
  public static final String NAME = "publishing.documents";

  /** Pages are put together anew after so many, not after each. */
  private static final int ANNOUNCED_TOGETHER = 10;

  private static final Logger LOG = Logger.getLogger(MakingDocuments.class.getName());

  @Inject Manuscripts manuscripts;
  @Inject MadeDocuments documents;
  @Inject PrintRoom room;
  @Inject PageVersions versions;
  @Inject Clock clock;

  /** Under which everything was there when it was last looked at. */
  private volatile String complete = "";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  /** A document takes a second; no connection to the database is held meanwhile. */
  @Override
  public boolean ownTransactions() {
    return true;
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    String state = state();
    if (state.equals(complete)) {
      return JobProgress.finished(0);
    }
    List<Sku> all = manuscripts.readable();
    String before = run.resumeFrom().orElse("");
    long there = 0;
    for (Sku sku : all) {
      if (sku.text().compareTo(before) > 0) {
        try {
          there++;
          if (isMade(sku)) {
            if (run.done() % ANNOUNCED_TOGETHER == 0) {
              documents.announce();
            }
            return JobProgress.more(sku.text(), there).outOf(all.size());
          }
        } catch (Busy noDesk) {
          return JobProgress.more(before, 0).outOf(all.size());
        }
      }
    }
    documents.announce();
    complete = state;
    return JobProgress.finished(there).outOf(all.size());
  }

  /** What failed is tried again within the hour. */
  private String state() {
    return versions.of(PageVersions.CATALOG)
        + manuscripts.state()
        + clock.instant().truncatedTo(ChronoUnit.HOURS);
  }

  /** Makes what an edition lacks, and says whether that was anything. */
  private boolean isMade(Sku sku) {
    Manuscript manuscript = manuscripts.of(sku);
    String fingerprint = manuscript.fingerprint();
    boolean made = false;
    for (DocumentKind kind : manuscript.kinds()) {
      boolean isThere =
          documents.find(sku, kind).filter(each -> each.isOf(fingerprint)).isPresent();
      if (!isThere) {
        make(manuscript, kind, fingerprint);
        made = true;
      }
    }
    return made;
  }

  private void make(Manuscript manuscript, DocumentKind kind, String fingerprint) {
    Sku sku = manuscript.sku();
    try {
      byte[] bytes = room.make(() -> manuscript.make(kind));
      documents.keep(sku, kind, fingerprint, bytes);
    } catch (Busy noDesk) {
      throw noDesk;
    } catch (DoesNotFit tooLong) {
      LOG.log(Level.WARNING, "{0}: {1}", new Object[] {sku, tooLong.getMessage()});
      documents.refuse(sku, kind, fingerprint, tooLong);
    } catch (Exception e) {
      LOG.log(Level.WARNING, e, () -> kind.fileName(sku) + " was not made; it is tried again");
      documents.fail(sku, kind);
    }
  }
}
