package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One account for each role, all with the password that the README names. */
@ApplicationScoped
public class DemonstrationAccounts {
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "app.demo.password", defaultValue = "demonstration-only")
  private String password;

  /**
   * Opens the accounts, once; later calls change nothing.
   *
   * @param warehouses the codes of the warehouses in which two of these people work
   * @param coalition the number of the coalition that one of them manages
   */
  @Transactional
  public void open(Set<String> warehouses, String coalition) {
    if (accounts.withEmail(address("warehouse")).isPresent()) {
      return;
    }
    // One hash for all: comparing is what costs, and a demonstration must start fast.
    String hash = passwords.hash(password);
    open("warehouse", "Walter Reyes", Role.WAREHOUSE, warehouses, null, hash);
    open("lead", "Lena Okafor", Role.LEAD, warehouses, null, hash);
    open("manager", "Maria Santos", Role.MANAGER, Set.of(), coalition, hash);
    open("staff", "Sam Fielding", Role.STAFF, Set.of(), null, hash);
    open("auditor", "Audra Quinn", Role.AUDITOR, Set.of(), null, hash);
    open("admin", "Ada Morgan", Role.ADMIN, Set.of(), null, hash);
  }

  private void open(
      String login, String name, Role role, Set<String> warehouses, String coalition, String hash) {
    Account account =
        new Account(
            address(login),
            name,
            Set.of(role),
            warehouses,
            coalition,
            Language.EN,
            clock.instant());
    account.choosePassword(hash);
    accounts.add(account);
  }

  private static EmailAddress address(String login) {
    return new EmailAddress(login + "@example.org");
  }
}
