package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionRecords;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.scorecard.ScorecardView.FindingView;
import org.campaignmaterials.web.Texts;

/** Puts frozen reports into words. Names are those of today; figures those that were frozen. */
@ApplicationScoped
@Transactional
class ReportViews {
  private static final int ALL = 100;

  @Inject CoalitionRecords own;
  @Inject FrozenReports reports;
  @Inject FreezingReports freezing;
  @Inject Judgements judgements;
  @Inject Publications publications;
  @Inject Accounts accounts;
  @Inject Clock clock;

  /** For its page: with what has been recorded since. */
  ReportView page(Coalition coalition, FrozenReport report, Texts t) {
    return view(
        coalition,
        report,
        t,
        reports
            .latest(coalition.number(), report.period())
            .filter(latest -> !latest.number().equals(report.number()))
            .map(latest -> new ReportView.Later(latest.number(), frozenOn(latest, t))),
        since(freezing.since(report), t));
  }

  /** What is different now from what was frozen, a sentence for each; none when nothing is. */
  List<String> since(SinceFrozen since, Texts t) {
    List<String> sentences = new ArrayList<>();
    RecordChanges records = since.records();
    if (records.any()) {
      sentences.add(
          t.get("scorecard.report.changed", records.added(), records.changed(), records.gone()));
    }
    if (since.judgements() > 0) {
      sentences.add(t.count("scorecard.report.judged", since.judgements()));
    }
    if (since.readings()) {
      sentences.add(t.get("scorecard.report.readOtherwise"));
    }
    if (since.over()) {
      sentences.add(t.get("scorecard.report.over"));
    }
    if (since.rules()) {
      sentences.add(t.get("scorecard.report.countedOtherwise"));
    }
    return sentences;
  }

  /** For its document, which never changes. */
  ReportView document(Coalition coalition, FrozenReport report, Texts t) {
    return view(coalition, report, t, Optional.empty(), List.of());
  }

  /** The business day on which it was frozen. */
  String frozenOn(FrozenReport report, Texts t) {
    return t.date(LocalDate.ofInstant(report.frozenAt(), clock.getZone()));
  }

  /** Who froze it, by name. */
  String frozenBy(FrozenReport report, Texts t) {
    return person(report.frozenBy(), t);
  }

  /** The names of sectors by their codes, for a workbook that names nothing else. */
  Function<String, String> sectors(Texts t) {
    return new Names(t, publications, Names.Source.NONE)::sector;
  }

  private ReportView view(
      Coalition coalition,
      FrozenReport report,
      Texts t,
      Optional<ReportView.Later> replacedBy,
      List<String> since) {
    FrozenContent content = report.content();
    Scorecard scorecard = content.scorecard();
    Names names = new Names(t, publications, Names.Source.members(own.members(coalition.number())));
    ScorecardWords words = new ScorecardWords(t, names, scorecard);
    List<Judgement> judged =
        content.judgements().stream().flatMap(id -> judgements.find(id).stream()).toList();
    return new ReportView(
        CoalitionHead.of(coalition, CoalitionTab.REPORTS),
        report.number(),
        ScorecardWords.period(t, report.period()),
        t.get("scorecard.asOf", t.date(scorecard.asOf())),
        t.get(
            "scorecard.report.frozen",
            t.dateTime(report.frozenAt().atZone(clock.getZone())),
            frozenBy(report, t)),
        report.isComplete(),
        t.get("scorecard.source", scorecard.readings().lateDays()),
        words.partial(),
        content.rules(),
        report.sha256(),
        scorecard.findings().stream()
            .map(finding -> standard(finding, report.period(), words, judged, t))
            .toList(),
        stages(scorecard.shelfToWall(), t),
        Arrays.stream(SheetSetting.readings())
            .map(
                each ->
                    new ReportView.Reading(
                        t.get(each.messageKey()), String.valueOf(each.amount(content.records()))))
            .toList(),
        behind(scorecard, t),
        content.replays(),
        content.replaces().orElse(""),
        replacedBy,
        since);
  }

