package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on which people with an account say who they are. */
final class Entrance {
  /** The password of all the demonstration's accounts. */
  static final String PASSWORD = "demonstration-only";

  private Entrance() {}

  /** Lets one of the demonstration's people in, by what stands before {@code @example.org}. */
  static void signIn(Tab tab, String login) {
    signIn(tab, login, PASSWORD);
  }

  static void signIn(Tab tab, String login, String password) {
    tab.open("/sign-in?next=/account");
    tab.page().getByLabel(tab.texts().get("accounts.field.email")).fill(login + "@example.org");
    tab.page().getByLabel(tab.texts().get("accounts.field.password")).fill(password);
    tab.go(() -> tab.page().locator("main button[type=submit]").click());
    assertThat(tab.path()).isEqualTo(tab.texts().path("/account"));
  }
}
