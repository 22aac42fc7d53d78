/**
 * Holds the words to their rules: every sentence that a reader may see stands in the message files
 * of every language, and no template has words, scripts or styles of its own.
 */
package org.campaignmaterials.words;
