package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Gives a person who forgot the password a way to another. */
@ApplicationScoped
class ForgottenPasswordLetter extends PasswordLetter {
  static final String KIND = "accounts.forgotten";

  /** How long its link is good. */
  static final Duration LIFE = Duration.ofHours(1);

  @Override
  String name() {
    return "forgotten";
  }
}
