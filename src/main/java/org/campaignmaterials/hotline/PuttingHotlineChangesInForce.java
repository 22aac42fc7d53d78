package org.campaignmaterials.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.catalog.ChangingHotline;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;

/**
 * Makes confirmed changes the fact when their time has come. What carries a dead or wrong channel
 * stops in the same transaction, so that nobody orders it in between.
 */
@ApplicationScoped
public class PuttingHotlineChangesInForce implements Job {
  @Inject HotlineChanges changes;
  @Inject ChangingHotline hotline;
  @Inject Publications publications;
  @Inject AuditTrail audit;
  @Inject Event<HotlineFactChanged> changed;
  @Inject Clock clock;

  @Override
  public String name() {
    return "hotline.putInForce";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  /** One change a chunk: it may stop every edition there is. */
  @Override
  public JobProgress runChunk(JobRun run) {
    List<Long> due = changes.due(clock.instant());
    if (due.isEmpty()) {
      return JobProgress.finished(0);
    }
    hotline.inForce();
    HotlineChange change = changes.locked(due.get(0));
    if (change.state() == ChangeState.CONFIRMED) {
      put(change);
    }
    return due.size() == 1 ? JobProgress.finished(1) : JobProgress.more("next", 1);
  }

  /** Makes it the fact, in the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  void put(HotlineChange change) {
    List<String> wrongIn =
        change.wrongIn(publications.languages().stream().map(MaterialLanguage::code).toList());
    List<Sku> wrong = hotline.carrying(change.channel(), wrongIn);
    hotline.put(change.channel(), change.after().map(reach -> channel(change, reach)));
    change.comeIntoForce(clock.instant().truncatedTo(ChronoUnit.MILLIS), wrong.size());
    wrong.forEach(sku -> changes.add(new StoppedEdition(sku, change.id())));
    audit.record("hotline.in_force", change.name(), "", wrong.size() + " editions stopped");
    changed.fire(
        new HotlineFactChanged(change.id(), change.channel(), change.changeClass(), wrong));
  }

  /** The channel as it is from now on; its sources stay those of the catalog's file. */
  private HotlineChannel channel(HotlineChange change, Reach reach) {
    List<String> sources =
        publications
            .hotline()
            .flatMap(facts -> facts.channel(change.channel()))
            .map(HotlineChannel::sources)
            .orElse(List.of());
    return new HotlineChannel(
        change.channel(),
        reach.address(),
        reach.languages(),
        reach.interpreted(),
        Map.of(),
        sources);
  }
}
