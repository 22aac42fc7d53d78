package org.campaignmaterials.accounts;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignmaterials.web.SignedIn;
import org.campaignmaterials.web.Visitor;

/**
 * Who asks. Nobody, for the public and for work that the system does by itself; otherwise the
 * account found by {@link AccountAuthentication}.
 */
@RequestScoped
public class CurrentUser implements Visitor {
  private SignedInAccount account;
  private String sessionId;
  private Session session;
  private Set<ApiScope> keyScopes;
  private Refusal refusal;
  private boolean asks;

  /** How somebody came to do something, for the trail. */
  public enum Way {
    /** Signed in on the pages. */
    SIGNED_IN,
    /** With a password sent along, where the setting allows it. */
    PASSWORD,
    /** A program with a key. */
    KEY,
    /** Without an account: the public, or whoever has a link. */
    ANYBODY,
    /** Nobody: the system does its work. */
    SYSTEM;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code, which must be one. */
    public static Way ofCode(String code) {
      return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst().get();
    }
  }

  /**
   * Why credentials that came with the request were not accepted.
   *
   * @param againInSeconds when it is worth another try; 0 when it never is
   */
  record Refusal(Reason reason, int againInSeconds) {
    enum Reason {
      WRONG,
      TOO_MANY_TRIES,
      BUSY
    }

    static final Refusal WRONG = new Refusal(Reason.WRONG, 0);

    static Refusal tooManyTries(int againInSeconds) {
      return new Refusal(Reason.TOO_MANY_TRIES, againInSeconds);
    }

    static Refusal busy(int againInSeconds) {
      return new Refusal(Reason.BUSY, againInSeconds);
    }
  }

  /**
   * A sign-in that a cookie named, whole or only begun.
   *
   * @param id names its row without being its secret
   */
  record Session(long account, String id, SignInStage stage) {}

  /** The account, if somebody is signed in. */
  public Optional<SignedInAccount> account() {
    return Optional.ofNullable(account);
  }

  /**
   * The account, where the resource's roles say that there is one.
   *
   * @throws IllegalStateException if there is none: the resource lets the public in
   */
  public SignedInAccount required() {
    return account().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }

  public boolean has(Role role) {
    return account != null && account.has(role);
  }

  @Override
  public boolean holds(String role) {
    return has(Role.valueOf(role));
  }

  /**
   * Names the row of the sign-in without being its secret. Empty for credentials that came with the
   * request itself.
   */
  public Optional<String> sessionId() {
    return Optional.ofNullable(sessionId);
  }

  @Override
  public Optional<String> accountNumber() {
    return account().map(someone -> String.valueOf(someone.id()));
  }

  @Override
  public Optional<String> formOwner() {
    return begun().map(Session::id).or(() -> account().map(someone -> "account " + someone.id()));
  }

  /** The account that acts; also one that has given its password and sets up what it still owes. */
  public Optional<Long> actor() {
    return account().map(SignedInAccount::id).or(() -> begun().map(Session::account));
  }

  /** How the account came, or who acts without one. */
  public Way way() {
    if (keyScopes != null) {
      return Way.KEY;
    }
    if (session != null) {
      return Way.SIGNED_IN;
    }
    if (account != null) {
      return Way.PASSWORD;
    }
    return asks ? Way.ANYBODY : Way.SYSTEM;
  }

  /** Somebody asks: what follows is not the system's own work. */
  void asks() {
    asks = true;
  }

  /** The sign-in that the cookie names, even while it is not whole. */
  Optional<Session> begun() {
    return Optional.ofNullable(session);
  }

  /** The account of somebody whose password was right and who still owes this. */
  Optional<Long> owing(SignInStage stage) {
    return begun()
        .filter(begun -> begun.stage() == stage && stage != SignInStage.WHOLE)
        .map(Session::account);
  }

  @Override
  public Optional<SignedIn> signedIn() {
    return sessionId()
        .map(
            session ->
                new SignedIn(
                    account.name(),
                    Place.of(account.roles()).stream()
                        .map(
                            place ->
                                new SignedIn.Place(
                                    place.path(), place.messageKey(), place.isAside()))
                        .toList(),
                    session));
  }

  Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  void cameWithSession(SignedInAccount account, String sessionId) {
    this.account = account;
    this.sessionId = sessionId;
    this.session = new Session(account.id(), sessionId, SignInStage.WHOLE);
  }

  /** Somebody gave their password and owes more: they are nobody yet. */
  void hasBegun(long account, String sessionId, SignInStage stage) {
    this.session = new Session(account, sessionId, stage);
  }

  void cameWithCredentials(SignedInAccount account) {
    this.account = account;
  }

  void cameWithKey(SignedInAccount account, Set<ApiScope> scopes) {
    this.account = account;
    this.keyScopes = Set.copyOf(scopes);
  }

  /** What the key may be used for by which this request came; empty when it came otherwise. */
  Optional<Set<ApiScope>> keyScopes() {
    return Optional.ofNullable(keyScopes);
  }

  void wasRefused(Refusal refusal) {
    this.refusal = refusal;
  }

  static Set<String> roleNames(Set<Role> roles) {
    return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
  }
}
