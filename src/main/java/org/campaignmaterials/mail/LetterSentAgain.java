package org.campaignmaterials.mail;

/**
 * Somebody had a letter sent once more that was given up or came back. Told in that transaction, so
 * that it is written down who did it.
 *
 * @param letter the number of its row
 * @param before how it stood: {@code dead} or {@code returned}
 */
public record LetterSentAgain(long letter, String before) {}
