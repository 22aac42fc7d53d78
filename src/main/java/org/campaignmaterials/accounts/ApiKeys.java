package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Secrets;

/** The keys by which programs call the API. See ADR 0026. */
@ApplicationScoped
class ApiKeys {
  /** By this a key is known as one, by people and by programs that look for lost secrets. */
  static final String PREFIX = "cmk_";

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private ChangedAccountLetter letter;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Who calls by a key, and for what it was made. */
  record Caller(Account account, Set<ApiScope> scopes) {}

  /**
   * Makes a key.
   *
   * @return the key itself, which is not kept here
   */
  @Transactional
  String make(long account, ApiKeyForm form) {
    String key = PREFIX + Secrets.newToken();
    ApiKey row =
        new ApiKey(
            account,
            form.name(),
            Secrets.sha256(key),
            form.scopes(),
            clock.instant(),
            Duration.ofDays(form.days()));
    entities.persist(row);
    audit.record(
        "account.key_made",
        subject(row),
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.KEY, row.id())
            .with(AuditedField.SCOPES, row.scopes().stream().map(ApiScope::code).toList())
            .with(AuditedField.DAYS, form.days()));
    letter.enqueue(account, AccountChange.KEY_MADE);
    return key;
  }

  /** Who calls; nobody when the key is unknown, has ended or expired, or the account is closed. */
  @Transactional
  Optional<Caller> caller(String key) {
    Instant now = clock.instant();
    return entities
        .createQuery("SELECT k FROM ApiKey k WHERE k.hash = :hash", ApiKey.class)
        .setParameter("hash", Secrets.sha256(key))
        .getResultList()
        .stream()
        .filter(row -> row.works(now))
        .findFirst()
        .flatMap(row -> called(row, now));
  }

  private Optional<Caller> called(ApiKey row, Instant now) {
    Account account = entities.find(Account.class, row.account());
    if (!account.isActive()) {
      return Optional.empty();
    }
    row.used(now);
    return Optional.of(new Caller(account, row.scopes()));
  }

  /** A person's own keys, the newest first. */
  @Transactional
  List<ApiKey> of(long account) {
    return entities
        .createQuery(
            "SELECT k FROM ApiKey k WHERE k.account = :account ORDER BY k.id DESC", ApiKey.class)
        .setParameter("account", account)
        .getResultList();
  }

  /** Everybody's, the newest first. */
  @Transactional
  List<ApiKey> all() {
    return entities
        .createQuery("SELECT k FROM ApiKey k ORDER BY k.id DESC", ApiKey.class)
        .getResultList();
  }

  /**
   * Ends a key of this person.
   *
   * @throws NotFound if there is none, or it is somebody else's
   */
  @Transactional
  void endOwn(long account, long id) {
    ApiKey key = entities.find(ApiKey.class, id);
    if (key == null || key.account() != account) {
      throw new NotFound("key");
    }
    end(key);
  }

  /** Ends anybody's key. */
  @Transactional
  void end(long id) {
    ApiKey key = entities.find(ApiKey.class, id);
    if (key == null) {
      throw new NotFound("key");
    }
    end(key);
  }

  /** Ends all keys of an account that closes: they don't come back when it is opened again. */
  @Transactional
  void endAll(long account) {
    of(account).forEach(this::end);
  }

  private void end(ApiKey key) {
    Instant now = clock.instant();
    if (key.works(now)) {
      audit.record(
          "account.key_ended",
          subject(key),
          AuditedFields.of(AuditedField.KEY, key.id()),
          AuditedFields.NONE);
    }
    key.end(now);
  }

  private static String subject(ApiKey key) {
    return "account " + key.account();
  }
}
