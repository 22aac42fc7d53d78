package org.campaignmaterials.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.web.Texts;

/** Says figures, parts and hints in sentences of the page's language. */
final class ScorecardWords {
  private static final double ALL = 100;
  private static final double ALMOST_ALL = 99;

  private final Texts t;
  private final Names names;
  private final Scorecard scorecard;

  ScorecardWords(Texts t, Names names, Scorecard scorecard) {
    this.t = t;
    this.names = names;
    this.scorecard = scorecard;
  }

  /**
   * "40 pieces handed out"; "7 of 12 members took part". A frozen report is read later: what was so
   * on a day says on which.
   */
  String figure(Figure figure) {
    return t.count(
        figure.measure().messageKey(),
        (long) figure.amount(),
        (long) figure.whole().orElse(figure.amount()),
        t.date(scorecard.asOf()),
        t.date(scorecard.day()),
        scorecard.readings().reviewDays());
  }

  /** A part beside its key: an amount, or a share where parts share a whole. */
  String part(Figure figure, Figure.Part part) {
    String name = names.key(part.by(), part.key());
    return isShare(part.by())
        ? t.get("scorecard.part", name, share(part.amount(), figure.amount()))
        : t.get("scorecard.part", name, amount(part.amount()));
  }

  private static boolean isShare(Dimension dimension) {
    return switch (dimension) {
      case TYPE, GROUP, METHOD, ORGANIZATION -> true;
      case QUARTER, SECTOR, PROOF, TOPIC -> false;
    };
  }

  /**
   * "6 of 7" below a few; "64% (9 of 14)" from there on. Only what is all is told as 100%, and only
   * what is nothing as 0%.
   */
  String share(double amount, double whole) {
    String plain = t.get("scorecard.share.plain", amount(amount), amount(whole));
    if (scorecard.isFew(whole)) {
      return plain;
    }
    double exact = amount * ALL / whole;
    double percent = Math.rint(exact);
    if (percent == ALL && exact < ALL) {
      percent = ALMOST_ALL;
    } else if (percent == 0 && exact > 0) {
      percent = 1;
    }
    return t.get("scorecard.share.percent", (long) percent, amount(amount), amount(whole));
  }

  String amount(double amount) {
    return t.decimal(amount, 1);
  }

  /** How many of the records were written down late; empty for none. */
  String late(Figure figure) {
    return figure.late() == 0 ? "" : t.count("scorecard.late", figure.late());
  }

  String attention(Attention hint) {
    Dimension dimension =
        switch (hint.reason()) {
          case MEMBERS_OF_ONE, ACTIVITIES_LED_BY_ONE, MEETINGS_LED_BY_ONE -> Dimension.ORGANIZATION;
          case ONE_TYPE -> Dimension.TYPE;
          case ONE_GROUP -> Dimension.GROUP;
          case ONE_METHOD -> Dimension.METHOD;
        };
    return t.get(
        hint.reason().messageKey(),
        names.key(dimension, hint.key()),
        share(hint.amount(), hint.whole()));
  }

  /** What a limb needs, and whether the text says so or we read it so. */
  String needed(LimbFinding limb) {
    Optional<Criterion> criterion = limb.criterion();
    if (criterion.isEmpty()) {
      return "";
    }
    return t.get(
        "scorecard.needed." + limb.limb().code(),
        (long) criterion.get().needed(),
        scorecard.readings().trainingMonths(),
        scorecard.readings().meetingOrganizations());
  }

  /** The parts that tell a figure's story on one line: types, groups, methods, organizations. */
  List<String> inline(Figure figure) {
    return figure.parts().stream()
        .filter(part -> isShare(part.by()) || figure.measure() == Measure.SECTORS)
        .filter(part -> figure.measure() != Measure.MEMBERS)
        .sorted((one, other) -> Double.compare(other.amount(), one.amount()))
        .map(part -> part(figure, part))
        .toList();
  }

  /** "July to September 2026", "October 2025 to September 2026", or two dates. */
  static String period(Texts t, Period period) {
    Quarter first = Quarter.of(period.from());
    Quarter last = Quarter.of(period.to());
    if (!period.isOfWholeQuarters()) {
      return t.get("scorecard.period.days", t.date(period.from()), t.date(period.to()));
    }
    return first.equals(last) ? t.quarter(first) : range(t, period);
  }

  private static String range(Texts t, Period period) {
    return t.get(
        "scorecard.period.months",
        t.month(YearMonth.from(period.from())),
        t.month(YearMonth.from(period.to())));
  }

  /** Of the quarters that are not judged: which, and why. Empty for none. */
  String partial() {
    List<Quarter> partial = scorecard.partial();
    if (partial.isEmpty()) {
      return "";
    }
    String list =
        partial.stream().map(names::quarter).reduce((one, other) -> one + "; " + other).orElse("");
    return t.get("scorecard.partial", list);
  }
}
