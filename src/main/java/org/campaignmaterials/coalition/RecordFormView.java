package org.campaignmaterials.coalition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.web.TypedForm;

/**
 * A form by which a record is written or corrected.
 *
 * @param mayWork whether the reader may change it; others see what is written
 * @param id of the record that is corrected; empty for a new one
 * @param formKey of a new one, so that it is written once
 * @param options what can be chosen, by field
 * @param withdrawal of a record that can only be read any more
 */
public record RecordFormView(
    CoalitionHead head,
    TypedForm form,
    boolean mayWork,
    Optional<Long> id,
    String formKey,
    Map<String, List<TypedForm.Option>> options,
    Optional<Withdrawal> withdrawal) {
  private static final int EMPTY_LINES = 2;

  public RecordFormView {
    options = Map.copyOf(options);
  }

  /** The same for a record that was withdrawn: it can be read only. */
  RecordFormView withdrawn(Withdrawal withdrawn) {
    return new RecordFormView(head, form, false, id, formKey, options, Optional.of(withdrawn));
  }

  /** What can be chosen in a field. */
  public List<TypedForm.Option> options(String field) {
    return options.getOrDefault(field, List.of());
  }

  /** Where the form is sent: {@code /coalition/C-101/meetings}, or below it the record. */
  public String address() {
    String part = head.current().path(head.number());
    return id.map(number -> part + "/" + number).orElse(part);
  }

  /** Lines for those whom an activity reached: the filled ones, and some to fill. */
  public int reachedLines() {
    int lines = RecordReading.REACHED_MAX;
    while (lines > 0 && !isFilled("reached[" + (lines - 1) + "].")) {
      lines--;
    }
    return Math.min(lines + EMPTY_LINES, RecordReading.REACHED_MAX);
  }

  /** The name of a field without its place in a list: {@code people}. */
  public static String lastPart(String field) {
    return field.substring(field.lastIndexOf('.') + 1);
  }

  private boolean isFilled(String line) {
    return form.typed().entrySet().stream()
        .anyMatch(field -> field.getKey().startsWith(line) && !field.getValue().isBlank());
  }
}
