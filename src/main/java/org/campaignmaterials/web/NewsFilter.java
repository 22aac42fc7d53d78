package org.campaignmaterials.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Takes news away with the page that tells them. */
@Provider
public class NewsFilter implements ContainerResponseFilter {
  @Inject CurrentPage page;
  @Inject NewsCookie cookie;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (page.tellsNews()) {
      response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie.gone());
    }
  }
}
