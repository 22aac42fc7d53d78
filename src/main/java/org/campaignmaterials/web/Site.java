package org.campaignmaterials.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.campaignmaterials.shared.StartTrouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who runs this site and where it stands, from the settings. The defaults pose as nobody: a
 * demonstration agency, and a line that says that this is no government website (42 U.S.C. 1320b-10
 * forbids suggesting otherwise).
 */
@ApplicationScoped
public class Site {
  @Inject
  @ConfigProperty(name = "app.site.agency")
  Optional<String> agency;

  @Inject
  @ConfigProperty(name = "app.site.campaign", defaultValue = "Rescue & Restore materials")
  String campaign;

  @Inject
  @ConfigProperty(name = "app.site.url", defaultValue = "http://localhost:8080")
  String url;

  @Inject
  @ConfigProperty(name = "app.site.banner", defaultValue = "false")
  boolean banner;

  @Inject
  @ConfigProperty(name = "app.exit.url", defaultValue = "https://www.weather.gov/")
  String exitUrl;

  @Inject
  @ConfigProperty(name = "app.site.contact")
  Optional<String> contact;

  /**
   * Refuses to start with the official banner where it would be a lie: it is for .gov and .mil over
   * HTTPS alone (designsystem.digital.gov), and not for somebody who does not say who they are.
   */
  void lookAtTheStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (banner && (agency().isEmpty() || !isOfficial(url()))) {
      String sentence =
          "The official banner (app.site.banner) is only for a site that names its agency"
              + " (app.site.agency) and whose address (app.site.url) begins with https and has a"
              + " host that ends in .gov or .mil; the address is %s.".formatted(url());
      StartTrouble.report(sentence);
      throw new IllegalStateException(sentence);
    }
  }

  /** Whether an address is of a domain that only governments of the United States get. */
  static boolean isOfficial(String url) {
    try {
      URI address = URI.create(url);
      String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
      return "https".equals(address.getScheme())
          && (host.endsWith(".gov") || host.endsWith(".mil"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The agency's name; empty while this is a demonstration. */
  public Optional<String> agency() {
    return agency.filter(name -> !name.isBlank());
  }

  /** Whether pages say "Demonstration. Not a government website." beside the name. */
  public boolean demonstration() {
    return agency().isEmpty();
  }

  public String campaign() {
    return campaign;
  }

  /** The site's address as readers of e-mails reach it, without a slash at its end. */
  public String url() {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** Whether readers reach it by HTTPS, and by nothing else. */
  public boolean isHttps() {
    return url.startsWith("https:");
  }

  /** Whether each page begins with the banner of the official websites of the United States. */
  public boolean hasOfficialBanner() {
    return banner;
  }

  /** Whether the banner speaks of the military's domain. */
  public boolean isMilitary() {
    String host = URI.create(url()).getHost();
    return host != null && host.endsWith(".mil");
  }

  /** Where "Leave quickly" leads: a plain page without personal content. */
  public String exitUrl() {
    return exitUrl;
  }

  /** The mailbox or telephone of the people who answer questions about orders. */
  public Optional<String> contact() {
    return contact.filter(text -> !text.isBlank());
  }
}
