package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.Account;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.OpenSku;
import org.campaignmaterials.catalog.PublicationNumber;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.coalition.CoalitionNumber;

/**
 * The demonstration's coalition has a poster with its name and a number, which was called and can
 * be printed, and a fact sheet in Spanish that waits for campaign staff.
 */
@ApplicationScoped
public class DemonstrationLocalVersions {
  private static final int SENT_DAYS_AGO = 15;
  private static final int CALLED_DAYS_AGO = 12;

  @Inject LocalVersions versions;
  @Inject CheckingLocalVersions checking;
  @Inject Publications publications;
  @Inject Accounts accounts;
  @Inject Clock clock;

  /**
   * Tells of them.
   *
   * @param name of the coalition
   */
  @Transactional
  public void tell(CoalitionNumber coalition, String name) {
    long manager = account("manager");
    long staff = account("staff");
    poster(coalition, name, manager, staff);
    waiting(coalition, name, manager);
  }

  private void poster(CoalitionNumber coalition, String name, long manager, long staff) {
    LocalContact contact =
        new LocalContact(
            "1-410-555-0142",
            "Legal advice, a safe place to stay",
            "Monday to Friday, 9 a.m. to 6 p.m.",
            List.of("en", "es"),
            "Casa Abierta");
    LocalVersion poster =
        new LocalVersion(
            coalition,
            new LocalText(sku("RR-101", "en"), name, Optional.of(contact)),
            manager,
            ago(SENT_DAYS_AGO));
    versions.add(poster);
    Instant called = ago(CALLED_DAYS_AGO);
    LocalDate day = LocalDate.ofInstant(called, clock.getZone());
    versions.add(
        new LocalCall(
            poster.id(),
            LocalCall.Outcome.ANSWERED,
            day,
            "Answered at the second ring, in English, then in Spanish.",
            staff,
            called));
    poster.approve(staff, checking.verification(poster), called, day);
  }

  private void waiting(CoalitionNumber coalition, String name, long manager) {
    LocalContact contact =
        new LocalContact(
            "1-410-555-0187",
            "Ayuda con trámites y consejo",
            "Lunes a viernes, de 9 a. m. a 4 p. m.",
            List.of("es"),
            "Eastside Family Services");
    versions.add(
        new LocalVersion(
            coalition,
            new LocalText(sku("RR-104", "es"), name, Optional.of(contact)),
            manager,
            ago(1)));
  }

  private String sku(String publication, String language) {
    return publications
        .current(new OpenSku(new PublicationNumber(publication), language))
        .map(Edition::sku)
        .orElseThrow()
        .text();
  }

  private long account(String login) {
    return accounts.all().stream()
        .filter(each -> each.email().equals(login + "@example.org"))
        .map(Account::id)
        .findFirst()
        .orElseThrow();
  }

  private Instant ago(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }
}
