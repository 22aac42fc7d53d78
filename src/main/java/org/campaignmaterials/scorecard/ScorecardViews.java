package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.coalition.CoalitionRecords;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.distribution.DistributionRecords;
import org.campaignmaterials.scorecard.ScorecardView.FigureView;
import org.campaignmaterials.scorecard.ScorecardView.FindingView;
import org.campaignmaterials.scorecard.ScorecardView.JudgementView;
import org.campaignmaterials.scorecard.ScorecardView.LimbView;
import org.campaignmaterials.scorecard.ScorecardView.PeriodView;
import org.campaignmaterials.scorecard.ScorecardView.StandardView;
import org.campaignmaterials.scorecard.StandardDetailView.Cell;
import org.campaignmaterials.scorecard.StandardDetailView.Judging;
import org.campaignmaterials.scorecard.StandardDetailView.Opened;
import org.campaignmaterials.scorecard.StandardDetailView.PartList;
import org.campaignmaterials.scorecard.StandardDetailView.QuarterTable;
import org.campaignmaterials.scorecard.StandardDetailView.Row;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Makes of a scorecard what its pages show. */
@ApplicationScoped
class ScorecardViews {
  @Inject ReadingRecords reading;
  @Inject Judgements judgements;
  @Inject CoalitionRecords own;
  @Inject DistributionRecords distribution;
  @Inject Publications publications;
  @Inject Accounts accounts;
  @Inject Clock clock;

  /** Which figure's records a page is to list, as its address says. */
  record Asked(String limb, String figure, String by, String key) {
    static final Asked NOTHING = new Asked("", "", "", "");
  }

  /** A page for one coalition and period, with what is wrong with the period asked for. */
  record Request(Coalition coalition, Period period, List<RuleViolation> problems, Texts t) {}

  /** All eight standards. */
  @Transactional
  ScorecardView scorecard(Request request) {
    Page page = page(request, Map.of());
    return new ScorecardView(
        page.head(),
        page.period(),
        request.problems(),
        page.words.partial(),
        page.scorecard.readings().lateDays(),
        page.scorecard.findings().stream().map(page::standard).toList());
  }

  /**
   * One standard.
   *
   * @param asked the figure to open
   * @param judging what a reviewer typed; empty for somebody who may not judge
   * @param formKey of the judgement's form
   */
  @Transactional
  StandardDetailView standard(
      Request request,
      Standard standard,
      Asked asked,
      Optional<TypedForm> judging,
      String formKey) {
    Page page =
        page(
            request,
            asked.equals(Asked.NOTHING)
                ? Map.of()
                : distribution.organizationNames(request.coalition().number().text()));
    Finding finding = page.scorecard.finding(standard);
    boolean mayJudge = judging.isPresent() && !standard.isCountable();
    boolean over = JudgingStandards.mayBeJudged(request.period(), page.today);
    return new StandardDetailView(
        page.head(),
        page.period(),
        mayJudge && over ? request.problems() : and(request.problems(), judging),
        page.words.partial(),
        page.standard(finding),
        finding.limbs().stream().flatMap(limb -> page.table(limb).stream()).toList(),
        finding.limbs().stream().flatMap(page::parts).toList(),
        page.opened(finding, asked),
        judging.filter(form -> mayJudge && over).map(form -> new Judging(form, formKey)),
        mayJudge && !over ? request.t().get("scorecard.judge.notYet") : "");
  }

  /** What was refused is said even where no form stands that could say it. */
  private static List<RuleViolation> and(
      List<RuleViolation> problems, Optional<TypedForm> refused) {
    return Stream.concat(
            problems.stream(), refused.stream().flatMap(form -> form.problems().stream()))
        .distinct()
        .toList();
  }

  /**
   * @param organizations that got pieces, by their ids; where no records are listed none is named
   */
  private Page page(Request request, Map<Long, String> organizations) {
    CoalitionNumber number = request.coalition().number();
    Records records = reading.read(number, request.period());
    Names names =
        new Names(
            request.t(),
            publications,
            new Names.Source(
                own.members(number),
                own.activities(number, request.period().from(), records.day()),
                own.items(number),
                organizations));
    return new Page(request, records, names, judgements.about(number, request.period()));
  }

  /** What the parts of one page share. */
  private final class Page {
    private final Request request;
    private final Texts t;
    private final Records records;
    private final Names names;
    private final Scorecard scorecard;
    private final ScorecardWords words;
    private final List<Judgement> judged;
    private final LocalDate today = LocalDate.now(clock);
    private final String query;

    private Page(Request request, Records records, Names names, List<Judgement> judged) {
      this.request = request;
      this.t = request.t();
      this.records = records;
      this.names = names;
      this.scorecard = Scorecard.of(records);
      this.words = new ScorecardWords(t, names, scorecard);
      this.judged = judged;
      this.query = query(request.period());
    }

    private CoalitionHead head() {
      return CoalitionHead.of(request.coalition(), CoalitionTab.SCORECARD);
    }

    private PeriodView period() {
      return PeriodChoice.view(request.period(), records.startedOn().orElse(today), today, t);
    }

