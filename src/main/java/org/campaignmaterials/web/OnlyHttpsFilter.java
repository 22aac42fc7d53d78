package org.campaignmaterials.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Sends whoever reads without HTTPS to the site's own address, where that is HTTPS, and takes
 * nothing from them: whoever sits on the line could have changed it. What a proxy that we trust
 * says counts, or the connection itself where the server encrypts ({@code app.tls.certificate}); a
 * proxy that says nothing is left alone.
 */
public class OnlyHttpsFilter implements Filter {
  private static final int PERMANENT_REDIRECT = 308;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Inject Site site;
  @Inject FarEnds farEnds;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (!site.isHttps() || !farEnds.isKnownPlain(asked)) {
      chain.doFilter(request, response);
    } else if (READING.contains(asked.getMethod())) {
      String query = asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
      answer.setHeader("Location", site.url() + asked.getRequestURI() + query);
      answer.setStatus(PERMANENT_REDIRECT);
    } else {
      answer.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
