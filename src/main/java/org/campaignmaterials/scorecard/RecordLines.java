package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campaignmaterials.scorecard.Records.Claim;
import org.campaignmaterials.scorecard.Records.Credit;
import org.campaignmaterials.scorecard.Records.Entry;
import org.campaignmaterials.scorecard.Records.Flow;
import org.campaignmaterials.scorecard.Records.Given;
import org.campaignmaterials.scorecard.Records.Held;
import org.campaignmaterials.scorecard.Records.Item;
import org.campaignmaterials.scorecard.Records.Meeting;
import org.campaignmaterials.scorecard.Records.Member;
import org.campaignmaterials.scorecard.Records.Pieces;
import org.campaignmaterials.scorecard.Records.Placement;
import org.campaignmaterials.scorecard.Records.Statement;
import org.campaignmaterials.scorecard.Records.Term;
import org.campaignmaterials.web.Texts;

/** Lists the records behind a figure in words, each with the way to where it is kept. */
final class RecordLines {
  private final Texts t;
  private final Names names;
  private final Records records;
  private final Map<String, String> organizations;
  private final String home;
  private final Map<RecordId, Function<RecordId, RecordLine>> known = new HashMap<>();

  /**
   * @param organizations names by the ids that hand-outs and places carry: the reader may see them
   *     on the records' own pages
   */
  RecordLines(Texts t, Names names, Records records, Map<String, String> organizations) {
    this.t = t;
    this.names = names;
    this.records = records;
    this.organizations = organizations;
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
    records.flows().forEach(flow -> known.put(flow.id(), id -> flow(flow)));
    records.held().forEach(held -> known.put(held.id(), id -> held(held)));
  }

  /** The lines of these records, in their order. */
  List<RecordLine> of(Collection<RecordId> ids) {
    return ids.stream().filter(known::containsKey).map(id -> known.get(id).apply(id)).toList();
  }

  private <E extends Entry> void know(
      List<E> entries, Function<E, String> words, Function<RecordId, String> place) {
    entries.forEach(
        entry -> known.put(entry.id(), id -> line(entry, words.apply(entry), place.apply(id))));
  }

  private RecordLine line(Entry entry, String words, String place) {
    return new RecordLine(
        numbered(entry.id()),
        words,
        Optional.of(entry.occurredOn()),
        isMarked(entry) && records.isLate(entry),
        Optional.of(home + place));
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
      known.put(
          claim.id(),
          id ->
              new RecordLine(
                  numbered(id),
                  names.claim(claim.number()),
                  Optional.of(item.occurredOn()),
                  false,
                  Optional.of(home + "/papers/items/" + item.number())));
    }
  }

  private String given(Given given) {
    return given.organization().map(organizations::get).map(name -> name + " · ").orElse("")
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

  private RecordLine flow(Flow flow) {
    return new RecordLine(
        t.get(RecordKind.FLOW.messageKey()),
        t.get(
            "scorecard.line.flow",
            names.material(flow.sku()),
            flow.shipped(),
            flow.received(),
            names.quarter(flow.quarter())),
        Optional.empty(),
        false,
        Optional.of(home + "/materials/" + flow.sku()));
  }

  private RecordLine held(Held held) {
    return new RecordLine(
        t.get(RecordKind.BALANCE.messageKey()),
        t.get("scorecard.line.held", names.material(held.sku()), held.inHand(), held.inTransit()),
        Optional.empty(),
        false,
        Optional.of(home + "/materials/" + held.sku()));
  }
}
