package org.campaignmaterials.web;

import io.github.bucket4j.TimeMeter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.shared.StartTrouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts what is asked for, by the account of whoever signed in or sent a key, else by the network
 * from which it comes. Signing in has a count of its own, by place ({@code
 * accounts.SignInThrottle}). The counts are this server's: two servers allow twice as much.
 */
@ApplicationScoped
class Rates {
  private static final Logger LOG = System.getLogger(Rates.class.getName());

  /** Who is counted. */
  private enum Scope {
    ON,
    OFF,
    /** Everybody but this machine itself, on which tests, benchmarks and scripts run. */
    REMOTE
  }

  @Inject
  @ConfigProperty(name = "app.rate.limit", defaultValue = "remote")
  String limit;

  @Inject
  @ConfigProperty(name = "app.rate.requests", defaultValue = "1200/1m")
  String requests;

  @Inject
  @ConfigProperty(name = "app.rate.searches", defaultValue = "120/1m")
  String searches;

  @Inject
  @ConfigProperty(name = "app.rate.forms", defaultValue = "120/1m")
  String forms;

  @Inject
  @ConfigProperty(name = "app.rate.orders", defaultValue = "120/1h")
  String orders;

  @Inject
  @ConfigProperty(name = "app.rate.quotes", defaultValue = "120/1m")
  String quotes;

  @Inject
  @ConfigProperty(name = "app.rate.letters", defaultValue = "20/1h")
  String letters;

  @Inject
  @ConfigProperty(name = "app.rate.calls", defaultValue = "600/1m")
  String calls;

  @Inject FarEnds farEnds;

  private Scope scope;
  private Buckets buckets;

  /** A limit that can't be read ends the start. */
  void lookAtTheStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    LOG.log(Level.DEBUG, "Requests are counted: {0}", scope);
  }

  @PostConstruct
  void prepare() {
    try {
      scope = Scope.valueOf(limit.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      StartTrouble.report(
          "The setting app.rate.limit is %s, but it must be on, off or remote.".formatted(limit));
      throw e;
    }
    Map<Rate, Allowance> allowances = new EnumMap<>(Rate.class);
    for (Rate rate : Rate.values()) {
      allowances.put(rate, allowance(rate));
    }
    buckets = new Buckets(allowances, TimeMeter.SYSTEM_NANOTIME);
  }

  private Allowance allowance(Rate rate) {
    try {
      return Allowance.parse(setting(rate));
    } catch (IllegalArgumentException e) {
      StartTrouble.report(
          "The setting app.rate.%s can't be read: %s"
              .formatted(rate.name().toLowerCase(Locale.ROOT), e.getMessage()));
      throw e;
    }
  }

  private String setting(Rate rate) {
    return switch (rate) {
      case REQUESTS -> requests;
      case SEARCHES -> searches;
      case FORMS -> forms;
      case ORDERS -> orders;
      case QUOTES -> quotes;
      case LETTERS -> letters;
      case CALLS -> calls;
    };
  }

  /**
   * Counts once more, or not where this one is not counted.
   *
   * @param person the account, if one is known
   * @return how long to wait until it would be all right; zero when it is
   */
  Duration count(Rate rate, HttpServletRequest request, Optional<String> person) {
    if (scope == Scope.OFF) {
      return Duration.ZERO;
    }
    FarEnd farEnd = farEnds.of(request);
    if (scope == Scope.REMOTE && farEnd.isHere()) {
      return Duration.ZERO;
    }
    return buckets.count(
        rate, person.map("account "::concat).orElseGet(() -> "network " + farEnd.network()));
  }
}
