package org.campaignmaterials.accounts;

/** Somebody tries passwords faster than a person who mistyped one. */
class TooManyTries extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyTries() {
    super("Too many tries to sign in", null, false, false);
  }
}
