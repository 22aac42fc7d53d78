package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.campaignmaterials.hotline.WrongFacts;
import org.campaignmaterials.web.Texts;

/**
 * Says what is wrong on a recalled edition: for a fact about the hotline which number it is and
 * which is right today, for all else what campaign staff wrote for those who have to act.
 */
@ApplicationScoped
class WhatIsWrong {
  @Inject WrongFacts facts;

  /** More than the reason says; empty when nobody wrote more. */
  String explanation(Recall recall, Texts t) {
    return recall
        .change()
        .flatMap(change -> facts.words(recall.sku(), t))
        .orElse(recall.explanation());
  }

  /** All of it in a sentence or two that don't name the edition: several may share them. */
  String words(Recall recall, Texts t) {
    String explanation = explanation(recall, t);
    if (recall.change().isPresent() && !explanation.isEmpty()) {
      return explanation;
    }
    String reason = t.get(recall.reason().messageKey());
    return explanation.isEmpty() ? reason : reason + ": " + explanation;
  }
}
