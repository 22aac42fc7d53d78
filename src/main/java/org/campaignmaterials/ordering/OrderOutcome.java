package org.campaignmaterials.ordering;

import java.util.Optional;
import org.campaignmaterials.web.Texts;

/**
 * What became of an order's materials after they arrived, for the file that campaign staff read.
 * Offered as a CDI bean by the feature above that knows it.
 */
public interface OrderOutcome {

  /** In a sentence; empty where nothing is known of this order. */
  Optional<String> inWords(OrderNumber number, Texts t);
}
