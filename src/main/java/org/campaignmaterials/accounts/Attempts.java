package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.web.FarEnds;

/** Knows whence somebody tries. */
@ApplicationScoped
class Attempts {
  @Inject private KnownDevices devices;
  @Inject private FarEnds farEnds;

  /** Somebody who says that they are this account's person. */
  Attempt of(Account account, HttpServletRequest request) {
    return of(Optional.of(new EmailAddress(account.email())), Optional.of(account), request);
  }

  /**
   * Somebody who says that an address is theirs.
   *
   * @param account the account of that address, if there is one
   */
  Attempt of(
      Optional<EmailAddress> address, Optional<Account> account, HttpServletRequest request) {
    return new Attempt(
        address.map(EmailAddress::normalised).orElse(""),
        farEnds.of(request).network(),
        account.flatMap(found -> devices.knownFor(found.id(), request)));
  }
}
