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
import java.time.Duration;
import java.util.Optional;

/**
 * Stops a network that asks for more than people read, before anything is looked up for it. What
 * its forms and calls do is counted by {@link RateFilter}.
 */
public class RequestRateFilter implements Filter {
  private static final int TOO_MANY = 429;

  @Inject Rates rates;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    Duration wait =
        asked.getRequestURI().startsWith("/assets/")
            ? Duration.ZERO
            : rates.count(Rate.REQUESTS, asked, Optional.empty());
    if (wait.isZero()) {
      chain.doFilter(request, response);
      return;
    }
    answer.setHeader("Retry-After", String.valueOf(TooOften.seconds(wait)));
    answer.sendError(TOO_MANY);
  }
}
