package org.campaignmaterials.coalition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * What the forms of meetings, activities, papers and offices have in common: a new record is
 * written once, what is wrong is shown beside what was typed, and the list says what was done.
 */
@RequestScoped
class RecordForm {
  /** The box by which somebody says that it happened twice; shown only when it is asked. */
  static final String ANOTHER = "another";

  @Inject RecordingOnce once;
  @Inject Correcting correcting;
  @Inject CurrentPage page;

  /** What shows a form again: its record's id, and what was typed. */
  interface Showing {
    Response show(int status, Optional<Long> id, TypedForm form);
  }

  /** The key of a form: its own when it comes back, otherwise a new one. */
  static String key(TypedForm form) {
    return form.typed().getOrDefault("formKey", Secrets.newToken());
  }

  /**
   * Writes a new record.
   *
   * @param list where the reader goes afterwards
   * @param begin where the empty form is
   */
  Response write(
      Coalition coalition,
      MultivaluedMap<String, String> sent,
      String list,
      String begin,
      ToLongFunction<FormFields> work,
      Showing showing) {
    try {
      once.record(
          coalition.number(),
          sent.getFirst("formKey"),
          () -> work.applyAsLong(new FormFields(sent)));
      return page.goTo(list + "?done=added");
    } catch (RuleViolations wrong) {
      page.answersForm(begin);
      return showing.show(422, Optional.empty(), FormFields.typed(sent, wrong.all()));
    }
  }

  /** Corrects a record. */
  Response correct(
      MultivaluedMap<String, String> sent,
      String list,
      String here,
      long id,
      Consumer<FormFields> work,
      Showing showing) {
    try {
      work.accept(new FormFields(sent));
      return page.goTo(list + "?done=corrected");
    } catch (RuleViolations wrong) {
      page.answersForm(here);
      return showing.show(422, Optional.of(id), FormFields.typed(sent, wrong.all()));
    }
  }

  /**
   * Withdraws a record for the reason that was typed.
   *
   * @param written the record as its form shows it
   */
  <T extends KeptRecord> Response withdraw(
      Coalition coalition,
      Class<T> kind,
      long id,
      MultivaluedMap<String, String> sent,
      String list,
      String here,
      TypedForm written,
      Showing showing) {
    try {
      correcting.withdraw(kind, coalition.number(), id, sent.getFirst("reason"));
      return page.goTo(list + "?done=withdrawn");
    } catch (RuleViolations wrong) {
      page.answersForm(here);
      return showing.show(422, Optional.of(id), beside(written, sent, wrong));
    }
  }

  /** A record as it is, and what was typed into a small form beside its own. */
  static TypedForm beside(
      TypedForm written, MultivaluedMap<String, String> sent, RuleViolations wrong) {
    Map<String, String> typed = new HashMap<>(written.typed());
    typed.putAll(FormFields.typed(sent, List.of()).typed());
    return new TypedForm(typed, wrong.all());
  }
}
