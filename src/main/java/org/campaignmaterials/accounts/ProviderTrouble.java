package org.campaignmaterials.accounts;

/** The organization's sign-in did not answer, or not as it should. */
class ProviderTrouble extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean isAway;

  /** It answered something that is not to be trusted. */
  static ProviderTrouble untrusted(String reason) {
    return new ProviderTrouble(reason, null, false);
  }

  /** It did not answer. */
  static ProviderTrouble away(Throwable cause) {
    return new ProviderTrouble("No answer", cause, true);
  }

  private ProviderTrouble(String reason, Throwable cause, boolean isAway) {
    super(reason, cause);
    this.isAway = isAway;
  }

  /** Whether it may be back in a while. */
  boolean isAway() {
    return isAway;
  }
}
