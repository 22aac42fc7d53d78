package org.campaignmaterials.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;

/**
 * A person who works with the system. An administrator opens the account and hands over a link; the
 * person chooses a password by it and can sign in from then on. An account is closed, never
 * deleted: the audit trail refers to it.
 */
@Entity
@Table(name = "account")
public class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_id")
  @SequenceGenerator(name = "account_id", sequenceName = "account_id", allocationSize = 50)
  private Long id;

  private String email;

  @Column(name = "email_normalised")
  private String emailNormalised;

  @Column(name = "display_name")
  private String name;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
  @Column(name = "role_name")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_warehouse", joinColumns = @JoinColumn(name = "account"))
  @Column(name = "warehouse")
  private Set<String> warehouses = new HashSet<>();

  private String coalition;

  @Column(name = "term_from")
  private LocalDate termFrom;

  @Column(name = "term_until")
  private LocalDate termUntil;

  @Column(name = "language_code")
  private String languageCode;

  @Column(name = "password_hash")
  private String passwordHash;

  private boolean active;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Account() {}

  /** An open account without a password: its person can't sign in before choosing one. */
  Account(
      EmailAddress email,
      String name,
      Set<Role> roles,
      Set<String> warehouses,
      String coalition,
      Language language,
      Instant now) {
    write(email, name, roles, warehouses, coalition, language);
    this.active = true;
    this.createdAt = now;
  }

  private void write(
      EmailAddress address,
      String called,
      Set<Role> given,
      Set<String> places,
      String managed,
      Language language) {
    if (given.isEmpty()) {
      throw new IllegalArgumentException("An account has at least one role");
    }
    email = address.address();
    emailNormalised = address.normalised();
    name = called;
    roles.clear();
    roles.addAll(given);
    warehouses.clear();
    warehouses.addAll(places);
    coalition = managed;
    languageCode = language.code();
  }

  /** Corrects what was typed about a person who has not come yet. */
  void correct(
      EmailAddress address,
      String called,
      Set<Role> given,
      Set<String> places,
      String managed,
      Language language) {
    if (!isInvited()) {
      throw new IllegalStateException("The person of this account has come");
    }
    write(address, called, given, places, managed, language);
  }

  /** Whether it is open and its person has not chosen a password yet. */
  boolean isInvited() {
    return active && !hasPassword();
  }

  public Long id() {
    return id;
  }

  public String email() {
    return email;
  }

  /** As colleagues know the person. */
  public String name() {
    return name;
  }

  /** The roles that were given, without those that they include. */
  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  /** The codes of the warehouses in which the person works. */
  public Set<String> warehouses() {
    return Set.copyOf(warehouses);
  }

  /** The number of the coalition that the person manages. */
  public Optional<String> coalition() {
    return Optional.ofNullable(coalition);
  }

  public Language language() {
    return Language.ofCode(languageCode);
  }

  public boolean isActive() {
    return active;
  }

  /** Whether a password was chosen; who signs in by a provider has none. */
  boolean hasPassword() {
    return passwordHash != null;
  }

  /** What the password is compared with; null before one was chosen. */
  String passwordHash() {
    return passwordHash;
  }

  void choosePassword(String hash) {
    passwordHash = hash;
  }

  void close() {
    active = false;
  }

  void reopen() {
    active = true;
  }

  TermOfOffice term() {
    return new TermOfOffice(Optional.ofNullable(termFrom), Optional.ofNullable(termUntil));
  }

  void manageDuring(TermOfOffice term) {
    termFrom = term.from().orElse(null);
    termUntil = term.until().orElse(null);
  }

  /** The roles that the account has on a day: a manager's are over with the term. */
  Set<Role> rolesOn(LocalDate day) {
    return roles.stream()
        .filter(role -> role != Role.MANAGER || term().includes(day))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The coalition that the person manages on a day. */
  Optional<String> coalitionOn(LocalDate day) {
    return coalition().filter(unused -> term().includes(day));
  }

  SignedInAccount signedIn(LocalDate today) {
    return new SignedInAccount(
        id,
        email,
        name,
        Role.withIncluded(rolesOn(today)),
        warehouses(),
        coalitionOn(today),
        language());
  }
}
