package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.distribution.DistributionRecords;
import org.campaignmaterials.distribution.ParcelRecord;
import org.campaignmaterials.recall.CoalitionRecalls;
import org.campaignmaterials.scorecard.HomeView.StandardLine;
import org.campaignmaterials.scorecard.HomeView.Task;
import org.campaignmaterials.scorecard.HomeView.Tile;
import org.campaignmaterials.scorecard.QuarterView.Parcel;
import org.campaignmaterials.scorecard.QuarterView.Step;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.web.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes of the records what a coalition's first page and its quarter's page show. */
@ApplicationScoped
class HomeViews {
  /** As the distribution ledger calls a parcel of which it is not known what arrived. */
  private static final String TO_CONFIRM = "to_confirm";

  @Inject ReadingRecords reading;
  @Inject DistributionRecords distribution;
  @Inject Judgements judgements;
  @Inject CoalitionRecalls recalls;
  @Inject Publications publications;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.distribution.recheckDays", defaultValue = "90")
  int recheckDays;

  /** The first page: what is to do in this quarter, and what the last four show. */
  @Transactional
  HomeView home(Coalition coalition, boolean mayWork, boolean isOwn, Texts t) {
    LocalDate today = LocalDate.now(clock);
    CoalitionNumber number = coalition.number();
    Period usual = PeriodRules.usual(today);
    Scorecard scorecard = Scorecard.of(reading.read(number, usual));
    List<Judgement> judged = judgements.about(number, usual);
    String card = CoalitionTab.SCORECARD.path(number.text());
    String query = "?" + ScorecardViews.query(usual);
    Names names = new Names(t, publications, Names.Source.NONE);
    return new HomeView(
        CoalitionHead.of(coalition, CoalitionTab.HOME),
        mayWork,
        isOwn,
        tasks(number, today, t),
        names.quarter(Quarter.of(today)),
        ScorecardWords.period(t, usual),
        tiles(scorecard, t, card, query),
        ShelfChart.of(scorecard, names, t, card + "/" + Standard.SUPPORT.number() + query),
        scorecard.findings().stream()
            .map(
                finding ->
                    new StandardLine(
                        finding.standard().number(),
                        t.get(finding.standard().messageKey()),
                        FindingWords.of(finding, judged, usual, t),
                        card + "/" + finding.standard().number() + query))
            .toList(),
        card + query);
  }

  /** What was recalled hangs there today: it comes before what the quarter asks. */
  private List<Task> tasks(CoalitionNumber number, LocalDate today, Texts t) {
    List<Task> all = new ArrayList<>();
    recalls
        .asks(number.text(), t)
        .forEach(
            asked ->
                all.add(
                    new Task(t.count("recall.task", asked.pieces(), asked.title()), asked.path())));
    steps(number, today)
        .open()
        .forEach(step -> all.add(new Task(sentence(step, t), step.kind().path(number.text()))));
    return all;
  }

  private static List<Tile> tiles(Scorecard scorecard, Texts t, String card, String query) {
    LimbFinding materials = scorecard.finding(Standard.SUPPORT).limb(Limb.MATERIALS);
    LimbFinding hotline = scorecard.finding(Standard.PROMOTION).limb(Limb.HOTLINE);
    LimbFinding meetings = scorecard.finding(Standard.UPKEEP).limb(Limb.MEETINGS);
    return List.of(
        tile(materials, Measure.HANDED_OUT, t, card, query),
        tile(materials, Measure.DISPLAYED, t, card, query),
        tile(materials, Measure.ORGANIZATIONS_REACHED, t, card, query),
        tile(hotline, Measure.PLACES_SEEN_AGAIN, t, card, query),
        tile(meetings, Measure.QUARTERS_WITH_MEETING, t, card, query));
  }

  private static Tile tile(LimbFinding limb, Measure measure, Texts t, String card, String query) {
    Figure figure = limb.figure(measure).orElseThrow();
    String amount = t.number((long) figure.amount());
    return new Tile(
        figure.whole().isPresent() && !figure.isOfNothing()
            ? t.get("scorecard.share.plain", amount, t.number((long) figure.whole().getAsDouble()))
            : amount,
        t.get("scorecard.tile." + measure.code()),
        "%s/%d%s&limb=%s&figure=%s#records"
            .formatted(
                card, limb.limb().standard().number(), query, limb.limb().code(), measure.code()));
  }

  /** The quarter's page. */
  @Transactional
  QuarterView quarter(Coalition coalition, boolean mayWork, Texts t) {
    LocalDate today = LocalDate.now(clock);
    String number = coalition.number().text();
    QuarterSteps steps = steps(coalition.number(), today);
    return new QuarterView(
        CoalitionHead.of(coalition, CoalitionTab.QUARTER),
        mayWork,
        t.quarter(Quarter.of(today)),
        steps.open().isEmpty()
            ? t.get("scorecard.effort.none")
            : t.get("scorecard.effort", steps.minutes(), steps.fields(), steps.taps()),
        steps.steps().stream()
            .map(
                step ->
                    new Step(
                        step.kind(),
                        t.get("scorecard.step." + step.kind().code()),
                        step.open(),
                        sentence(step, t),
                        step.kind().path(number)))
            .toList(),
        toConfirm(number, today).stream()
            .map(
                parcel ->
                    new Parcel(
                        parcel.shipment(),
                        parcel.shippedOn(),
                        parcel.lines().stream().mapToLong(ParcelRecord.Line::shipped).sum(),
                        "/coalition/%s/receipts/%s/all".formatted(number, parcel.shipment()),
                        "/coalition/%s/receipts/%s".formatted(number, parcel.shipment())))
            .toList());
  }

  private QuarterSteps steps(CoalitionNumber number, LocalDate today) {
    return QuarterSteps.of(
        reading.read(number, Period.of(Quarter.of(today))),
        distribution.parcelsToConfirm(number.text()),
        distribution.eventsToAccept(number.text(), today),
        recheckDays);
  }

  /** Older ones than a year are on the page of all receipts. */
  private List<ParcelRecord> toConfirm(String number, LocalDate today) {
    return distribution.parcels(number, today.minusYears(1), today).stream()
        .filter(parcel -> parcel.state().equals(TO_CONFIRM))
        .toList();
  }

  private String sentence(QuarterStep step, Texts t) {
    String code = step.kind().code();
    return step.open()
        ? t.count("scorecard.todo." + code, step.count(), recheckDays)
        : t.count("scorecard.done." + code, step.count(), recheckDays);
  }
}