  private ReportView.StandardPart standard(
      Finding finding, Period period, ScorecardWords words, List<Judgement> judged, Texts t) {
    FindingView read = FindingWords.of(finding, judged, period, t);
    return new ReportView.StandardPart(
        finding.standard().number(),
        t.get(finding.standard().messageKey()),
        t.get("scorecard.text." + finding.standard().code()),
        read.sign(),
        read.words(),
        finding.limbs().stream().map(limb -> limb(limb, words, t)).toList(),
        finding.attention().stream().map(words::attention).toList(),
        judged.stream()
            .filter(judgement -> judgement.standard() == finding.standard())
            .map(judgement -> judged(judgement, t))
            .toList());
  }

  private ReportView.Judged judged(Judgement judgement, Texts t) {
    return new ReportView.Judged(
        t.get(
            "scorecard.judgement",
            t.get(judgement.verdict().messageKey()),
            person(judgement.judgedBy(), t),
            t.date(judgement.judgedOn()),
            ScorecardWords.period(t, judgement.period())),
        judgement.reason());
  }

  private static ReportView.LimbPart limb(LimbFinding limb, ScorecardWords words, Texts t) {
    return new ReportView.LimbPart(
        t.get(limb.limb().messageKey()),
        limb.criterion()
            .map(criterion -> t.get("scorecard.state." + criterion.state().code()))
            .orElse(""),
        words.needed(limb),
        limb.figures().stream()
            .map(
                figure ->
                    new ReportView.FigurePart(
                        words.figure(figure), parts(figure, words, t), words.late(figure)))
            .toList());
  }

  /** A line for each way in which a figure is split; one part that is all needs no line. */
  private static List<String> parts(Figure figure, ScorecardWords words, Texts t) {
    List<String> lines = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      List<Figure.Part> parts =
          figure.by(dimension).stream().filter(part -> part.amount() > 0).toList();
      if (figure.by(dimension).size() > 1 && !parts.isEmpty()) {
        lines.add(
            t.get(
                "scorecard.report.by." + dimension.code(),
                parts.stream()
                    .map(part -> words.part(figure, part))
                    .collect(Collectors.joining("; "))));
      }
    }
    return lines;
  }

  private static List<ReportView.Stage> stages(ShelfToWall way, Texts t) {
    double longest = Math.max(way.largest(), 1);
    return way.stages().stream()
        .map(
            figure ->
                new ReportView.Stage(
                    figure.measure().code().replace('_', '-'),
                    t.get("scorecard.name." + figure.measure().code()),
                    t.number((long) figure.amount()),
                    (int) Math.round(figure.amount() * ALL / longest)))
        .toList();
  }

  private static List<ReportView.Behind> behind(Scorecard scorecard, Texts t) {
    List<ReportView.Behind> behind = new ArrayList<>();
    for (Finding finding : scorecard.findings()) {
      for (LimbFinding limb : finding.limbs()) {
        for (Figure figure : limb.figures()) {
          if (!figure.additions().isEmpty()) {
            behind.add(
                new ReportView.Behind(
                    finding.standard().number(),
                    t.get(
                        "scorecard.part",
                        t.get(limb.limb().messageKey()),
                        t.get("scorecard.figure." + figure.measure().code())),
                    records(figure, t),
                    t.decimal(figure.amount(), 1)));
          }
        }
      }
    }
    return behind;
  }

  /**
   * "Activity 3, 5 (12), 9; Hand-out 12 (40)": the ids by kind, and what each adds where that is
   * not one.
   */
  private static String records(Figure figure, Texts t) {
    Map<RecordKind, List<Addition>> byKind =
        figure.additions().stream()
            .collect(
                Collectors.groupingBy(
                    addition -> addition.record().kind(), TreeMap::new, Collectors.toList()));
    return byKind.entrySet().stream()
        .map(
            each ->
                t.get(
                    "scorecard.report.records",
                    t.get(each.getKey().messageKey()),
                    each.getValue().stream()
                        .map(addition -> added(addition, t))
                        .collect(Collectors.joining(", "))))
        .collect(Collectors.joining("; "));
  }

  private static String added(Addition addition, Texts t) {
    String key = addition.record().key();
    return addition.adds() == 1
        ? key
        : t.get("scorecard.report.records.adding", key, t.decimal(addition.adds(), 1));
  }

  private String person(long account, Texts t) {
    return accounts.nameOf(account).orElseGet(() -> t.get("scorecard.judgement.nobody"));
  }
}
