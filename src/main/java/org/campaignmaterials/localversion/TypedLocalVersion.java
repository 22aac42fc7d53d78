package org.campaignmaterials.localversion;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shared.TypedDay;
import org.campaignmaterials.web.TypedForm;

/** What somebody typed about a local version, or about a call to its number. */
final class TypedLocalVersion {
  private static final int NOTE_MAX = 400;
  private static final int REASON_MAX = 600;

  private final MultivaluedMap<String, String> sent;

  TypedLocalVersion(MultivaluedMap<String, String> sent) {
    this.sent = sent;
  }

  /** The form again, with what is wrong with it. */
  TypedForm again(List<RuleViolation> wrong) {
    Map<String, String> typed = new HashMap<>();
    sent.forEach((name, values) -> typed.put(name, values.isEmpty() ? "" : values.get(0)));
    return new TypedForm(typed, wrong);
  }

  /** A form that begins with what was sent before. */
  static TypedForm begun(LocalText text) {
    Map<String, String> typed = new HashMap<>(Map.of("sku", text.sku(), "name", text.name()));
    text.contact()
        .ifPresent(
            contact -> {
              typed.put("number", contact.number());
              typed.put("what", contact.what());
              typed.put("hours", contact.hours());
              typed.put("answeredBy", contact.answeredBy());
              contact.languages().forEach(tag -> typed.put("languages-" + tag, "true"));
            });
    return new TypedForm(typed, List.of());
  }

  /**
   * What a coalition asks for. Characters that nobody can store are wrong here already; all else is
   * the preflight's.
   *
   * @param languages tags to choose from
   */
  LocalText text(List<String> languages, Problems problems) {
    List<String> chosen =
        languages.stream().filter(tag -> "true".equals(sent.getFirst("languages-" + tag))).toList();
    String number = clean("number", problems);
    String what = clean("what", problems);
    String hours = clean("hours", problems);
    String answeredBy = clean("answeredBy", problems);
    boolean hasContact =
        !chosen.isEmpty()
            || Stream.of(number, what, hours, answeredBy).anyMatch(typed -> !typed.isEmpty());
    String printed = HotlineFacts.isNumber(number) ? HotlineFacts.display(number) : number;
    return new LocalText(
        Typed.trimmed(sent.getFirst("sku")),
        clean("name", problems).replaceAll("\\s+", " "),
        hasContact
            ? Optional.of(new LocalContact(printed, what, hours, chosen, answeredBy))
            : Optional.empty());
  }

  private String clean(String field, Problems problems) {
    String typed = Typed.trimmed(sent.getFirst(field));
    if (!Typed.isClean(typed)) {
      problems.add(field, "control_characters");
    }
    return typed;
  }

  /** A call as it is written down. */
  record Called(LocalCall.Outcome outcome, LocalDate on, String note) {}

  /**
   * A call.
   *
   * @throws org.campaignmaterials.shared.RuleViolations if anything is wrong with it
   */
  Called call(LocalDate today) {
    Problems problems = new Problems();
    Optional<LocalCall.Outcome> outcome =
        Arrays.stream(LocalCall.Outcome.values())
            .filter(each -> each.code().equals(Typed.trimmed(sent.getFirst("outcome"))))
            .findFirst();
    if (outcome.isEmpty()) {
      problems.add("outcome", "required");
    }
    String day = Typed.trimmed(sent.getFirst("calledOn"));
    Optional<LocalDate> on = Optional.empty();
    if (day.isEmpty()) {
      problems.add("calledOn", "required");
    } else {
      on = TypedDay.read(problems, "calledOn", day);
      if (on.filter(is -> is.isAfter(today)).isPresent()) {
        problems.add("calledOn", "local_call_future");
      }
    }
    String note = Typed.line(problems, "note", sent.getFirst("note"), true, NOTE_MAX);
    problems.throwIfAny();
    return new Called(outcome.orElseThrow(), on.orElseThrow(), note);
  }

  /**
   * Why a version is given back.
   *
   * @throws org.campaignmaterials.shared.RuleViolations without a reason
   */
  String reason() {
    Problems problems = new Problems();
    String reason = Typed.line(problems, "reason", sent.getFirst("reason"), true, REASON_MAX);
    problems.throwIfAny();
    return reason;
  }
}
