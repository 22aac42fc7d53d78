package org.campaignmaterials.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.catalog.ChangingHotline;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.HotlineTest;
import org.campaignmaterials.catalog.HotlineTests;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.Problems;

/**
 * Proposing a change, writing down what was tried, confirming it or taking it back. The facts are
 * locked first and the change second, always in this order.
 */
@ApplicationScoped
@Transactional
@RetriedOnConflict
class DecidingHotlineChanges {
  @Inject HotlineChanges changes;
  @Inject ChangingHotline hotline;
  @Inject HotlineTests tests;
  @Inject PuttingHotlineChangesInForce puttingInForce;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @return the number of the change
   * @throws org.campaignmaterials.shared.RuleViolations if it doesn't fit the fact in force, or
   *     another change of this channel waits
   */
  long propose(ProposedChange proposed, long account) {
    Optional<Reach> before = hotline.inForce().channel(proposed.channel()).map(Reach::of);
    Problems problems = new Problems();
    changes
        .openOf(proposed.channel())
        .ifPresent(open -> problems.add("channel", "hotline_proposed_already"));
    proposed.holdAgainst(before, now().truncatedTo(ChronoUnit.MINUTES), problems);
    problems.throwIfAny();
    HotlineChange change = new HotlineChange(proposed, before, account, now());
    changes.add(change);
    audit.record("hotline.proposed", change.name(), address(before), address(change.after()));
    return change.id();
  }

  /**
   * Writes down what happened when somebody tried a channel.
   *
   * @throws org.campaignmaterials.shared.RuleViolations if the day has not come yet
   */
  void log(
      HotlineChannel.Kind channel,
      String address,
      String language,
      HotlineTest.Outcome outcome,
      LocalDate on,
      String how,
      long account) {
    tests.record(new HotlineTest(channel, address, language, outcome, on, how, account, now()));
    audit.record(
        "hotline.tested",
        "hotline " + channel.code(),
        "",
        "%s, %s, %s, %s".formatted(address, language, on, outcome.code()));
  }

  void confirm(long id, long account) {
    hotline.inForce();
    HotlineChange change = changes.locked(id);
    change.confirm(account, tests.all(), now());
    audit.record("hotline.confirmed", change.name());
    if (!change.effectiveAt().isAfter(now())) {
      puttingInForce.put(change);
    }
  }

  void withdraw(long id, long account) {
    HotlineChange change = changes.locked(id);
    change.withdraw(account, now());
    audit.record("hotline.withdrawn", change.name());
  }

  private static String address(Optional<Reach> reach) {
    return reach.map(Reach::address).orElse("");
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
