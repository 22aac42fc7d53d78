package org.campaignmaterials.web;

import java.util.List;
import org.campaignmaterials.shared.Language;

/** The campaign's pages, for the links at the foot of every public page; the catalog keeps them. */
public interface PagesToRead {

  /**
   * A link to a page.
   *
   * @param path without the language
   * @param menu the title in few words
   * @param summary one sentence
   * @param audience the code of those whom it is for, which gives the colour; empty for none
   */
  record Link(String path, String menu, String title, String summary, String audience) {}

  /** In the order in which they are listed. */
  List<Link> links(Language language);
}
