package org.campaignmaterials.accounts;

/** Somebody tries passwords or codes faster than a person who mistyped one. */
class TooManyTries extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MINUTE = 60;

  private final int againInSeconds;

  TooManyTries(int againInSeconds) {
    super("Too many tries to sign in", null, false, false);
    this.againInSeconds = Math.max(1, againInSeconds);
  }

  int againInSeconds() {
    return againInSeconds;
  }

  /** The same in whole minutes, at least one: what a person is told. */
  int againInMinutes() {
    return (againInSeconds + MINUTE - 1) / MINUTE;
  }
}
