package org.campaignmaterials.catalog;

/**
 * A language that materials may be printed in.
 *
 * @param code the BCP 47 tag, like es or zh-Hans
 * @param ownName the language's name in itself, like Español, for readers who know only that
 */
public record MaterialLanguage(String code, String ownName, Words name) {}
