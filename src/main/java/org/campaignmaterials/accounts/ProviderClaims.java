package org.campaignmaterials.accounts;

import java.util.Optional;
import org.campaignmaterials.shared.EmailAddress;

/**
 * What the organization's sign-in says of somebody, after its signature was checked.
 *
 * @param subject who it is there, for ever
 * @param verifiedEmail the address, if the organization vouches for it
 * @param hadSecondFactor whether the person gave more than a password there (RFC 8176, {@code mfa})
 */
record ProviderClaims(
    String issuer, String subject, Optional<EmailAddress> verifiedEmail, boolean hadSecondFactor) {}
