package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.EntryJson.NUMBER;
import static org.campaignmaterials.scorecard.EntryJson.ORGANIZATION;
import static org.campaignmaterials.scorecard.EntryJson.RECORDED_ON;
import static org.campaignmaterials.scorecard.EntryJson.SECTOR;
import static org.campaignmaterials.scorecard.EntryJson.dated;
import static org.campaignmaterials.scorecard.EntryJson.occurredOn;
import static org.campaignmaterials.scorecard.EntryJson.recordedOn;

import org.campaignmaterials.scorecard.RosterRecords.Activity;
import org.campaignmaterials.scorecard.RosterRecords.Claim;
import org.campaignmaterials.scorecard.RosterRecords.Item;
import org.campaignmaterials.scorecard.RosterRecords.Meeting;
import org.campaignmaterials.scorecard.RosterRecords.Member;
import org.campaignmaterials.scorecard.RosterRecords.Reached;
import org.campaignmaterials.scorecard.RosterRecords.Review;
import org.campaignmaterials.scorecard.RosterRecords.Statement;
import org.campaignmaterials.scorecard.RosterRecords.Term;

/** What a coalition wrote down about itself, as JSON and back; a part of {@link RecordsJson}. */
final class RosterJson {

  private RosterJson() {}

  static JsonWriting member(Member member) {
    return new JsonWriting()
        .number(NUMBER, member.number())
        .text(ORGANIZATION, member.organization())
        .text(SECTOR, member.sector())
        .day("joinedOn", member.joinedOn())
        .maybeDay("leftOn", member.leftOn())
        .flag("confirmedByMember", member.confirmedByMember())
        .day(RECORDED_ON, member.recordedOn());
  }

  static Member member(JsonReading json) {
    return new Member(
        json.number(NUMBER),
        json.text(ORGANIZATION),
        json.text(SECTOR),
        json.day("joinedOn"),
        json.maybeDay("leftOn"),
        json.flag("confirmedByMember"),
        recordedOn(json));
  }

  static JsonWriting term(Term term) {
    return new JsonWriting()
        .number(NUMBER, term.number())
        .code("office", term.office())
        .maybeNumber("member", term.member())
        .day("from", term.from())
        .maybeDay("until", term.until())
        .day(RECORDED_ON, term.recordedOn());
  }

  static Term term(JsonReading json) {
    return new Term(
        json.number(NUMBER),
        json.code("office", RosterRecords.Office.class),
        json.maybeNumber("member"),
        json.day("from"),
        json.maybeDay("until"),
        recordedOn(json));
  }

  static JsonWriting review(Review review) {
    return dated(review, review.number());
  }

  static Review review(JsonReading json) {
    return new Review(json.number(NUMBER), occurredOn(json), recordedOn(json));
  }

  static JsonWriting meeting(Meeting meeting) {
    return dated(meeting, meeting.number())
        .maybeNumber("ledBy", meeting.ledBy())
        .numbers("attended", meeting.attended())
        .codes("topics", meeting.topics());
  }

  static Meeting meeting(JsonReading json) {
    return new Meeting(
        json.number(NUMBER),
        occurredOn(json),
        recordedOn(json),
        json.maybeNumber("ledBy"),
        json.numbers("attended"),
        json.codes("topics", RosterRecords.Topic.class));
  }

  static JsonWriting activity(Activity activity) {
    return dated(activity, activity.number())
        .text("method", activity.method())
        .code("purpose", activity.purpose())
        .code("type", activity.type())
        .text("group", activity.group())
        .codes("gives", activity.gives())
        .maybeNumber("ledBy", activity.ledBy())
        .flag("promotesHotline", activity.promotesHotline())
        .flag("encouragesResources", activity.encouragesResources())
        .list("reached", activity.reached(), RosterJson::reached)
        .numbers("participants", activity.participants());
  }

  static Activity activity(JsonReading json) {
    return new Activity(
        json.number(NUMBER),
        occurredOn(json),
        recordedOn(json),
        json.text("method"),
        json.code("purpose", RosterRecords.Purpose.class),
        json.code("type", RosterRecords.Type.class),
        json.text("group"),
        json.codes("gives", RosterRecords.Support.class),
        json.maybeNumber("ledBy"),
        json.flag("promotesHotline"),
        json.flag("encouragesResources"),
        json.list("reached", RosterJson::reached),
        json.numbers("participants"));
  }

  private static JsonWriting reached(Reached reached) {
    return new JsonWriting()
        .maybe(ORGANIZATION, reached.organization())
        .text(SECTOR, reached.sector())
        .number("people", reached.people());
  }

  private static Reached reached(JsonReading json) {
    return new Reached(json.maybe(ORGANIZATION), json.text(SECTOR), json.count("people"));
  }

  static JsonWriting statement(Statement statement) {
    return dated(statement, statement.number()).code("kind", statement.kind());
  }

  static Statement statement(JsonReading json) {
    return new Statement(
        json.number(NUMBER),
        json.code("kind", RosterRecords.StatementKind.class),
        occurredOn(json),
        recordedOn(json));
  }

  static JsonWriting item(Item item) {
    return dated(item, item.number())
        .flag("unchangedCampaignItem", item.unchangedCampaignItem())
        .list("claims", item.claims(), RosterJson::claim);
  }

  static Item item(JsonReading json) {
    return new Item(
        json.number(NUMBER),
        occurredOn(json),
        recordedOn(json),
        json.flag("unchangedCampaignItem"),
        json.list("claims", RosterJson::claim));
  }

  private static JsonWriting claim(Claim claim) {
    return dated(claim, claim.number())
        .flag("sourced", claim.sourced())
        .flag("reviewed", claim.reviewed())
        .flag("aboutExtent", claim.aboutExtent());
  }

  private static Claim claim(JsonReading json) {
    return new Claim(
        json.number(NUMBER),
        occurredOn(json),
        recordedOn(json),
        json.flag("sourced"),
        json.flag("reviewed"),
        json.flag("aboutExtent"));
  }
}
