package org.campaignmaterials.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.function.BooleanSupplier;

/**
 * A letter in its envelope.
 *
 * @param returnAddress the sender on the envelope: where it comes back to when it can't be
 *     delivered
 * @param name a name for the letter that is the same at every try
 * @param mayLeave asked right before it is handed over: whether nobody else has begun to send it
 */
record OutgoingLetter(
    MimeMessage message, String returnAddress, String name, BooleanSupplier mayLeave) {}
