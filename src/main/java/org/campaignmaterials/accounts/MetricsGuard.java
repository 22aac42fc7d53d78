package org.campaignmaterials.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Shows the figures about the server to administrators, and to their keys for that. The server's
 * own guard would want HTTPS of whoever asks, also behind a proxy that has it, and refused all.
 */
@WebFilter({"/metrics", "/metrics/*"})
public class MetricsGuard implements Filter {
  @Inject private CurrentUser user;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (user.has(Role.ADMIN)) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse http = (HttpServletResponse) response;
    if (user.account().isPresent()) {
      http.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      http.setHeader("WWW-Authenticate", RoleGuard.CHALLENGE);
      http.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }
}
