package org.campaignmaterials.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks at the settings before the server starts: each that can't be meant is named, all at once.
 * The application would find them one by one, after all its tables were brought up to date.
 */
final class LaunchChecks {
  /** Days, hours, pieces, percents: nothing but digits. */
  static final Set<String> NUMBERS =
      Set.of(
          "app.catalog.pageReviewDays",
          "app.catalog.sourceReviewDays",
          "app.distribution.recheckDays",
          "app.documents.atOnce",
          "app.documents.waitSeconds",
          "app.followup.afterDays",
          "app.hotline.testedDays",
          "app.local.verifiedDays",
          "app.local.warnDays",
          "app.mail.perMinute",
          "app.mail.port",
          "app.mail.returns.port",
          "app.ordering.maxPiecesPerLine",
          "app.ordering.reviewHoldDays",
          "app.ordering.reviewHoldPercent",
          "app.password.rounds",
          "app.privacy.confidentialContactDays",
          "app.privacy.contactDays",
          "app.privacy.formerMemberYears",
          "app.privacy.waitingDays",
          "app.privacy.watchingDays",
          "app.rate.atOnce",
          "app.session.hours",
          "app.session.idleMinutes",
          "app.shipping.handlingDays",
          "app.standards.attentionPercent",
          "app.standards.fewActivities",
          "app.standards.lateDays",
          "app.standards.meetingOrganizations",
          "app.standards.members",
          "app.standards.parties",
          "app.standards.reviewDays",
          "app.standards.sectors",
          "app.standards.trainingMonths",
          "app.stock.limitedBelow");

  private static final Set<String> DECIMALS =
      Set.of("app.shipping.maxParcelLb", "app.shipping.tareLb");

  static final Set<String> SWITCHES =
      Set.of("app.auth.basic", "app.auth.secondFactor", "app.demo", "app.site.banner");

  private final LaunchSettings settings;
  private final List<String> wrong = new ArrayList<>();

  private LaunchChecks(LaunchSettings settings) {
    this.settings = settings;
  }

  /**
   * Refuses settings that can't be meant.
   *
   * @throws LaunchFailure with a sentence for each, a line apart
   */
  static void refuseWrong(LaunchSettings settings) throws LaunchFailure {
    LaunchChecks checks = new LaunchChecks(settings);
    checks.look();
    if (!checks.wrong.isEmpty()) {
      throw new LaunchFailure(String.join(System.lineSeparator(), checks.wrong));
    }
  }

  private void look() {
    heed(settings::port);
    heed(settings::redirectPort);
    heed(settings::logsAsJson);
    heed(settings::tls);
    lookAtZone(settings.text("app.time.zone", "UTC"));
    lookAtAddress(settings.text("app.site.url", "http://localhost"));
    NUMBERS.stream()
        .sorted()
        .forEach(key -> lookAt(key, "0", "[0-9]{1,9}", "a whole number like 30"));
    DECIMALS.stream()
        .sorted()
        .forEach(key -> lookAt(key, "0", "[0-9]{1,9}([.][0-9]{1,9})?", "a number like 0.5"));
    SWITCHES.stream().sorted().forEach(key -> lookAt(key, "true", "true|false", "true or false"));
  }

  private void heed(Reading reading) {
    try {
      reading.read();
    } catch (LaunchFailure e) {
      if (!wrong.contains(e.getMessage())) {
        wrong.add(e.getMessage());
      }
    }
  }

  private void lookAtZone(String zone) {
    try {
      ZoneId.of(zone);
    } catch (DateTimeException e) {
      wrong.add(sentence("app.time.zone", zone, "a zone of the IANA database like America/Denver"));
    }
  }

  private void lookAtAddress(String address) {
    try {
      URI uri = new URI(address);
      if (uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
        return;
      }
    } catch (URISyntaxException e) {
      // Falls through to the sentence for all addresses that can't be meant.
    }
    wrong.add(sentence("app.site.url", address, "an address like https://materials.example.org"));
  }

  private void lookAt(String key, String otherwise, String pattern, String what) {
    String given = settings.text(key, otherwise);
    if (!given.matches(pattern)) {
      wrong.add(sentence(key, given, what));
    }
  }

  private static String sentence(String key, String given, String what) {
    return "%s is %s, but it must be %s.".formatted(key, given, what);
  }

  @FunctionalInterface
  private interface Reading {
    Object read() throws LaunchFailure;
  }
}
