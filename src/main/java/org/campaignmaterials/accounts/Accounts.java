package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shared.EmailAddress;

/** The accounts. */
@ApplicationScoped
public class Accounts {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Transactional
  public Optional<Account> find(long id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  /** The name of a person for pages that list who did what; empty for an id of nobody. */
  @Transactional
  public Optional<String> nameOf(long id) {
    return find(id).map(Account::name);
  }

  /** Those who manage a coalition on a day and can sign in, by name. */
  @Transactional
  public List<Account> managing(String coalition, LocalDate day) {
    return all().stream()
        .filter(Account::isActive)
        .filter(account -> account.rolesOn(day).contains(Role.MANAGER))
        .filter(account -> account.coalitionOn(day).filter(coalition::equals).isPresent())
        .toList();
  }

  /** The account with this address, however its letters are written. */
  @Transactional
  Optional<Account> withEmail(EmailAddress email) {
    return entities
        .createQuery("SELECT a FROM Account a WHERE a.emailNormalised = :email", Account.class)
        .setParameter("email", email.normalised())
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Open and closed, by name. An installation has dozens of them, not thousands. */
  @Transactional
  public List<Account> all() {
    return entities
        .createQuery("SELECT a FROM Account a ORDER BY a.name, a.id", Account.class)
        .getResultList();
  }

  /**
   * Those who manage a coalition on a day, by name: none of a closed account, none after a term.
   */
  @Transactional
  public List<Account> managersOf(String coalition, LocalDate day) {
    return all().stream()
        .filter(Account::isActive)
        .filter(account -> account.rolesOn(day).contains(Role.MANAGER))
        .filter(account -> account.coalitionOn(day).filter(coalition::equals).isPresent())
        .toList();
  }

  @Transactional
  boolean areNone() {
    return entities
        .createQuery("SELECT a.id FROM Account a", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Transactional
  void add(Account account) {
    entities.persist(account);
    entities.flush();
  }
}
