package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.web.TypedForm;

/** What stands in a form before anybody types: a record as it is, or what is likely. */
@ApplicationScoped
class RecordForms {

  TypedForm of(MemberFacts facts) {
    return form(
        Map.of(
            "name", facts.name(),
            "kind", facts.kind().code(),
            "parentOrganization", facts.parentOrganization().orElse(""),
            "sector", facts.sector(),
            "joinedOn", facts.joinedOn().toString()));
  }

  TypedForm newMember(LocalDate today) {
    return form(Map.of("kind", MemberKind.ORGANIZATION.code(), "joinedOn", today.toString()));
  }

  TypedForm of(TermFacts facts) {
    return form(
        Map.of(
            "office", facts.office().code(),
            "person", facts.person(),
            "member", facts.member().map(String::valueOf).orElse(""),
            "from", facts.from().toString(),
            "until", facts.until().map(LocalDate::toString).orElse("")));
  }

  TypedForm newTerm(LocalDate today) {
    return form(Map.of("office", Office.MANAGER.code(), "from", today.toString()));
  }

  TypedForm of(MeetingFacts facts) {
    Map<String, String> typed = new HashMap<>();
    typed.put("heldOn", facts.heldOn().toString());
    typed.put("ledBy", facts.ledBy().map(String::valueOf).orElse(""));
    typed.put("minutesKeptBy", facts.minutesKeptBy().orElse(""));
    typed.put("plan", facts.plan().orElse(""));
    facts.attended().forEach(id -> typed.put("attended-" + id, "true"));
    facts.topics().forEach(topic -> typed.put("topics-" + topic.code(), "true"));
    return form(typed);
  }

  /**
   * A meeting is likely to be like the last one: the same people, the same keeper of the minutes.
   */
  TypedForm newMeeting(LocalDate today, List<Meeting> earlier, List<Member> roster) {
    Map<String, String> typed = new HashMap<>();
    typed.put("heldOn", today.toString());
    earlier.stream()
        .findFirst()
        .map(Meeting::facts)
        .ifPresent(
            last -> {
              typed.put("minutesKeptBy", last.minutesKeptBy().orElse(""));
              roster.stream()
                  .filter(member -> member.isActiveOn(today))
                  .forEach(
                      member -> {
                        if (last.attended().contains(member.id())) {
                          typed.put("attended-" + member.id(), "true");
                        }
                        if (last.ledBy().filter(id -> id == member.id()).isPresent()) {
                          typed.put("ledBy", String.valueOf(member.id()));
                        }
                      });
            });
    return form(typed);
  }

  TypedForm of(ActivityFacts facts) {
    Map<String, String> typed = new HashMap<>();
    typed.put("occurredOn", facts.occurredOn().toString());
    typed.put("title", facts.title());
    typed.put("method", facts.method().code());
    typed.put("purpose", facts.purpose().code());
    typed.put("type", facts.type().code());
    typed.put("concerns", facts.concerns().code());
    typed.put("ledBy", facts.ledBy().map(String::valueOf).orElse(""));
    typed.put("promotesHotline", String.valueOf(facts.promotesHotline()));
    typed.put("encouragesResources", String.valueOf(facts.encouragesResources()));
    facts.limbs().forEach(limb -> typed.put("limbs-" + limb.code(), "true"));
    facts.tookPart().forEach(id -> typed.put("tookPart-" + id, "true"));
    for (int index = 0; index < facts.reached().size(); index++) {
      Reached reached = facts.reached().get(index);
      String line = "reached[" + index + "].";
      typed.put(line + "organization", reached.organization().orElse(""));
      typed.put(line + "sector", reached.sector());
      typed.put(line + "role", reached.role().orElse(""));
      typed.put(line + "people", reached.people() == 0 ? "" : String.valueOf(reached.people()));
    }
    return form(typed);
  }

  TypedForm newActivity(LocalDate today) {
    return form(
        Map.of(
            "occurredOn", today.toString(),
            "purpose", ActivityPurpose.AWARENESS.code(),
            "type", TraffickingType.BOTH.code(),
            "concerns", ConcernedGroup.GENERAL.code(),
            "promotesHotline", "true"));
  }

  TypedForm of(StatementFacts facts) {
    return form(
        Map.of(
            "kind", facts.kind().code(),
            "datedOn", facts.datedOn().toString(),
            "author", facts.author(),
            "words", facts.words()));
  }

  TypedForm of(ItemFacts facts) {
    return form(
        Map.of(
            "title", facts.title(),
            "kind", facts.kind().code(),
            "publishedOn", facts.publishedOn().toString(),
            "unchangedCampaignItem", String.valueOf(facts.unchangedCampaignItem())));
  }

  TypedForm newItem(LocalDate today) {
    return form(Map.of("publishedOn", today.toString()));
  }

  TypedForm of(ClaimFacts facts) {
    return form(
        Map.of(
            "words", facts.words(),
            "source", facts.source().orElse(""),
            "sourceDate", facts.sourceDate().map(LocalDate::toString).orElse(""),
            "reviewedBy", facts.review().map(ClaimFacts.Review::by).orElse(""),
            "reviewedOn", facts.review().map(review -> review.on().toString()).orElse(""),
            "aboutExtent", String.valueOf(facts.aboutExtent())));
  }

  private static TypedForm form(Map<String, String> typed) {
    return new TypedForm(typed, List.of());
  }
}
