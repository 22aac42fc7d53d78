package org.campaignmaterials.catalog;

/**
 * A language that materials may be printed in.
 *
 * @param code the BCP 47 tag, like es or zh-Hans
 * @param ownName the language's name in itself, like Español, for readers who know only that
 * @param ours whether the campaign writes in it itself, as in English and in Spanish. Words in any
 *     other language are a translation, which a named translator made and a second person read.
 */
public record MaterialLanguage(String code, String ownName, Words name, boolean ours) {}
