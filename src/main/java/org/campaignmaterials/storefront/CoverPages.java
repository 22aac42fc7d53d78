package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.publishing.Covers;
import org.campaignmaterials.shared.NotFound;

/**
 * Covers as pictures; the page cache keeps them until the catalog changes. Nobody is refused for
 * the kinds of files that they ask for: what is gone says so in words.
 */
@Path("/covers")
@RequestScoped
@PermitAll
public class CoverPages {
  private static final String SVG = "image/svg+xml";

  @Inject Publications publications;
  @Inject Covers covers;
  @Inject GoneFiles gone;

  /**
   * The cover of the current edition, or of a draft.
   *
   * @param sku a publication and language, like RR-101-en; with its edition for a draft
   */
  @GET
  @Path("{sku}.svg")
  public Response cover(@PathParam("sku") String sku, @Context HttpHeaders headers) {
    Edition edition = publications.meant(sku).orElseThrow(() -> new NotFound("cover"));
    return edition.isPublished() || edition.isDraft()
        ? Response.ok(
                covers.svg(
                    publications.byNumber(edition.sku().publication()).orElseThrow(), edition),
                SVG)
            .build()
        : gone.of(edition, headers).orElseThrow(() -> new NotFound("cover"));
  }
}
