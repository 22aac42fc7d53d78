package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.PageVersions;

/** Takes coalitions on file, recognizes them, lets them rest and apply again. */
@ApplicationScoped
public class RegisteringCoalitions {
  /** Longest reason of a step, in characters. */
  static final int REASON_MAX = 500;

  @Inject Coalitions coalitions;
  @Inject PageVersions versions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Takes a coalition on file as an applicant.
   *
   * @param city the city or region where it works
   * @param listed whether it wishes to stand in the public directory once it is recognized
   * @throws RuleViolations when the name or city is missing or too long, or the number is taken
   */
  @Transactional
  public Coalition register(
      CoalitionNumber number, String name, String city, State state, boolean listed) {
    Problems problems = new Problems();
    String itsName = name(problems, name);
    String itsCity = city(problems, city);
    if (coalitions.find(number).isPresent()) {
      problems.add("number", "coalition_number_taken", number.text());
    }
    problems.throwIfAny();
    Coalition coalition = new Coalition(number, itsName, itsCity, state, listed);
    coalitions.add(coalition);
    audit.record("coalition.registered", subject(number), AuditedFields.NONE, audited(coalition));
    return coalition;
  }

  /** The agency recognizes an applicant: from now on the public may find it. */
  @Transactional
  public void recognize(CoalitionNumber number) {
    take(number, CoalitionStatus.RECOGNIZED, "");
  }

  /**
   * A coalition takes another step.
   *
   * @param why as it was typed
   * @throws RuleViolations without a reason, or when that step does not follow the one it has
   *     taken, as when two people press the same button
   */
  @Transactional
  public void become(CoalitionNumber number, CoalitionStatus next, String why) {
    Problems problems = new Problems();
    String reason = Typed.line(problems, "why", why, true, REASON_MAX);
    problems.throwIfAny();
    take(number, next, reason);
  }

  private void take(CoalitionNumber number, CoalitionStatus next, String reason) {
    Coalition coalition = required(number);
    CoalitionStatus before = coalition.status();
    if (!before.mayBecome(next)) {
      throw new RuleViolations("", "coalition_step", number.text());
    }
    coalition.become(next);
    coalitions.add(new CoalitionStep(number, next, reason, clock.instant()));
    audit.record(
        "coalition.status",
        subject(number),
        AuditedFields.of(AuditedField.STATUS, before.code()),
        AuditedFields.of(AuditedField.STATUS, next.code()));
    versions.raise(PageVersions.COALITIONS);
  }

  /**
   * Changes what is written of a coalition.
   *
   * @throws RuleViolations when the name or city is missing or too long
   */
  @Transactional
  public void change(
      CoalitionNumber number, String name, String city, State state, boolean listed) {
    Coalition coalition = required(number);
    Problems problems = new Problems();
    String itsName = name(problems, name);
    String itsCity = city(problems, city);
    problems.throwIfAny();
    AuditedFields before = audited(coalition);
    coalition.change(itsName, itsCity, state, listed);
    if (!before.says(audited(coalition))) {
      audit.record("coalition.changed", subject(number), before, audited(coalition));
      versions.raise(PageVersions.COALITIONS);
    }
  }

  /** As the trail calls a coalition. */
  static String subject(CoalitionNumber number) {
    return "coalition " + number;
  }

  private Coalition required(CoalitionNumber number) {
    return coalitions.find(number).orElseThrow(() -> new NotFound("coalition " + number));
  }

  private static String name(Problems problems, String name) {
    return Typed.line(problems, "name", name, true, Coalition.NAME_MAX);
  }

  private static String city(Problems problems, String city) {
    return Typed.line(problems, "city", city, true, Coalition.CITY_MAX);
  }

  /** What the public may read of it. */
  private static AuditedFields audited(Coalition coalition) {
    return AuditedFields.of(AuditedField.NAME, coalition.name())
        .with(AuditedField.CITY, coalition.city())
        .with(AuditedField.STATE, coalition.state().code())
        .with(AuditedField.LISTED, coalition.wishesToBeListed());
  }
}
