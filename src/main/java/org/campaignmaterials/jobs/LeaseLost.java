package org.campaignmaterials.jobs;

/**
 * This node was silent for longer than its lease and another one may have gone on with the job:
 * what the chunk did is rolled back.
 */
class LeaseLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LeaseLost(String job) {
    super("The lease of " + job + " was lost", null, false, false);
  }
}
