package org.campaignmaterials.ordering;

import java.util.List;
import org.campaignmaterials.web.Texts;

/**
 * What the page of an order says first, before its state: something happened to what was ordered,
 * or to what was sent. Offered as a CDI bean by the feature above that knows it.
 */
public interface OrderNotice {

  /** For whoever holds the order's link; empty when there is nothing to say. */
  List<Said> about(OrderNumber number, Texts t);

  /**
   * The letters about the order that the feature has written, as the outbox names their documents.
   */
  List<String> lettersAbout(OrderNumber number);

  /**
   * One notice, in the language of the page.
   *
   * @param links where to go on, in the order in which they matter
   */
  record Said(String heading, String text, List<Link> links) {}

  /**
   * A way on.
   *
   * @param path on this site, in the language of the page
   */
  record Link(String words, String path) {}
}
