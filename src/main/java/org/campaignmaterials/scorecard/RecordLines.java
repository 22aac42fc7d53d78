package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campaignmaterials.scorecard.PiecesRecords.Credit;
import org.campaignmaterials.scorecard.PiecesRecords.Flow;
import org.campaignmaterials.scorecard.PiecesRecords.Given;
import org.campaignmaterials.scorecard.PiecesRecords.Held;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.scorecard.PiecesRecords.Placement;
import org.campaignmaterials.scorecard.Records.Entry;
import org.campaignmaterials.scorecard.RosterRecords.Claim;
import org.campaignmaterials.scorecard.RosterRecords.Item;
import org.campaignmaterials.scorecard.RosterRecords.Meeting;
import org.campaignmaterials.scorecard.RosterRecords.Member;
import org.campaignmaterials.scorecard.RosterRecords.Statement;
import org.campaignmaterials.scorecard.RosterRecords.Term;
import org.campaignmaterials.web.Texts;

/**
 * Lists the records behind a figure in words: what each adds to it, and the way to where it is
 * kept.
 */
final class RecordLines {
  private final Texts t;
  private final Names names;
  private final Records records;
  private final String home;
  private final Map<RecordId, Function<Addition, RecordLine>> known = new HashMap<>();

  RecordLines(Texts t, Names names, Records records) {
    this.t = t;
    this.names = names;
    this.records = records;
    this.home = "/coalition/" + records.coalition();
    know(records.members(), this::member, id -> "/members/" + id.key());
    know(records.terms(), this::term, id -> "/offices/" + id.key());
    know(records.reviews(), review -> t.get("scorecard.line.review"), id -> "/members");
    know(records.meetings(), this::meeting, id -> "/meetings/" + id.key());
    know(
        records.activities(),
        activity -> names.activity(activity.number()),
        id -> "/activities/" + id.key());
    know(records.statements(), this::statement, id -> "/papers/statements/" + id.key());
    know(records.items(), item -> names.item(item.number()), id -> "/papers/items/" + id.key());
    records.items().forEach(this::knowClaims);
    know(records.handouts(), this::given, id -> "/hand-outs/" + id.key());
    know(records.placements(), this::placement, id -> "/places/" + id.key());
    know(records.credits(), this::credit, id -> "/credited");
    records.flows().forEach(flow -> known.put(flow.id(), addition -> flow(flow, addition)));
    records.held().forEach(held -> known.put(held.id(), addition -> held(held, addition)));
  }

  /** A line for each addition, in their order. */
  List<RecordLine> of(List<Addition> additions) {
    return additions.stream()
        .map(addition -> known.get(addition.record()).apply(addition))
        .toList();
  }

  private <E extends Entry> void know(
      List<E> entries, Function<E, String> words, Function<RecordId, String> place) {
    entries.forEach(
        entry ->
            known.put(
                entry.id(),
                addition ->
                    line(
                        addition,
                        numbered(entry.id()),
                        words.apply(entry),
                        Optional.of(entry),
                        place.apply(entry.id()))));
  }

  /**
   * @param dated the record, if it happened on a day
   */
  private RecordLine line(
      Addition addition, String kind, String words, Optional<Entry> dated, String place) {
    return new RecordLine(
        kind,
        words,
        dated.map(Entry::occurredOn),
        dated.filter(RecordLines::isMarked).filter(records::isLate).isPresent(),
        Optional.of(home + place),
        t.decimal(addition.adds(), 1),
        named(addition.counted()),
        named(addition.already()));
  }

  private String named(List<Counted> things) {
    return things.stream().map(names::counted).collect(Collectors.joining("; "));
  }

  /** As a report's document names it: "Member 63". */
  private String numbered(RecordId id) {
    return t.get("scorecard.report.records", t.get(id.kind().messageKey()), id.key());
  }

  /** A charter may be typed years after it was written: that is not late. */
  private static boolean isMarked(Entry entry) {
    return Figuring.isEvent(entry.id().kind());
  }

  private String member(Member member) {
    return t.get(
        "scorecard.line.two", names.member(member.number()), names.sector(member.sector()));
  }

  private String term(Term term) {
    LocalDate from = term.from();
    return term.until()
        .map(until -> t.get("scorecard.line.term", t.date(from), t.date(until)))
        .orElseGet(() -> t.get("scorecard.line.term.open", t.date(from)));
  }

  private String meeting(Meeting meeting) {
    return t.count("scorecard.line.meeting", meeting.attended().size());
  }

  private String statement(Statement statement) {
    return t.get("scorecard.line." + RecordsJson.code(statement.kind()));
  }

  private void knowClaims(Item item) {
    for (Claim claim : item.claims()) {
      know(
          List.of(claim),
          each -> names.claim(each.number()),
          id -> "/papers/items/" + item.number());
    }
  }

  private String given(Given given) {
    return given.organization().map(names::organization).map(name -> name + " · ").orElse("")
        + given.pieces().stream().map(this::pieces).collect(Collectors.joining("; "))
        + " · "
        + names.sector(given.sector())
        + " · "
        + names.key(Dimension.PROOF, given.proof());
  }

  private String placement(Placement placement) {
    return given(placement)
        + placement.seenOn().stream()
            .reduce((older, newer) -> newer)
            .map(day -> " · " + t.get("scorecard.line.seen", t.date(day)))
            .orElse("");
  }

  private String credit(Credit credit) {
    return pieces(credit.pieces()) + " · " + names.sector(credit.sector());
  }

  private String pieces(Pieces pieces) {
    return t.get("scorecard.line.pieces", pieces.quantity(), names.material(pieces.sku()));
  }

  private RecordLine flow(Flow flow, Addition addition) {
    return line(
        addition,
        t.get(RecordKind.FLOW.messageKey()),
        t.get(
            "scorecard.line.flow",
            names.material(flow.sku()),
            flow.shipped(),
            flow.received(),
            names.quarter(flow.quarter())),
        Optional.empty(),
        "/materials/" + flow.sku());
  }

  private RecordLine held(Held held, Addition addition) {
    return line(
        addition,
        t.get(RecordKind.BALANCE.messageKey()),
        t.get("scorecard.line.held", names.material(held.sku()), held.inHand(), held.inTransit()),
        Optional.empty(),
        "/materials/" + held.sku());
  }
}
