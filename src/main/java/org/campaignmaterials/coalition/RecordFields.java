package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.shared.Problems;

/**
 * What was sent of a record, field by field, by a form or as JSON. Each method adds what is wrong
 * to {@link #problems()}, at the field's name, which is the same in both.
 */
interface RecordFields {

  Problems problems();

  /** The field's address in the whole: {@code reached[0].people}. */
  String at(String name);

  /** A line of text; empty when it is missing. */
  String line(String name, boolean required, int most);

  Optional<LocalDate> day(String name, boolean required);

  boolean flag(String name);

  <E extends Enum<E>> Optional<E> one(String name, Class<E> kind, boolean required);

  <E extends Enum<E>> Set<E> several(String name, Class<E> kind);

  /** The id of a record; empty when none is named. */
  Optional<Long> id(String name);

  Set<Long> ids(String name);

  /** A whole number; 0 when it is missing. */
  int count(String name);

  /** Lines that belong to the record. */
  List<RecordFields> lines(String name, int most);

  /**
   * Called last.
   *
   * @throws org.campaignmaterials.shared.RuleViolations with everything that is wrong
   */
  void end();
}
