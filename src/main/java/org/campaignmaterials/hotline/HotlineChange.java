package org.campaignmaterials.hotline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.catalog.HotlineTest;
import org.campaignmaterials.shared.RuleViolations;

/**
 * A change of one fact about the hotline. Its life begins when somebody proposes it; others try
 * what it says and write that down; a second person confirms it, and from its time on it is the
 * fact. Until then whoever sees that it is mistaken takes it back. It is never deleted.
 */
@Entity
@Table(name = "hotline_change")
class HotlineChange {

  @Id
  @GeneratedValue(generator = "hotline_change_seq")
  @SequenceGenerator(
      name = "hotline_change_seq",
      sequenceName = "hotline_change_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private HotlineChannel.Kind channel;

  @Enumerated(EnumType.STRING)
  @Column(name = "change_class")
  private ChangeClass changeClass;

  @Column(name = "address_before")
  private String addressBefore;

  @Column(name = "languages_before")
  private String languagesBefore;

  @Column(name = "interpreted_before")
  private boolean interpretedBefore;

  @Column(name = "address_after")
  private String addressAfter;

  @Column(name = "languages_after")
  private String languagesAfter;

  @Column(name = "interpreted_after")
  private boolean interpretedAfter;

  private String reason;

  @Column(name = "effective_at")
  private Instant effectiveAt;

  @Enumerated(EnumType.STRING)
  private ChangeState state;

  @Column(name = "proposed_by")
  private long proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "in_force_at")
  private Instant inForceAt;

  @Column(name = "editions_stopped")
  private int editionsStopped;

  /** For JPA. */
  protected HotlineChange() {}

  HotlineChange(ProposedChange proposed, Optional<Reach> before, long account, Instant now) {
    this.channel = proposed.channel();
    this.changeClass = proposed.changeClass();
    before.ifPresent(
        reach -> {
          this.addressBefore = reach.address();
          this.languagesBefore = String.join(" ", reach.languages());
          this.interpretedBefore = reach.interpreted();
        });
    proposed
        .after()
        .ifPresent(
            reach -> {
              this.addressAfter = reach.address();
              this.languagesAfter = String.join(" ", reach.languages());
              this.interpretedAfter = reach.interpreted();
            });
    this.reason = proposed.reason();
    this.effectiveAt = proposed.effectiveAt().orElse(now);
    this.state = ChangeState.PROPOSED;
    this.proposedBy = account;
    this.proposedAt = now;
  }

  /**
   * A second person agrees.
   *
   * @param tests all there are
   * @throws RuleViolations when it is the one who proposed it, when a test is missing, or when it
   *     was decided already
   */
  void confirm(long account, List<HotlineTest> tests, Instant now) {
    refuseUnless(ChangeState.CONFIRMED);
    if (account == proposedBy) {
      throw new RuleViolations("", "hotline_own_proposal");
    }
    long missing = tests(tests).stream().filter(test -> !test.isDone()).count();
    if (missing > 0) {
      throw new RuleViolations("", "hotline_tests_missing", missing);
    }
    become(ChangeState.CONFIRMED);
    this.decidedBy = account;
    this.decidedAt = now;
  }

  /** Somebody takes it back before it counts. */
  void withdraw(long account, Instant now) {
    refuseUnless(ChangeState.WITHDRAWN);
    become(ChangeState.WITHDRAWN);
    this.decidedBy = account;
    this.decidedAt = now;
  }

  /**
   * Its time has come.
   *
   * @param stopped how many editions it stopped
   */
  void comeIntoForce(Instant now, int stopped) {
    become(ChangeState.IN_FORCE);
    this.inForceAt = now;
    this.editionsStopped = stopped;
  }

  private void refuseUnless(ChangeState next) {
    if (!state.canBecome(next)) {
      throw new RuleViolations("", "hotline_decided_already");
    }
  }

