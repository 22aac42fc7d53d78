package org.campaignmaterials.mail;

/**
 * A letter left, as far as we know. Told in the transaction that writes it down, so that whoever
 * kept an address for this letter only can erase it with it.
 *
 * @param kind the {@link Letter#kind()} that wrote it
 * @param documentId what it was about
 */
public record LetterSent(String kind, String documentId) {}
