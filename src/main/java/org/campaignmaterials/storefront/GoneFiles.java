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
import org.campaignmaterials.web.Site;

/**
 * Answers for files of editions that are not given out any more: printers and bookmarks keep links
 * to them. Programs and search engines' fetchers of files read that they are gone, and why, in a
 * sentence with the address of the page that says what there is instead; a person whose browser was
 * opened on one is led there.
 */
@RequestScoped
public class GoneFiles {
  @Inject Publications publications;
  @Inject ReadingRecalled recalled;
  @Inject RecalledNotices notices;
  @Inject Site site;
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
            Response.fromResponse(isPerson(headers) ? toPage(edition) : gone(edition))
                .header("Vary", HttpHeaders.ACCEPT)
                .build());
  }

  private static boolean isPerson(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE);
  }

  private Response toPage(Edition edition) {
    return page.goTo(path(edition));
  }

  private static String path(Edition edition) {
    return "/catalog/" + edition.sku().publication();
  }

  private Response gone(Edition edition) {
    String said =
        what(edition)
            + " "
            + page.texts()
                .get("storefront.gone.page", site.url() + page.texts().path(path(edition)));
    return Response.status(Response.Status.GONE)
        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
        .entity(said + "\n")
        .build();
  }

  private String what(Edition edition) {
    if (!edition.isRecalled()) {
      return page.texts().get("storefront.gone.old", edition.sku().text());
    }
    RecalledNotice notice = notices.of(edition);
    String recalled =
        notice
            .on()
            .map(day -> page.texts().date(day))
            .map(day -> page.texts().get("storefront.gone.recalled", notice.mark(), day))
            .orElseGet(() -> page.texts().get("storefront.gone.recalled.undated", notice.mark()));
    return recalled + " " + page.texts().get(notice.why());
  }
}
