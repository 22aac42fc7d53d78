package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.AppSecret;

/**
 * The key in the link of a recall's letter. It is derived for this one purpose: whoever has it says
 * what became of the pieces of one order, and reads nothing of the order.
 */
@ApplicationScoped
class RecallKeys {
  @Inject AppSecret secret;

  boolean opens(String recall, String order, String key) {
    return Secrets.same(keyOf(recall, order), key);
  }

  String path(String recall, String order) {
    return pathWithoutKey(recall, order) + "?key=" + keyOf(recall, order);
  }

  /**
   * Where a link leads, without the key that opens it: for those who read somebody else's letter.
   */
  static String pathWithoutKey(String recall, String order) {
    return "/recalls/" + recall + "/" + order;
  }

  private String keyOf(String recall, String order) {
    return secret.keyed("recall-answer-key", recall + " " + order);
  }
}
