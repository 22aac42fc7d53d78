package org.campaignmaterials.scorecard;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campaignmaterials.scorecard.Records.Activity;
import org.campaignmaterials.scorecard.Records.Claim;
import org.campaignmaterials.scorecard.Records.Credit;
import org.campaignmaterials.scorecard.Records.Flow;
import org.campaignmaterials.scorecard.Records.Handout;
import org.campaignmaterials.scorecard.Records.Held;
import org.campaignmaterials.scorecard.Records.Item;
import org.campaignmaterials.scorecard.Records.Material;
import org.campaignmaterials.scorecard.Records.Meeting;
import org.campaignmaterials.scorecard.Records.Member;
import org.campaignmaterials.scorecard.Records.Pieces;
import org.campaignmaterials.scorecard.Records.Placement;
import org.campaignmaterials.scorecard.Records.Reached;
import org.campaignmaterials.scorecard.Records.Review;
import org.campaignmaterials.scorecard.Records.Statement;
import org.campaignmaterials.scorecard.Records.Term;
import org.campaignmaterials.shared.Quarter;

/**
 * The records of a scorecard as JSON, in which a frozen report keeps them. Written and read field
 * by field: a renamed field of a class must not make an old report unreadable. The same records
 * always give the same text, so that its hash tells whether a report was touched.
 */
final class RecordsJson {
  /** The form of the text. A later form gets the next number and a reader for each older one. */
  static final int VERSION = 1;

  private static final String NUMBER = "number";
  private static final String OCCURRED_ON = "occurredOn";
  private static final String RECORDED_ON = "recordedOn";
  private static final String ORGANIZATION = "organization";
  private static final String SECTOR = "sector";
  private static final String QUANTITY = "quantity";
  private static final String SKU = "sku";

  private RecordsJson() {}

  static String text(Records records) {
    return of(records).toString();
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException for a form that this release doesn't know
   */
  static Records parse(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return records(reader.readObject());
    }
  }

  static JsonObject of(Records records) {
    return Json.createObjectBuilder()
        .add("version", VERSION)
        .add("coalition", records.coalition())
        .add("from", records.period().from().toString())
        .add("to", records.period().to().toString())
        .add("asOf", records.asOf().toString())
        .add("readings", readings(records.readings()))
        .add("members", array(records.members(), RecordsJson::member))
        .add("terms", array(records.terms(), RecordsJson::term))
        .add("reviews", array(records.reviews(), RecordsJson::review))
        .add("meetings", array(records.meetings(), RecordsJson::meeting))
        .add("activities", array(records.activities(), RecordsJson::activity))
        .add("statements", array(records.statements(), RecordsJson::statement))
        .add("items", array(records.items(), RecordsJson::item))
        .add("handouts", array(records.handouts(), RecordsJson::handout))
        .add("placements", array(records.placements(), RecordsJson::placement))
        .add("flows", array(records.flows(), RecordsJson::flow))
        .add("held", array(records.held(), RecordsJson::held))
        .add("credits", array(records.credits(), RecordsJson::credit))
        .add("materials", array(records.materials(), RecordsJson::material))
        .build();
  }

