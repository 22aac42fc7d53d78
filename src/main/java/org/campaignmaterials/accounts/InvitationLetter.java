package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Tells a person that an account was opened for them. */
@ApplicationScoped
class InvitationLetter extends PasswordLetter {
  static final String KIND = "accounts.invitation";

  /** How long its link is good. */
  static final Duration LIFE = Duration.ofDays(7);

  @Override
  String name() {
    return "invitation";
  }
}
