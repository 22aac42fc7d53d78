package org.campaignmaterials.coalition;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Optional;

/** Records as the API answers them: codes with underscores, days in ISO 8601, ids as numbers. */
final class RecordJson {

  private RecordJson() {}

  static JsonObjectBuilder of(Coalition coalition) {
    return Json.createObjectBuilder()
        .add("number", coalition.number().text())
        .add("name", coalition.name())
        .add("city", coalition.city())
        .add("state", coalition.state().code());
  }

  static JsonObjectBuilder of(Member member) {
    MemberFacts facts = member.facts();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", member.id())
            .add("name", facts.name())
            .add("kind", facts.kind().code());
    optional(json, "parentOrganization", facts.parentOrganization());
    json.add("sector", facts.sector()).add("joinedOn", facts.joinedOn().toString());
    optional(json, "leftOn", member.leftOn());
    optional(json, "confirmedOn", member.confirmation().map(Confirmation::on));
    optional(json, "confirmedHow", member.confirmation().map(each -> each.how().code()));
    return recorded(json, member.recorded());
  }

  static JsonObjectBuilder of(Meeting meeting) {
    MeetingFacts facts = meeting.facts();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", meeting.id())
            .add("heldOn", facts.heldOn().toString())
            .add("attended", ids(facts.attended()));
    id(json, "ledBy", facts.ledBy());
    json.add("topics", codes(facts.topics().stream().map(TrainingTopic::code).sorted().toList()));
    optional(json, "minutesKeptBy", facts.minutesKeptBy());
    optional(json, "plan", facts.plan());
    return recorded(json, meeting.recorded());
  }

  static JsonObjectBuilder of(Activity activity) {
    ActivityFacts facts = activity.facts();
    JsonArrayBuilder reached = Json.createArrayBuilder();
    facts.reached().forEach(each -> reached.add(of(each)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", activity.id())
            .add("occurredOn", facts.occurredOn().toString())
            .add("title", facts.title())
            .add("method", facts.method().code())
            .add("purpose", facts.purpose().code())
            .add("type", facts.type().code())
            .add("concerns", facts.concerns().code())
            .add("limbs", codes(facts.limbs().stream().map(SupportLimb::code).sorted().toList()));
    id(json, "ledBy", facts.ledBy());
    json.add("promotesHotline", facts.promotesHotline())
        .add("encouragesResources", facts.encouragesResources())
        .add("reached", reached)
        .add("tookPart", ids(facts.tookPart()));
    return recorded(json, activity.recorded());
  }

  private static JsonObjectBuilder of(Reached reached) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    optional(json, "organization", reached.organization());
    json.add("sector", reached.sector());
    optional(json, "role", reached.role());
    return json.add("people", reached.people());
  }

  private static JsonObjectBuilder recorded(JsonObjectBuilder json, Recorded recorded) {
    return json.add("recordedAt", recorded.at().toString());
  }

  private static JsonArrayBuilder ids(Collection<Long> ids) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    ids.stream().sorted().forEach(array::add);
    return array;
  }

  private static JsonArrayBuilder codes(Collection<String> codes) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    codes.forEach(array::add);
    return array;
  }

  private static void optional(JsonObjectBuilder json, String name, Optional<?> value) {
    value.ifPresentOrElse(
        known -> json.add(name, known.toString()), () -> json.add(name, JsonValue.NULL));
  }

  private static void id(JsonObjectBuilder json, String name, Optional<Long> id) {
    id.ifPresentOrElse(known -> json.add(name, known), () -> json.add(name, JsonValue.NULL));
  }
}