    private StandardView standard(Finding finding) {
      Standard standard = finding.standard();
      List<Judgement> about =
          judged.stream().filter(judgement -> judgement.standard() == standard).toList();
      return new StandardView(
          standard.number(),
          t.get(standard.messageKey()),
          t.get("scorecard.text." + standard.code()),
          FindingWords.of(finding, about, request.period(), t),
          finding.limbs().stream().map(this::limb).toList(),
          finding.attention().stream().map(words::attention).toList(),
          about.stream().map(judgement -> judgement(judgement, finding)).toList(),
          path(standard) + "?" + query);
    }

    private JudgementView judgement(Judgement judgement, Finding finding) {
      boolean samePeriod = judgement.period().equals(request.period());
      return new JudgementView(
          t.get(
              "scorecard.judgement",
              t.get(judgement.verdict().messageKey()),
              accounts
                  .nameOf(judgement.judgedBy())
                  .orElseGet(() -> t.get("scorecard.judgement.nobody")),
              t.date(judgement.judgedOn()),
              ScorecardWords.period(t, judgement.period())),
          judgement.reason(),
          samePeriod && !judgement.saw(finding));
    }

    private LimbView limb(LimbFinding limb) {
      return new LimbView(
          t.get(limb.limb().messageKey()),
          limb.criterion().map(this::state),
          words.needed(limb),
          limb.figures().stream()
              .filter(figure -> !figure.isOfNothing())
              .map(figure -> figure(limb.limb(), figure))
              .toList());
    }

    private FindingView state(Criterion criterion) {
      return new FindingView(
          criterion.is(Criterion.State.MET) ? "shown" : "open",
          t.get("scorecard.state." + criterion.state().code()));
    }

    private FigureView figure(Limb limb, Figure figure) {
      return new FigureView(
          words.figure(figure),
          opening(limb, figure, ""),
          words.late(figure),
          words.inline(figure),
          figure.records().isEmpty());
    }

    private Optional<QuarterTable> table(LimbFinding limb) {
      List<Figure> split =
          limb.figures().stream()
              .filter(figure -> !figure.by(Dimension.QUARTER).isEmpty())
              .toList();
      if (split.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new QuarterTable(
              t.get(limb.limb().messageKey()),
              scorecard.quarters().stream().map(names::quarter).toList(),
              split.stream().map(figure -> row(limb.limb(), figure)).toList()));
    }

    private Row row(Limb limb, Figure figure) {
      return new Row(
          t.get("scorecard.name." + figure.measure().code()),
          figure.by(Dimension.QUARTER).stream().map(part -> cell(limb, figure, part)).toList(),
          new Cell(
              words.amount(figure.amount()),
              figure.records().isEmpty()
                  ? Optional.empty()
                  : Optional.of(opening(limb, figure, ""))));
    }

    private Cell cell(Limb limb, Figure figure, Figure.Part part) {
      String rest =
          UriBuilder.fromPath("")
              .queryParam("by", part.by().code())
              .queryParam("key", "{key}")
              .build(part.key())
              .getRawQuery();
      return new Cell(
          words.amount(part.amount()),
          part.records().isEmpty()
              ? Optional.empty()
              : Optional.of(opening(limb, figure, "&" + rest)));
    }

    private Stream<PartList> parts(LimbFinding limb) {
      return limb.figures().stream()
          .flatMap(
              figure ->
                  Arrays.stream(Dimension.values())
                      .filter(dimension -> dimension != Dimension.QUARTER)
                      .filter(dimension -> !figure.by(dimension).isEmpty())
                      .map(dimension -> partList(limb.limb(), figure, dimension)));
    }

    private PartList partList(Limb limb, Figure figure, Dimension dimension) {
      return new PartList(
          t.get(
              "scorecard.part",
              t.get(limb.messageKey()),
              t.get(
                  "scorecard.by." + dimension.code(),
                  t.get("scorecard.name." + figure.measure().code()))),
          figure.by(dimension).stream()
              .sorted((one, other) -> Double.compare(other.amount(), one.amount()))
              .map(
                  part ->
                      new StandardDetailView.Part(
                          names.key(dimension, part.key()), cell(limb, figure, part)))
              .toList());
    }

    private Optional<Opened> opened(Finding finding, Asked asked) {
      Optional<Figure> figure = finding.figure(asked.limb(), asked.figure());
      Optional<Figure.Part> part =
          figure.flatMap(
              found ->
                  found.parts().stream()
                      .filter(each -> each.by().code().equals(asked.by()))
                      .filter(each -> each.key().equals(asked.key()))
                      .findFirst());
      return figure.map(
          found ->
              new Opened(
                  words.figure(found)
                      + part.map(each -> " · " + names.key(each.by(), each.key())).orElse(""),
                  new RecordLines(t, names, records)
                      .of(part.map(Figure.Part::additions).orElse(found.additions())),
                  words.amount(part.map(Figure.Part::amount).orElse(found.amount()))));
    }

    private String opening(Limb limb, Figure figure, String rest) {
      return path(limb.standard())
          + "?"
          + query
          + "&limb="
          + limb.code()
          + "&figure="
          + figure.measure().code()
          + rest
          + "#records";
    }

    private String path(Standard standard) {
      return CoalitionTab.SCORECARD.path(scorecard.coalition()) + "/" + standard.number();
    }
  }

  /** A period as addresses name it: by quarters where it is made of them. */
  static String query(Period period) {
    return period.isOfWholeQuarters()
        ? "from=%s&to=%s".formatted(Quarter.of(period.from()), Quarter.of(period.to()))
        : "from=%s&to=%s".formatted(period.from(), period.to());
  }
}
