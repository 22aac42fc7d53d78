package org.campaignmaterials.accounts;

/**
 * What a letter with a password link says.
 *
 * @param why why the reader gets it, and what to do if that is a mistake
 * @param demonstration what is said where nobody runs this in earnest; empty elsewhere
 */
public record PasswordLetterView(
    String greeting, String text, String link, String why, String agency, String demonstration) {

  String asText() {
    return String.join("\n\n", greeting, text, link, why, agency + "\n" + demonstration).strip()
        + "\n";
  }
}
