package org.campaignmaterials.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.campaignmaterials.accounts.RememberedCredentials.Owner;
import org.campaignmaterials.shared.Busy;
import org.campaignmaterials.shared.EmailAddress;

/**
 * Finds out whether somebody is who they say. An address without an account, a closed account, one
 * without a password and a wrong password all get the same answer, after the same time.
 */
@ApplicationScoped
class CheckingPasswords {
  private static final Logger LOG = System.getLogger(CheckingPasswords.class.getName());

  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private HashingTurns turns;
  @Inject private Attempts attempts;
  @Inject private Clock clock;

  private SignInThrottle throttle;
  private RememberedCredentials remembered;

  @PostConstruct
  void prepare() {
    throttle = new SignInThrottle(clock, SignInThrottle.PASSWORDS);
    remembered = new RememberedCredentials(clock);
  }

  /**
   * The account with this address and password.
   *
   * @param request brings the network and, if it is known, the device
   * @throws TooManyTries if there were too many wrong ones lately
   * @throws Busy if too many are looked at just now
   */
  Optional<Account> check(String email, String password, HttpServletRequest request) {
    Optional<EmailAddress> address = EmailAddress.parse(email.strip());
    Optional<Account> account = address.flatMap(accounts::withEmail).filter(Account::isActive);
    Attempt attempt = attempts.of(address, account, request);
    begin(attempt, account);
    String hash = account.map(Account::passwordHash).orElse(null);
    if (!inTurn(attempt, () -> passwords.matches(password, hash))) {
      LOG.log(Level.INFO, "Sign-in failed: wrong password, {0}", whose(account));
      return Optional.empty();
    }
    throttle.succeeded(attempt);
    return account;
  }

  private void begin(Attempt attempt, Optional<Account> account) {
    try {
      throttle.begin(attempt);
    } catch (TooManyTries e) {
      LOG.log(Level.WARNING, "Sign-in failed: too many tries, {0}", whose(account));
      throw e;
    }
  }

  /** For the log, which holds no address. */
  private static String whose(Optional<Account> account) {
    return account.map(OpeningAccounts::subject).orElse("no account");
  }

  private boolean inTurn(Attempt attempt, Supplier<Boolean> look) {
    try {
      return attempt.isFromKnownDevice()
          ? turns.forKnown(look)
          : turns.forStranger(attempt.network(), look);
    } catch (Busy e) {
      throttle.brokenOff(attempt);
      throw e;
    }
  }

  /** The same for credentials that come with every call of a script. */
  Optional<Account> check(BasicCredentials credentials, HttpServletRequest request) {
    Optional<Account> known = remembered.find(credentials).flatMap(this::stillRight);
    return known.isPresent()
        ? known
        : remembered
            .check(
                credentials,
                () ->
                    check(credentials.email(), credentials.password(), request)
                        .map(found -> new Owner(found.id(), found.passwordHash())))
            .flatMap(this::stillRight);
  }

  private Optional<Account> stillRight(Owner owner) {
    return accounts
        .find(owner.account())
        .filter(Account::isActive)
        .filter(account -> owner.passwordHash().equals(account.passwordHash()));
  }
}
