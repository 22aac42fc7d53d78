package org.campaignmaterials.accounts;

import org.campaignmaterials.web.TypedForm;

/**
 * The page on which an app learns the secret of a second factor.
 *
 * @param action where the form is sent
 * @param next where to go on afterwards
 * @param sealedSecret sent back by the form
 * @param secret in groups, to be typed into an app
 * @param email under which the app lists it
 * @param isRequired whether the account can't do without
 */
public record SetUpView(
    TypedForm form,
    String action,
    String next,
    String sealedSecret,
    QrCode qr,
    String secret,
    String email,
    boolean isRequired) {}
