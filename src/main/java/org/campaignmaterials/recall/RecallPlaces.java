package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Where each recall's work resumes, written after each chunk of orders. */
@ApplicationScoped
class RecallPlaces {
  @Inject Recalls recalls;

  /** The job got as far as this. */
  @Transactional
  public void reached(String number, String place) {
    recalls.locked(number).reached(place);
  }

  /** All orders are free of it. */
  @Transactional
  public void goesOn(String number) {
    Recall recall = recalls.locked(number);
    if (recall.stage() == Recall.Stage.RELEASING) {
      recall.goesOn();
    }
  }
}
