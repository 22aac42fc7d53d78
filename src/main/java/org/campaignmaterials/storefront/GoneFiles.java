package org.campaignmaterials.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.web.CurrentPage;

/**
 * Answers for files of editions that are not given out any more: printers and bookmarks keep links
 * to them. Programs and search engines' fetchers of files read that they are gone; a person whose
 * browser was opened on one is led to the page that says why, and what there is instead.
 */
@RequestScoped
public class GoneFiles {
  @Inject Publications publications;
  @Inject ReadingRecalled recalled;
  @Inject CurrentPage page;

  /** The answer for a file of this edition; empty unless there was one and there is such a page. */
  Optional<Response> of(Edition edition, HttpHeaders headers) {
    boolean hasPage =
        publications
            .byNumber(edition.sku().publication())
            .filter(publication -> publication.isPublished() || recalled.isWhy(publication))
            .isPresent();
    return edition.isPublished() || edition.isDraft() || !hasPage
        ? Optional.empty()
        : Optional.of(
            Response.fromResponse(isPerson(headers) ? toPage(edition) : gone())
                .header("Vary", HttpHeaders.ACCEPT)
                .build());
  }

  private static boolean isPerson(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE);
  }

  private Response toPage(Edition edition) {
    return page.goTo("/catalog/" + edition.sku().publication());
  }

  private static Response gone() {
    return Response.status(Response.Status.GONE).build();
  }
}
