package org.campaignmaterials.accounts;

/**
 * What a letter about an account says.
 *
 * @param link by which its reader chooses a password, or sees the account
 * @param why why the reader gets it, and what to do if that is a mistake
 */
public record AccountLetterView(String greeting, String text, String link, String why) {}
