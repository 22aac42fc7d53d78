package org.campaignmaterials.mail;

import org.campaignmaterials.web.Texts;

/**
 * What stands around every letter.
 *
 * @param t the words, in the reader's language
 * @param agency who writes
 * @param demonstration whether it says that nothing here is real
 * @param contact the mailbox or telephone of those who answer questions; empty when there is none
 */
public record LetterFrame(
    Texts t, String subject, String agency, boolean demonstration, String contact) {}
