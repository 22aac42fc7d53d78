package org.campaignmaterials.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What somebody has beside the password that they know: an app that shows a code, and recovery
 * codes for the day on which the phone is lost. Campaign staff and administrators must have it
 * outside a demonstration; everybody may. See ADR 0025.
 */
@ApplicationScoped
class SecondFactors {
  private static final Logger LOG = System.getLogger(SecondFactors.class.getName());

  /** Codes by which somebody gets in without their phone. */
  static final int RECOVERY_CODES = 10;

  /** Tries of codes: whoever gets here knows the password. */
  static final SignInThrottle.Limits CODES =
      new SignInThrottle.Limits(Duration.ofHours(1), 6, 60, 12);

  private static final Set<Role> MUST = EnumSet.of(Role.STAFF, Role.ADMIN);

  private final SecureRandom random = new SecureRandom();

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private Sealed sealed;
  @Inject private ChangedAccountLetter letter;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "app.auth.secondFactor")
  private Optional<Boolean> required;

  @Inject
  @ConfigProperty(name = "app.demo", defaultValue = "false")
  private boolean demonstration;

  private SignInThrottle throttle;

  @PostConstruct
  void prepare() {
    throttle = new SignInThrottle(clock, CODES);
  }

  /** A secret that nobody shares yet. */
  byte[] newSecret() {
    byte[] secret = new byte[Totp.SECRET_BYTES];
    random.nextBytes(secret);
    return secret;
  }

  /** What an account owes after its password was right. */
  @Transactional
  SignInStage stageAfterPassword(Account account) {
    if (since(account.id()).isPresent()) {
      return SignInStage.CODE;
    }
    return isRequiredOf(account.roles()) ? SignInStage.SET_UP : SignInStage.WHOLE;
  }

  /** Whether people with these roles can't do without. */
  boolean isRequiredOf(Set<Role> roles) {
    return required.orElse(!demonstration) && roles.stream().anyMatch(MUST::contains);
  }

  /** Since when the account has a second factor. */
  @Transactional
  Optional<Instant> since(long account) {
    return Optional.ofNullable(entities.find(SecondFactor.class, account)).map(SecondFactor::since);
  }

  /** How many recovery codes are left. */
  @Transactional
  int recoveryCodesLeft(long account) {
    return entities
        .createQuery("SELECT COUNT(c) FROM RecoveryCode c WHERE c.account = :account", Long.class)
        .setParameter("account", account)
        .getSingleResult()
        .intValue();
  }

  /**
   * Begins to share a secret, when the first code shows that the app has it.
   *
   * @param sealedSecret as it was sealed for this account when the page was shown
   * @return the recovery codes, which are shown now and never again
   * @throws RuleViolations if the code is another's, or there is a second factor already
   */
  @Transactional
  List<String> setUp(Attempt attempt, long account, String sealedSecret, String code) {
    throttle.begin(attempt);
    if (since(account).isPresent()) {
      throw new RuleViolations("", "second_factor_exists");
    }
    OptionalLong step =
        sealed.open(Typed.trimmed(sealedSecret), subject(account)).stream()
            .flatMapToLong(
                secret -> Totp.match(secret, withoutSpaces(code), clock.instant(), 0).stream())
            .findFirst();
    if (step.isEmpty()) {
      throw new RuleViolations("code", "code_wrong");
    }
    throttle.succeeded(attempt);
    entities.persist(new SecondFactor(account, sealedSecret, step.getAsLong(), clock.instant()));
    audit.record("account.second_factor_set_up", subject(account));
    letter.enqueue(account, AccountChange.SECOND_FACTOR_SET_UP);
    return newCodes(account);
  }

  /**
   * Whether this is a code of the account's app, or one of its recovery codes, that was never used.
   * It is used up by this.
   *
   * @throws TooManyTries if there were too many wrong ones lately
   */
  @Transactional
  boolean use(Attempt attempt, long account, String code) {
    throttle.begin(attempt);
    boolean right =
        RecoveryCode.isLike(Typed.trimmed(code))
            ? useRecoveryCode(account, code)
            : useAppCode(account, withoutSpaces(code));
    if (right) {
      throttle.succeeded(attempt);
    } else {
      LOG.log(Level.INFO, "Sign-in failed: wrong code, {0}", subject(account));
    }
    return right;
  }

  private boolean useAppCode(long account, String code) {
    SecondFactor factor =
        entities.find(SecondFactor.class, account, LockModeType.PESSIMISTIC_WRITE);
    if (factor == null) {
      return false;
    }
    byte[] secret =
        sealed
            .open(factor.sealedSecret(), subject(account))
            .orElseThrow(() -> new IllegalStateException("A second factor can't be opened"));
    OptionalLong step = Totp.match(secret, code, clock.instant(), factor.lastStep());
    step.ifPresent(factor::used);
    return step.isPresent();
  }

  private boolean useRecoveryCode(long account, String code) {
    RecoveryCode kept =
        entities.find(
            RecoveryCode.class, RecoveryCode.hash(account, code), LockModeType.PESSIMISTIC_WRITE);
    if (kept == null) {
      return false;
    }
    entities.remove(kept);
    audit.record("account.recovery_code_used", subject(account));
    return true;
  }

  /** New recovery codes instead of those that are left. */
  @Transactional
  List<String> renewCodes(long account) {
    audit.record("account.recovery_codes_renewed", subject(account));
    return newCodes(account);
  }

  private List<String> newCodes(long account) {
    forgetCodes(account);
    List<String> codes = Stream.generate(RecoveryCode::newCode).limit(RECOVERY_CODES).toList();
    codes.forEach(code -> entities.persist(new RecoveryCode(account, code)));
    return codes;
  }

  /** Takes the second factor away, with its recovery codes; whether there was one. */
  @Transactional
  boolean remove(long account) {
    SecondFactor factor =
        entities.find(SecondFactor.class, account, LockModeType.PESSIMISTIC_WRITE);
    if (factor == null) {
      return false;
    }
    entities.remove(factor);
    forgetCodes(account);
    audit.record("account.second_factor_removed", subject(account));
    letter.enqueue(account, AccountChange.SECOND_FACTOR_REMOVED);
    return true;
  }

  private void forgetCodes(long account) {
    entities
        .createQuery("DELETE FROM RecoveryCode c WHERE c.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  private static String withoutSpaces(String code) {
    return Typed.trimmed(code).replace(" ", "");
  }

  static String subject(long account) {
    return "account " + account;
  }
}