  private void become(ChangeState next) {
    if (!state.canBecome(next)) {
      throw new IllegalStateException("Hotline change " + id + " is " + state);
    }
    state = next;
  }

  /**
   * What has to be tried before anybody can confirm it. A new address must be answered in each of
   * its languages; where what is printed is said to be dead or wrong, somebody must have found it
   * so; where it is said to stay right, it must still be answered.
   *
   * @param all tests there are; those from before the proposal don't count
   */
  List<NeededTest> tests(List<HotlineTest> all) {
    List<HotlineTest> since =
        all.stream().filter(test -> !test.recordedAt().isBefore(proposedAt)).toList();
    List<NeededTest> needed = new ArrayList<>();
    after()
        .ifPresent(
            reach ->
                reach
                    .languages()
                    .forEach(
                        language ->
                            needed.add(
                                NeededTest.of(channel, reach.address(), language, true, since))));
    before()
        .ifPresent(
            was ->
                triedAgain(was)
                    .forEach(
                        language ->
                            needed.add(
                                NeededTest.of(
                                    channel,
                                    was.address(),
                                    language,
                                    changeClass == ChangeClass.WORDING,
                                    since))));
    return needed;
  }

  /** The languages in which what is printed must be tried. */
  private List<String> triedAgain(Reach was) {
    boolean moved = after().map(is -> !is.address().equals(was.address())).orElse(true);
    if (changeClass == ChangeClass.WORDING) {
      return moved ? was.languages() : List.of();
    }
    List<String> lost =
        was.languages().stream().filter(language -> !isStillRight(was, language)).toList();
    return moved ? lost.stream().limit(1).toList() : lost;
  }

  /** The languages in which what is printed is wrong once this is in force. */
  List<String> wrongIn(List<String> printed) {
    if (changeClass != ChangeClass.DEAD_OR_WRONG || before().isEmpty()) {
      return List.of();
    }
    Reach was = before().get();
    return printed.stream()
        .filter(language -> was.interpreted() || was.languages().contains(language))
        .filter(language -> !isStillRight(was, language))
        .toList();
  }

  private boolean isStillRight(Reach was, String language) {
    return after()
        .filter(is -> is.address().equals(was.address()))
        .map(is -> is.interpreted() || is.languages().contains(language))
        .orElse(false);
  }

  Long id() {
    return id;
  }

  /** How it is called in the trail, in events and on pages. */
  String name() {
    return "hotline change " + id;
  }

  HotlineChannel.Kind channel() {
    return channel;
  }

  ChangeClass changeClass() {
    return changeClass;
  }

  Optional<Reach> before() {
    return reach(addressBefore, languagesBefore, interpretedBefore);
  }

  /** Empty if the channel is taken off. */
  Optional<Reach> after() {
    return reach(addressAfter, languagesAfter, interpretedAfter);
  }

  private static Optional<Reach> reach(String address, String languages, boolean interpreted) {
    return address == null
        ? Optional.empty()
        : Optional.of(new Reach(address, List.of(languages.split(" ")), interpreted));
  }

  /**
   * The digits of the telephone numbers that it says were the hotline's, or are to be. What a
   * change that was taken back would have brought never was.
   */
  Set<String> numbers() {
    if (channel == HotlineChannel.Kind.CHAT) {
      return Set.of();
    }
    return Stream.concat(
            before().stream(), after().filter(is -> state != ChangeState.WITHDRAWN).stream())
        .map(reach -> HotlineFacts.digits(reach.address()))
        .collect(Collectors.toUnmodifiableSet());
  }

  String reason() {
    return reason;
  }

  Instant effectiveAt() {
    return effectiveAt;
  }

  ChangeState state() {
    return state;
  }

  long proposedBy() {
    return proposedBy;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  Optional<Long> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  Optional<Instant> inForceAt() {
    return Optional.ofNullable(inForceAt);
  }

  int editionsStopped() {
    return editionsStopped;
  }
}
