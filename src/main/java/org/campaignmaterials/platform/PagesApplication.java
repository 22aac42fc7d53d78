package org.campaignmaterials.platform;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/**
 * Everything that answers with a page. The classes are named one by one because two JAX-RS
 * applications in one archive would otherwise each answer for the other.
 */
@ApplicationPath("/")
public class PagesApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of();
  }

  /**
   * Krazo's own protection would open a session for every reader; ours is a filter in web. The
   * server's list of all addresses is nobody's business.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        Csrf.CSRF_PROTECTION, Csrf.CsrfOptions.OFF, "jersey.config.server.wadl.disableWadl", true);
  }
}
