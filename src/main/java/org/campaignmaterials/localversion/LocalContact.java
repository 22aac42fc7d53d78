package org.campaignmaterials.localversion;

import java.util.List;

/**
 * A telephone number nearby, with all that a reader must know before calling.
 *
 * @param number as it is printed
 * @param what one gets there: "Legal advice, shelter"
 * @param hours when somebody answers
 * @param languages tags of the languages in which it is answered
 * @param answeredBy an organization or a team; no person is named
 */
record LocalContact(
    String number, String what, String hours, List<String> languages, String answeredBy) {

  LocalContact {
    languages = List.copyOf(languages);
  }
}
