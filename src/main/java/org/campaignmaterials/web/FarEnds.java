package org.campaignmaterials.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.campaignmaterials.shared.StartTrouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells everybody who is at the far end of a request: limits and sign-in count by it, and it says
 * whether HTTPS was used. What a request says of itself is believed from the proxies alone that the
 * settings name; from everybody else the connection counts.
 */
@ApplicationScoped
public class FarEnds {
  private static final Logger LOG = System.getLogger(FarEnds.class.getName());
  private static final String SCHEME = "X-Forwarded-Proto";

  @Inject
  @ConfigProperty(name = "app.proxy.trusted")
  Optional<String> proxies;

  @Inject
  @ConfigProperty(name = "app.proxy.header", defaultValue = "X-Forwarded-For")
  String header;

  @Inject
  @ConfigProperty(name = "app.tls.redirectPort")
  Optional<Integer> redirectPort;

  private final AtomicBoolean warned = new AtomicBoolean();
  private ForwardedChain chain;

  /** A range that can't be read ends the start: nobody would know whom to believe. */
  void lookAtTheStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    LOG.log(Level.DEBUG, "Proxies that are believed: {0}", proxies.orElse("none"));
  }

  @PostConstruct
  void prepare() {
    try {
      chain =
          new ForwardedChain(
              proxies.stream()
                  .flatMap(all -> Stream.of(all.split(",")))
                  .filter(range -> !range.isBlank())
                  .map(AddressRange::parse)
                  .toList());
    } catch (IllegalArgumentException e) {
      StartTrouble.report("The setting app.proxy.trusted can't be read: " + e.getMessage());
      throw e;
    }
  }

  public FarEnd of(HttpServletRequest request) {
    String connected = request.getRemoteAddr();
    if (!chain.isTrusted(connected)) {
      warn(request, connected);
      return new FarEnd(connected, Optional.of(request.isSecure() ? "https" : "http"));
    }
    return chain.behind(
        connected, ForwardedChain.hops(header, values(request, header), values(request, SCHEME)));
  }

  /**
   * Whether it is known that this came unencrypted: a proxy that we trust says so, or the server
   * encrypts by itself and this came by the port that only leads to the other. Without either,
   * somebody in front may encrypt and not tell.
   */
  boolean isKnownPlain(HttpServletRequest request) {
    boolean isTold = chain.isTrusted(request.getRemoteAddr());
    boolean isOurs = redirectPort.isPresent() && redirectPort.get() == request.getLocalPort();
    return (isTold || isOurs) && of(request).isPlain();
  }

  private static List<String> values(HttpServletRequest request, String name) {
    return Collections.list(request.getHeaders(name));
  }

  /** A proxy on this machine that nobody named would make all readers one. */
  private void warn(HttpServletRequest request, String connected) {
    boolean isProxied = request.getHeader(header) != null;
    if (isProxied && new FarEnd(connected, Optional.empty()).isHere() && !warned.getAndSet(true)) {
      LOG.log(
          Level.WARNING,
          "A proxy on this machine sends {0}, but app.proxy.trusted does not name it: all its"
              + " readers count as one, and as this machine",
          header);
    }
  }
}
