package org.campaignmaterials.storefront;

import java.util.List;

/**
 * One page of the catalog.
 *
 * @param title says what is shown: all materials, or those of one audience
 * @param tone the code of the chosen audience; empty for none
 * @param total publications found, on all pages
 * @param chosen the filters in force, in words, each with the address that takes it off
 * @param recalled what the words name and nobody can have, because it is wrong; it is not counted
 * @param notices how the search was read, where that is not obvious, as sentences
 * @param waysOn when nothing was found: what there is without one of the filters
 * @param clear the address without any filter
 * @param list the address of the same as a list for the printer
 * @param feed the address of what is new
 */
public record CatalogView(
    String title,
    String tone,
    int total,
    List<PublicationCard> cards,
    List<Facet> facets,
    List<Chosen> chosen,
    CatalogSearch search,
    List<Recalled> recalled,
    List<String> notices,
    List<Link> waysOn,
    String clear,
    String list,
    String feed,
    List<Link> sorts,
    Pages pages) {

  /**
   * One filter.
   *
   * @param name the parameter, which also names its heading's words
   */
  public record Facet(String name, List<Choice> choices) {}

  /**
   * One value of a filter.
   *
   * @param language of the words, where they are a language's own name; else empty
   * @param count publications that it shows, or would show
   * @param path where it is put on or, when it is in force, taken off
   */
  public record Choice(String words, String language, int count, String path, boolean current) {}

  public record Chosen(String words, String without) {}

  /**
   * A recalled edition that the words name.
   *
   * @param path where its holder reads what to do
   */
  public record Recalled(RecalledNotice notice, String path) {}

  public record Link(String words, String path, boolean current) {}

  /** What the search box keeps while the reader searches on: the filters in force. */
  public record CatalogSearch(
      String q, String audience, String language, String format, String topic) {}

  /**
   * @param previous empty on the first page
   * @param next empty on the last page
   */
  public record Pages(int current, int count, String previous, String next, List<Link> numbers) {}
}