  private static Records records(JsonObject json) {
    int version = json.getInt("version");
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "Records of form " + version + " are from a later release than this one");
    }
    return new Records(
        json.getString("coalition"),
        new Period(day(json, "from"), day(json, "to")),
        day(json, "asOf"),
        readings(json.getJsonObject("readings")),
        list(json, "members", RecordsJson::member),
        list(json, "terms", RecordsJson::term),
        list(json, "reviews", RecordsJson::review),
        list(json, "meetings", RecordsJson::meeting),
        list(json, "activities", RecordsJson::activity),
        list(json, "statements", RecordsJson::statement),
        list(json, "items", RecordsJson::item),
        list(json, "handouts", RecordsJson::handout),
        list(json, "placements", RecordsJson::placement),
        list(json, "flows", RecordsJson::flow),
        list(json, "held", RecordsJson::held),
        list(json, "credits", RecordsJson::credit),
        list(json, "materials", RecordsJson::material));
  }

  private static JsonObjectBuilder readings(Readings readings) {
    return Json.createObjectBuilder()
        .add("members", readings.members())
        .add("sectors", readings.sectors())
        .add("parties", readings.parties())
        .add("meetingOrganizations", readings.meetingOrganizations())
        .add("reviewDays", readings.reviewDays())
        .add("trainingMonths", readings.trainingMonths())
        .add("lateDays", readings.lateDays())
        .add("fewActivities", readings.fewActivities())
        .add("attentionPercent", readings.attentionPercent());
  }

  private static Readings readings(JsonObject json) {
    return new Readings(
        json.getInt("members"),
        json.getInt("sectors"),
        json.getInt("parties"),
        json.getInt("meetingOrganizations"),
        json.getInt("reviewDays"),
        json.getInt("trainingMonths"),
        json.getInt("lateDays"),
        json.getInt("fewActivities"),
        json.getInt("attentionPercent"));
  }

  private static JsonObjectBuilder member(Member member) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add(NUMBER, member.number())
            .add(ORGANIZATION, member.organization())
            .add(SECTOR, member.sector())
            .add("joinedOn", member.joinedOn().toString());
    member.leftOn().ifPresent(left -> json.add("leftOn", left.toString()));
    return json.add("confirmedByMember", member.confirmedByMember())
        .add(RECORDED_ON, member.recordedOn().toString());
  }

  private static Member member(JsonObject json) {
    return new Member(
        number(json),
        json.getString(ORGANIZATION),
        json.getString(SECTOR),
        day(json, "joinedOn"),
        maybeDay(json, "leftOn"),
        json.getBoolean("confirmedByMember"),
        day(json, RECORDED_ON));
  }

  private static JsonObjectBuilder term(Term term) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add(NUMBER, term.number()).add("office", code(term.office()));
    term.member().ifPresent(member -> json.add("member", member));
    json.add("from", term.from().toString());
    term.until().ifPresent(until -> json.add("until", until.toString()));
    return json.add(RECORDED_ON, term.recordedOn().toString());
  }

  private static Term term(JsonObject json) {
    return new Term(
        number(json),
        ofCode(Records.Office.class, json.getString("office")),
        maybeNumber(json, "member"),
        day(json, "from"),
        maybeDay(json, "until"),
        day(json, RECORDED_ON));
  }

  private static JsonObjectBuilder dated(Records.Entry entry, long number) {
    return Json.createObjectBuilder().add(NUMBER, number).addAll(days(entry));
  }

  private static JsonObjectBuilder dated(Records.Entry entry, String number) {
    return Json.createObjectBuilder().add(NUMBER, number).addAll(days(entry));
  }

  private static JsonObjectBuilder days(Records.Entry entry) {
    return Json.createObjectBuilder()
        .add(OCCURRED_ON, entry.occurredOn().toString())
        .add(RECORDED_ON, entry.recordedOn().toString());
  }

  private static JsonObjectBuilder review(Review review) {
    return dated(review, review.number());
  }

  private static Review review(JsonObject json) {
    return new Review(number(json), day(json, OCCURRED_ON), day(json, RECORDED_ON));
  }

  private static JsonObjectBuilder meeting(Meeting meeting) {
    JsonObjectBuilder json = dated(meeting, meeting.number());
    meeting.ledBy().ifPresent(member -> json.add("ledBy", member));
    return json.add("attended", numbers(meeting.attended())).add("topics", codes(meeting.topics()));
  }

  private static Meeting meeting(JsonObject json) {
    return new Meeting(
        number(json),
        day(json, OCCURRED_ON),
        day(json, RECORDED_ON),
        maybeNumber(json, "ledBy"),
        numbers(json, "attended"),
        codes(Records.Topic.class, json, "topics"));
  }

  private static JsonObjectBuilder activity(Activity activity) {
    JsonObjectBuilder json =
        dated(activity, activity.number())
            .add("method", activity.method())
            .add("purpose", code(activity.purpose()))
            .add("type", code(activity.type()))
            .add("group", activity.group())
            .add("gives", codes(activity.gives()));
    activity.ledBy().ifPresent(member -> json.add("ledBy", member));
    return json.add("promotesHotline", activity.promotesHotline())
        .add("encouragesResources", activity.encouragesResources())
        .add("reached", array(activity.reached(), RecordsJson::reached))
        .add("participants", numbers(activity.participants()));
  }

  private static Activity activity(JsonObject json) {
    return new Activity(
        number(json),
        day(json, OCCURRED_ON),
        day(json, RECORDED_ON),
        json.getString("method"),
        ofCode(Records.Purpose.class, json.getString("purpose")),
        ofCode(Records.Type.class, json.getString("type")),
        json.getString("group"),
        codes(Records.Support.class, json, "gives"),
        maybeNumber(json, "ledBy"),
        json.getBoolean("promotesHotline"),
        json.getBoolean("encouragesResources"),
        list(json, "reached", RecordsJson::reached),
        numbers(json, "participants"));
  }

  private static JsonObjectBuilder reached(Reached reached) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    reached.organization().ifPresent(organization -> json.add(ORGANIZATION, organization));
    return json.add(SECTOR, reached.sector()).add("people", reached.people());
  }

  private static Reached reached(JsonObject json) {
    return new Reached(maybe(json, ORGANIZATION), json.getString(SECTOR), json.getInt("people"));
  }

  private static JsonObjectBuilder statement(Statement statement) {
    return dated(statement, statement.number()).add("kind", code(statement.kind()));
  }

  private static Statement statement(JsonObject json) {
    return new Statement(
        number(json),
        ofCode(Records.StatementKind.class, json.getString("kind")),
        day(json, OCCURRED_ON),
        day(json, RECORDED_ON));
  }

  private static JsonObjectBuilder item(Item item) {
    return dated(item, item.number())
        .add("unchangedCampaignItem", item.unchangedCampaignItem())
        .add("claims", array(item.claims(), RecordsJson::claim));
  }

  private static Item item(JsonObject json) {
    return new Item(
        number(json),
        day(json, OCCURRED_ON),
        day(json, RECORDED_ON),
        json.getBoolean("unchangedCampaignItem"),
        list(json, "claims", RecordsJson::claim));
  }

  private static JsonObjectBuilder claim(Claim claim) {
    return dated(claim, claim.number())
        .add("sourced", claim.sourced())
        .add("reviewed", claim.reviewed())
        .add("aboutExtent", claim.aboutExtent());
  }

  private static Claim claim(JsonObject json) {
    return new Claim(
        number(json),
        day(json, OCCURRED_ON),
        day(json, RECORDED_ON),
        json.getBoolean("sourced"),
        json.getBoolean("reviewed"),
        json.getBoolean("aboutExtent"));
  }

  private static JsonObjectBuilder handout(Handout handout) {
    JsonObjectBuilder json = dated(handout, handout.number());
    handout.organization().ifPresent(organization -> json.add(ORGANIZATION, organization));
    return json.add(SECTOR, handout.sector())
        .add("proof", handout.proof())
        .add("pieces", array(handout.pieces(), RecordsJson::pieces));
  }

  private static Handout handout(JsonObject json) {
    return new Handout(
        json.getString(NUMBER),
        day(json, OCCURRED_ON),
        day(json, RECORDED_ON),
        maybe(json, ORGANIZATION),
        json.getString(SECTOR),
        json.getString("proof"),
        list(json, "pieces", RecordsJson::pieces));
  }

  private static JsonObjectBuilder pieces(Pieces pieces) {
    return Json.createObjectBuilder().add(SKU, pieces.sku()).add(QUANTITY, pieces.quantity());
  }

  private static Pieces pieces(JsonObject json) {
    return new Pieces(json.getString(SKU), amount(json, QUANTITY));
  }

  private static JsonObjectBuilder placement(Placement placement) {
    JsonObjectBuilder json = dated(placement, placement.number());
    placement.organization().ifPresent(organization -> json.add(ORGANIZATION, organization));
    json.add(SECTOR, placement.sector())
        .add("proof", placement.proof())
        .addAll(pieces(placement.displayed()))
        .add("ofHandedOut", placement.ofHandedOut());
    JsonArrayBuilder seen = Json.createArrayBuilder();
    placement.seenOn().forEach(day -> seen.add(day.toString()));
    json.add("seenOn", seen);
    placement.goneOn().ifPresent(gone -> json.add("goneOn", gone.toString()));
    return json;
  }

  private static Placement placement(JsonObject json) {
    return new Placement(
        json.getString(NUMBER),
        day(json, OCCURRED_ON),
        day(json, RECORDED_ON),
        maybe(json, ORGANIZATION),
        json.getString(SECTOR),
        json.getString("proof"),
        pieces(json),
        json.getBoolean("ofHandedOut"),
        json.getJsonArray("seenOn").getValuesAs(JsonString.class).stream()
            .map(day -> LocalDate.parse(day.getString()))
            .toList(),
        maybeDay(json, "goneOn"));
  }

  private static JsonObjectBuilder flow(Flow flow) {
    return Json.createObjectBuilder()
        .add(SKU, flow.sku())
        .add("quarter", flow.quarter().code())
        .add("shipped", flow.shipped())
        .add("cameBack", flow.cameBack())
        .add("received", flow.received())
        .add("rejected", flow.rejected())
        .add("lost", flow.lost())
        .add("handedOut", flow.handedOut())
        .add("displayed", flow.displayed());
  }

  private static Flow flow(JsonObject json) {
    return new Flow(
        json.getString(SKU),
        Quarter.parse(json.getString("quarter")).orElseThrow(),
        amount(json, "shipped"),
        amount(json, "cameBack"),
        amount(json, "received"),
        amount(json, "rejected"),
        amount(json, "lost"),
        amount(json, "handedOut"),
        amount(json, "displayed"));
  }

  private static JsonObjectBuilder held(Held held) {
    return Json.createObjectBuilder()
        .add(SKU, held.sku())
        .add("inTransit", held.inTransit())
        .add("inHand", held.inHand());
  }

  private static Held held(JsonObject json) {
    return new Held(json.getString(SKU), amount(json, "inTransit"), amount(json, "inHand"));
  }

  private static JsonObjectBuilder credit(Credit credit) {
    return dated(credit, credit.number())
        .add(SECTOR, credit.sector())
        .addAll(pieces(credit.pieces()));
  }

  private static Credit credit(JsonObject json) {
    return new Credit(
        json.getString(NUMBER),
        day(json, OCCURRED_ON),
        day(json, RECORDED_ON),
        json.getString(SECTOR),
        pieces(json));
  }

  private static JsonObjectBuilder material(Material material) {
    return Json.createObjectBuilder()
        .add(SKU, material.sku())
        .add("carriesHotline", material.carriesHotline())
        .add("hotlineInForce", material.hotlineInForce());
  }

  private static Material material(JsonObject json) {
    return new Material(
        json.getString(SKU), json.getBoolean("carriesHotline"), json.getBoolean("hotlineInForce"));
  }

  private static <T> JsonArrayBuilder array(
      Collection<T> all, Function<T, JsonObjectBuilder> each) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    all.forEach(one -> array.add(each.apply(one)));
    return array;
  }

  private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> each) {
    return json.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(each).toList();
  }

  private static JsonArrayBuilder numbers(List<Long> numbers) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    numbers.forEach(array::add);
    return array;
  }

  private static List<Long> numbers(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonNumber.class).stream()
        .map(JsonNumber::longValue)
        .toList();
  }

  /** Sorted, so that the same set gives the same text. */
  private static JsonArrayBuilder codes(Set<? extends Enum<?>> constants) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    constants.stream().map(RecordsJson::code).sorted().forEach(array::add);
    return array;
  }

  private static <C extends Enum<C>> Set<C> codes(Class<C> type, JsonObject json, String name) {
    JsonArray array = json.getJsonArray(name);
    return array.getValuesAs(JsonString.class).stream()
        .map(code -> ofCode(type, code.getString()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How a constant is written. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <C extends Enum<C>> C ofCode(Class<C> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }

  private static long number(JsonObject json) {
    return amount(json, NUMBER);
  }

  private static long amount(JsonObject json, String name) {
    return json.getJsonNumber(name).longValueExact();
  }

  private static Optional<Long> maybeNumber(JsonObject json, String name) {
    return json.containsKey(name) ? Optional.of(amount(json, name)) : Optional.empty();
  }

  private static Optional<String> maybe(JsonObject json, String name) {
    return Optional.ofNullable(json.getString(name, null));
  }

  private static LocalDate day(JsonObject json, String name) {
    return LocalDate.parse(json.getString(name));
  }

  private static Optional<LocalDate> maybeDay(JsonObject json, String name) {
    return maybe(json, name).map(LocalDate::parse);
  }
}
