package org.campaignmaterials.web;

/** What is counted by itself, so that one thing done often does not close the others. */
public enum Rate {
  /** Everything that is asked for, but the files of the look. */
  REQUESTS,
  /** Searches: each reads an index. */
  SEARCHES,
  /** Forms of pages, where nothing else is said. */
  FORMS,
  /** The order form in all its steps, and orders by the API: stock is promised. */
  ORDERS,
  /** Quotes of the API. */
  QUOTES,
  /** What sends a letter to an address that somebody typed. */
  LETTERS,
  /** Calls of the API that change something, where nothing else is said. */
  CALLS
}
