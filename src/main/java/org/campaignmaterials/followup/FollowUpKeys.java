package org.campaignmaterials.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.AppSecret;

/**
 * The key in the links of the letter. It is derived for this one purpose: it answers the question
 * and opens nothing else, neither the order nor anything of its requester.
 */
@ApplicationScoped
class FollowUpKeys {
  @Inject AppSecret secret;

  boolean opens(OrderNumber number, String key) {
    return Secrets.same(keyOf(number), key);
  }

  /** The page of the question, with nothing chosen. */
  String path(OrderNumber number) {
    return "/follow-up/" + number + "?key=" + keyOf(number);
  }

  /** The page of the question, with one answer chosen, for a link. */
  String path(OrderNumber number, Answer chosen) {
    return path(number) + "&answer=" + chosen.code();
  }

  private String keyOf(OrderNumber number) {
    return secret.keyed("follow-up-key", number.text());
  }
}
