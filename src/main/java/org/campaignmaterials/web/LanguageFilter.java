package org.campaignmaterials.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.campaignmaterials.shared.Language;

/** Takes the language off a page's address before a page is looked for, and remembers it. */
@Provider
@PreMatching
public class LanguageFilter implements ContainerRequestFilter {
  @Inject CurrentPage page;

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo asked = request.getUriInfo();
    String path = asked.getRequestUri().getRawPath();
    Language language = Languages.of(path);
    String plain = Languages.withoutLanguage(path);
    if (language != Language.EN) {
      request.setRequestUri(asked.getRequestUriBuilder().replacePath(plain).build());
    }
    String query = asked.getRequestUri().getRawQuery();
    boolean isPlainRead = request.getMethod().equals("GET") && query != null;
    page.is(language, isPlainRead ? plain + "?" + query : plain);
  }
}
