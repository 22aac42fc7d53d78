package org.campaignmaterials.accounts;

import org.campaignmaterials.web.TypedForm;

/**
 * The page on which an app learns the secret of a second factor.
 *
 * @param way how one got there, and where it goes on
 * @param sealedSecret sent back by the form
 * @param secret in groups, to be typed into an app
 * @param email under which the app lists it
 * @param isRequired whether the account can't do without
 */
public record SetUpView(
    TypedForm form,
    Way way,
    String sealedSecret,
    QrCode qr,
    String secret,
    String email,
    boolean isRequired) {

  /**
   * How one got to the page.
   *
   * @param action where the form is sent
   * @param next where to go on afterwards
   * @param asksPassword whether the password is asked once more, because it was said long ago
   */
  public record Way(String action, String next, boolean asksPassword) {}
}
