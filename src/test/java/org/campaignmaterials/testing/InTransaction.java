package org.campaignmaterials.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Runs a piece of a test in one transaction: what it reads together belongs together. */
@ApplicationScoped
public class InTransaction {

  @Transactional
  public void run(Runnable work) {
    work.run();
  }
}
