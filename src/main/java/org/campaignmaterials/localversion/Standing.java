package org.campaignmaterials.localversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campaignmaterials.shared.RuleViolation;

/**
 * What may be done with a local version today. It is worked out anew each time somebody asks: no
 * job has to stop a version whose edition was recalled this minute.
 *
 * @param problems what the preflight says today
 * @param until the last day on which its number counts as right; empty if it has none, or the
 *     number is not known to be right
 */
public record Standing(Kind kind, List<RuleViolation> problems, Optional<LocalDate> until) {

  /** What the preflight says of an edition that was recalled. */
  static final String RECALLED = "local_recalled";

  /** In few words. */
  public enum Kind {
    WAITING,
    RETURNED,
    WITHDRAWN,
    /** It can be printed. */
    READY,
    /** Its number has to be called again first. */
    CALL_DUE,
    /** The preflight refuses what it passed before, or its edition was recalled meanwhile. */
    STOPPED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
      return "localversion.standing." + code();
    }
  }

  public Standing {
    problems = List.copyOf(problems);
  }

  static Standing of(
      LocalVersion version,
      List<RuleViolation> problems,
      Verification verification,
      LocalDate today) {
    Kind kind =
        switch (version.state()) {
          case WAITING -> isRecalled(problems) ? Kind.STOPPED : Kind.WAITING;
          case RETURNED -> isRecalled(problems) ? Kind.STOPPED : Kind.RETURNED;
          case WITHDRAWN -> Kind.WITHDRAWN;
          case STOPPED -> Kind.STOPPED;
          case APPROVED -> approved(version, problems, verification, today);
        };
    return new Standing(kind, problems, verification.until());
  }

  /** Nobody has to decide about it: one that was sent in the very moment of the recall, too. */
  private static boolean isRecalled(List<RuleViolation> problems) {
    return problems.stream().anyMatch(problem -> problem.code().equals(RECALLED));
  }

  private static Kind approved(
      LocalVersion version,
      List<RuleViolation> problems,
      Verification verification,
      LocalDate today) {
    if (!problems.isEmpty()) {
      return Kind.STOPPED;
    }
    boolean isRight = version.contact().isEmpty() || verification.counts(today);
    return isRight ? Kind.READY : Kind.CALL_DUE;
  }

  public boolean isStopped() {
    return kind == Kind.STOPPED;
  }

  public boolean isReady() {
    return kind == Kind.READY;
  }
}
