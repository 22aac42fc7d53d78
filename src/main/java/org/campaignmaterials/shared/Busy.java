package org.campaignmaterials.shared;

/** Too much is being done at once for this to be done now; nothing was done, and it may be soon. */
public final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int againInSeconds;

  /**
   * Says so.
   *
   * @param againInSeconds when it is worth another try
   */
  public Busy(int againInSeconds) {
    super("busy for about " + againInSeconds + " seconds");
    this.againInSeconds = againInSeconds;
  }

  public int againInSeconds() {
    return againInSeconds;
  }
}
