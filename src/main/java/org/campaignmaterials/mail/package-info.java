/**
 * E-mail as an outbox: a use case writes a row in its own transaction, and a job sends the letter
 * after that committed. So no mail tells of something that was rolled back, none is lost when the
 * process dies, and a slow mail server never holds a lock. The rows carry ids only; the recipient
 * and the words are asked of the feature when the letter is sent, so that erased addresses stay
 * erased.
 */
package org.campaignmaterials.mail;
