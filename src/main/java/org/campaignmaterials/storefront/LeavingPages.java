package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Source;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.CurrentPage;

/**
 * Says that the next page is another site's, before the reader goes there. It is asked for by the
 * code of a source and never by an address, so that nobody can make this site send people to a
 * place that does not stand in the catalog's own files; and it sends nobody anywhere by itself.
 */
@Controller
@Path("/leaving")
@RequestScoped
@PermitAll
public class LeavingPages {
  private static final String ADDRESS = "/leaving?to=";

  @Inject CurrentPage page;
  @Inject Publications publications;

  /**
   * @param to the code of a source that is on the web
   */
  @GET
  public String leaving(@QueryParam("to") String to) {
    Source source = publications.source(to).orElseThrow(() -> new NotFound("source"));
    URI url = source.url().orElseThrow(() -> new NotFound("source"));
    return page.show(
        "storefront/leaving.jte", new LeavingView(host(url), source.citation(), url.toString()));
  }

  /** Where the notice about a source stands. */
  static String pathTo(Source source) {
    return ADDRESS + source.code();
  }

  /** The site as readers know it: acf.gov for www.acf.gov. */
  static String host(URI url) {
    return url.getHost().replaceFirst("^www\\.", "");
  }
}
