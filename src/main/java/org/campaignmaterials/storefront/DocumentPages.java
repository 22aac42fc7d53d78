package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.publishing.DocumentKind;
import org.campaignmaterials.publishing.MadeDocument;
import org.campaignmaterials.publishing.MadeDocuments;
import org.campaignmaterials.shared.NotFound;

/**
 * The documents of an edition, below its publication's page. Anybody may have them, because a
 * printer who was sent a link has no account here; what must not be printed says so across. A file
 * is called by number, language and edition only, and what is for a person who may need help is
 * shown by the browser, not saved, and not kept by it.
 */
@Path("/catalog/{number}/{file}")
@RequestScoped
@PermitAll
public class DocumentPages {
  private static final int TAG_LENGTH = 22;

  @Inject Downloads downloads;
  @Inject MadeDocuments documents;
  @Inject Publications publications;
  @Inject GoneFiles gone;

  /**
   * A document. That of an edition which is not given out any more is gone: to a person it leads to
   * the page that says why, because printers and bookmarks keep such links.
   *
   * @param number of its publication
   * @param file the name of its file
   */
  @GET
  public Response document(
      @PathParam("number") String number,
      @PathParam("file") String file,
      @Context Request request,
      @Context HttpHeaders headers) {
    Optional<MadeDocument> ready =
        documents
            .ready(file)
            .filter(found -> found.sku().publication().text().equals(number))
            .filter(downloads::isForAnybody);
    return ready.isPresent()
        ? answer(ready.get(), request)
        : DocumentKind.ofFileName(file)
            .flatMap(kind -> kind.skuIn(file))
            .filter(sku -> sku.publication().text().equals(number))
            .flatMap(publications::edition)
            .flatMap(edition -> gone.of(edition, headers))
            .orElseThrow(() -> new NotFound("document"));
  }

  private Response answer(MadeDocument document, Request request) {
    boolean discreet = downloads.isDiscreet(document.sku());
    EntityTag tag = new EntityTag(document.fingerprint().substring(0, TAG_LENGTH));
    Response.ResponseBuilder unchanged = discreet ? null : request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged != null
            ? unchanged
            : Response.ok(
                documents.open(document).orElseThrow(() -> new NotFound("document")),
                document.kind().mediaType());
    return (discreet ? answer : answer.tag(tag))
        .header("Content-Disposition", "inline; filename=\"" + document.fileName() + "\"")
        .header("Cache-Control", discreet ? "no-store" : "public, no-cache")
        .build();
  }
}
