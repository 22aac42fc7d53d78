package org.campaignmaterials.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Counts forms, calls that change something and searches, when it is known who sends them and that
 * they may. A form that comes too often is answered with a page that holds it, to be sent again
 * ({@link PageErrors}).
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class RateFilter implements ContainerRequestFilter {
  private static final String API = "/api/";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Context ResourceInfo resource;
  @Context HttpServletRequest sent;
  @Inject Instance<Visitor> visitor;
  @Inject Rates rates;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    Optional<Rate> rate = rate(request);
    if (rate.isEmpty()) {
      return;
    }
    Optional<String> person =
        visitor.isResolvable() ? visitor.get().accountNumber() : Optional.empty();
    Duration wait = rates.count(rate.get(), sent, person);
    if (!wait.isZero()) {
      throw new TooOften(wait, isCall(request) ? null : SentForm.of(request));
    }
  }

  private Optional<Rate> rate(ContainerRequestContext request) {
    RateLimited own = resource.getResourceMethod().getAnnotation(RateLimited.class);
    if (own != null) {
      return Optional.of(own.value());
    }
    if (READING.contains(request.getMethod())) {
      String asked = request.getUriInfo().getQueryParameters().getFirst("q");
      return asked == null || asked.isBlank() ? Optional.empty() : Optional.of(Rate.SEARCHES);
    }
    return Optional.of(isCall(request) ? Rate.CALLS : Rate.FORMS);
  }

  private static boolean isCall(ContainerRequestContext request) {
    return request.getUriInfo().getBaseUri().getPath().startsWith(API);
  }
}
