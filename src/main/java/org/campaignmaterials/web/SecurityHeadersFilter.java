package org.campaignmaterials.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Tells browsers to load nothing from elsewhere, to run no script but ours, to show these pages in
 * no other site's frame, and to tell no other site where the reader came from; and, where the
 * site's address is HTTPS, never to come without it. First in web.xml, so that every answer carries
 * it, errors too.
 */
public class SecurityHeadersFilter implements Filter {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff",
          "Permissions-Policy",
          "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
              + " magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(),"
              + " screen-wake-lock=(), usb=(), xr-spatial-tracking=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  /** A year. Other hosts of the domain are not ours to speak for. */
  private static final String ONLY_BY_HTTPS = "max-age=31536000";

  @Inject Site site;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse http = (HttpServletResponse) response;
    HEADERS.forEach(http::setHeader);
    http.setHeader("Cache-Control", "no-store");
    if (site.isHttps()) {
      http.setHeader("Strict-Transport-Security", ONLY_BY_HTTPS);
    }
    chain.doFilter(request, response);
  }
}
