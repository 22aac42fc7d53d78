package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;

/**
 * Goes through the orders after an edition was stopped: lets go of what they were promised, lists
 * who has pieces, and closes what somebody closed. Each recall remembers in its own row how far it
 * is, so that a process that dies leaves nothing to repeat but the last few orders, at which there
 * is nothing left to do.
 *
 * <p>Letters come last, when all that waits for a person is known: one dead number recalls dozens
 * of editions, and nobody wants a letter for each.
 */
@ApplicationScoped
public class FollowingRecalls implements Job {
  static final String NAME = "recall.follow";

  /** Where it is when only letters are left. */
  private static final String LETTERS = "letters";

  @Inject Recalls recalls;
  @Inject RecallSteps steps;
  @Inject TellingHolders telling;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    for (Recall.Stage stage :
        List.of(Recall.Stage.RELEASING, Recall.Stage.LISTING, Recall.Stage.CLOSING)) {
      List<String> due = recalls.in(stage);
      if (!due.isEmpty()) {
        return JobProgress.more(due.get(0), step(stage, due.get(0)));
      }
    }
    int told = telling.tellNext();
    return told == 0 ? JobProgress.finished(0) : JobProgress.more(LETTERS, told);
  }

  private int step(Recall.Stage stage, String number) {
    return switch (stage) {
      case RELEASING -> steps.release(number);
      case LISTING -> steps.list(number);
      default -> steps.close(number);
    };
  }

  /** Each order is released in a transaction of its own, begun anew after a deadlock. */
  @Override
  public boolean ownTransactions() {
    return true;
  }
}
