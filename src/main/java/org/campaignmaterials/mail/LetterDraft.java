package org.campaignmaterials.mail;

import org.campaignmaterials.shared.EmailAddress;

/**
 * A letter ready for its envelope. Others may read over the recipient's shoulder: the subject says
 * neither the campaign's topic nor anything about a person.
 *
 * @param recipient where it goes
 * @param subject one line
 * @param textBody the whole letter as plain text
 * @param htmlBody the same as HTML that loads nothing from elsewhere
 */
public record LetterDraft(
    EmailAddress recipient, String subject, String textBody, String htmlBody) {}
