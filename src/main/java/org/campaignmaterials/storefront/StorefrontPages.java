package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.CurrentPage;

/** The pages that anybody reads. */
@Controller
@Path("/")
@RequestScoped
@PermitAll
public class StorefrontPages {
  @Inject CurrentPage page;
  @Inject Publications publications;
  @Inject BrowsingCatalog browsing;
  @Inject ReadingPublication reading;
  @Inject ReadingRecalled recalled;

  @GET
  public String home() {
    return page.show("storefront/home.jte", reading.home(page.texts()));
  }

  @GET
  @Path("catalog")
  public String catalog(
      @QueryParam("audience") String audience,
      @QueryParam("language") String language,
      @QueryParam("format") String format,
      @QueryParam("topic") String topic,
      @QueryParam("q") String q,
      @QueryParam("sort") String sort,
      @QueryParam("page") String number) {
    CatalogQuery query = CatalogQuery.of(audience, language, format, topic, q, sort, number);
    return page.show("storefront/catalog.jte", browsing.view(query, page.texts()));
  }

  /** The same as a table, all of it on one page. */
  @GET
  @Path("catalog/list")
  public String list(
      @QueryParam("audience") String audience,
      @QueryParam("language") String language,
      @QueryParam("format") String format,
      @QueryParam("topic") String topic,
      @QueryParam("q") String q,
      @QueryParam("sort") String sort) {
    CatalogQuery query = CatalogQuery.of(audience, language, format, topic, q, sort, null);
    return page.show("storefront/list.jte", browsing.list(query, page.texts()));
  }

  /**
   * A publication; a number typed in small letters leads to the same page. What was recalled
   * answers 200 as well: its page has something to say, those who search for the title of what
   * hangs on their wall should find it, and the next edition will have this address. With 404 or
   * 410 search engines drop the address and read nothing of the page.
   *
   * @param text the language whose text is shown
   */
  @GET
  @Path("catalog/{publicationNumber}")
  public Response publication(
      @PathParam("publicationNumber") String number, @QueryParam("text") String text) {
    String capitals = number.toUpperCase(Locale.ROOT);
    Publication publication =
        publications
            .byNumber(capitals)
            .filter(known -> known.isPublished() || recalled.isWhy(known))
            .orElseThrow(() -> new NotFound("publication"));
    if (!number.equals(capitals)) {
      return page.goTo("/catalog/" + capitals);
    }
    return publication.isPublished()
        ? page.show(
            200, "storefront/publication.jte", reading.view(publication, text, page.texts()))
        : page.show(200, "storefront/recalled.jte", recalled.view(publication, page.texts()));
  }
}
