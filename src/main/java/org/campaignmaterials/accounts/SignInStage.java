package org.campaignmaterials.accounts;

/** How far somebody got who gave their password. */
enum SignInStage {
  /** Signed in. */
  WHOLE("/account"),
  /** A code of the second factor is still to come. */
  CODE("/sign-in/code"),
  /** The account needs a second factor and has none yet. */
  SET_UP("/sign-in/second-factor");

  private final String path;

  SignInStage(String path) {
    this.path = path;
  }

  /** The page that leads on. */
  String path() {
    return path;
  }
}
