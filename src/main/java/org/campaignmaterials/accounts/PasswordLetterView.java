package org.campaignmaterials.accounts;

/**
 * What a letter with a password link says.
 *
 * @param why why the reader gets it, and what to do if that is a mistake
 */
public record PasswordLetterView(String greeting, String text, String link, String why) {}
