package org.campaignmaterials.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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
  @ConfigProperty(name = "app.exit.url", defaultValue = "https://www.weather.gov/")
  String exitUrl;

  @Inject
  @ConfigProperty(name = "app.site.contact")
  Optional<String> contact;

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

  /** Where "Leave quickly" leads: a plain page without personal content. */
  public String exitUrl() {
    return exitUrl;
  }

  /** The mailbox or telephone of the people who answer questions about orders. */
  public Optional<String> contact() {
    return contact.filter(text -> !text.isBlank());
  }
}
