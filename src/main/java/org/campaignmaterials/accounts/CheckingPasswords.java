package org.campaignmaterials.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.campaignmaterials.shared.EmailAddress;

/**
 * Finds out whether somebody is who they say. An address without an account, a closed account, one
 * without a password and a wrong password all get the same answer, after the same time.
 */
@ApplicationScoped
class CheckingPasswords {
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  private SignInThrottle throttle;
  private RememberedCredentials remembered;

  @PostConstruct
  void prepare() {
    throttle = new SignInThrottle(clock);
    remembered = new RememberedCredentials(clock);
  }

  /**
   * The account with this address and password.
   *
   * @param networkAddress where the question comes from
   * @throws TooManyTries if there were too many wrong ones lately
   */
  Optional<Account> check(String email, String password, String networkAddress) {
    Optional<EmailAddress> address = EmailAddress.parse(email.strip());
    String key = address.map(EmailAddress::normalised).orElse("");
    throttle.check(key, networkAddress);
    Optional<Account> account = address.flatMap(accounts::withEmail).filter(Account::isActive);
    String hash = account.map(Account::passwordHash).orElse(null);
    boolean readable = password.length() <= PasswordRules.MAX_LENGTH;
    if (!readable || !passwords.matches(password, hash)) {
      throttle.failed(key, networkAddress);
      return Optional.empty();
    }
    throttle.succeeded(key);
    return account;
  }

  /** The same for credentials that come with every call of a script. */
  Optional<Account> check(BasicCredentials credentials, String networkAddress) {
    Optional<Account> known =
        remembered
            .find(credentials)
            .flatMap(
                entry ->
                    accounts
                        .find(entry.account())
                        .filter(Account::isActive)
                        .filter(account -> entry.passwordHash().equals(account.passwordHash())));
    if (known.isPresent()) {
      return known;
    }
    Optional<Account> checked = check(credentials.email(), credentials.password(), networkAddress);
    checked.ifPresent(
        account -> remembered.remember(credentials, account.id(), account.passwordHash()));
    return checked;
  }
}
