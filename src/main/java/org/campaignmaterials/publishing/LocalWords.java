package org.campaignmaterials.publishing;

import java.util.List;
import java.util.Optional;

/**
 * What a coalition adds to an edition, in the edition's language.
 *
 * @param name of the coalition, as it is printed
 * @param contact whom readers may ask nearby; empty if there is only the name
 */
public record LocalWords(String name, Optional<Contact> contact) {

  /**
   * Whom to ask nearby. It stands beside the hotline and never in its place.
   *
   * @param number in the form in which numbers are printed here
   * @param what one gets there
   * @param hours when somebody answers
   * @param languages names of the languages in which it is answered
   * @param answeredBy an organization or a team, never a person
   */
  public record Contact(
      String number, String what, String hours, List<String> languages, String answeredBy) {

    public Contact {
      languages = List.copyOf(languages);
    }
  }
}
