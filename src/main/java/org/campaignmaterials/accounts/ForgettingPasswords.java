package org.campaignmaterials.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.campaignmaterials.shared.EmailAddress;

/**
 * Sends a letter to whoever forgot their password. Whoever asks learns nothing from it: whether
 * there is such an account is looked up after the answer, so that neither its words nor its time
 * tell. What is asked for too often is answered alike, and no letter follows.
 */
@ApplicationScoped
class ForgettingPasswords {
  private static final Logger LOG = System.getLogger(ForgettingPasswords.class.getName());

  /** Letters that may be asked for. */
  private static final SignInThrottle.Limits LETTERS =
      new SignInThrottle.Limits(Duration.ofHours(1), 3, 30, 10);

  private static final int MOST_WAITING = 50;

  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  @Resource private ManagedExecutorService afterwards;
  @Inject private Accounts accounts;
  @Inject private PasswordLinks links;
  @Inject private Clock clock;

  private SignInThrottle throttle;

  @PostConstruct
  void prepare() {
    throttle = new SignInThrottle(clock, LETTERS);
  }

  /** Takes the question in; a letter follows, if there is an account with this address. */
  void ask(EmailAddress address, String network) {
    if (isAllowed(address, network) && waiting.tryAcquire()) {
      afterwards.execute(() -> write(address));
    }
  }

  private boolean isAllowed(EmailAddress address, String network) {
    try {
      throttle.begin(new Attempt(address.normalised(), network, Optional.empty()));
      return true;
    } catch (TooManyTries e) {
      return false;
    }
  }

  private void write(EmailAddress address) {
    try {
      accounts
          .withEmail(address)
          .filter(Account::isActive)
          .ifPresent(
              account ->
                  links.send(ForgottenPasswordLetter.KIND, account, ForgottenPasswordLetter.LIFE));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "A letter about a forgotten password could not be written", e);
    } finally {
      waiting.release();
    }
  }
}
