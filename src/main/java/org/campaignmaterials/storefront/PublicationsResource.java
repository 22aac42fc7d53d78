package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.campaignmaterials.catalog.Audience;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.KitContent;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Topic;
import org.campaignmaterials.publishing.Covers;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.stock.Availability;
import org.campaignmaterials.web.ApiList;
import org.campaignmaterials.web.Texts;

/** The catalog for programs: what the pages show, and never how many pieces there are. */
@Path("/publications")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PublicationsResource {
  private static final Texts ENGLISH = new Texts(Language.EN);

  @Inject Publications publications;
  @Inject FindingPublications finding;
  @Inject Availability availability;

  @GET
  public Response list(
      @QueryParam("audience") String audience,
      @QueryParam("language") String language,
      @QueryParam("format") String format,
      @QueryParam("topic") String topic,
      @QueryParam("q") String q,
      @QueryParam("sort") String sort,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    Problems problems = new Problems();
    ApiList list = ApiList.asked(page, size, problems);
    CatalogQuery query = CatalogQuery.of(audience, language, format, topic, q, sort, null);
    check(
        problems,
        "audience",
        query.audience(),
        publications.audiences().stream().map(Audience::code).toList());
    check(
        problems,
        "language",
        query.language(),
        publications.languages().stream().map(MaterialLanguage::code).toList());
    check(
        problems,
        "format",
        query.format(),
        Arrays.stream(Format.values()).map(Format::code).toList());
    check(
        problems, "topic", query.topic(), publications.topics().stream().map(Topic::code).toList());
    check(
        problems,
        "sort",
        Typed.trimmed(sort),
        Arrays.stream(CatalogQuery.Sort.values()).map(CatalogQuery.Sort::code).toList());
    problems.throwIfAny();

    List<Publication> found = finding.search(query).fitting(query, ENGLISH);
    JsonArrayBuilder items = Json.createArrayBuilder();
    found.stream()
        .skip(list.offset())
        .limit(list.size())
        .forEach(publication -> items.add(shortForm(publication)));
    return list.answer(items, found.size(), request);
  }

  @GET
  @Path("{number}")
  public Response one(@PathParam("number") String number, @Context Request request) {
    Publication publication =
        publications
            .byNumber(number)
            .filter(Publication::isPublished)
            .orElseThrow(() -> new NotFound("publication"));
    String body = longForm(publication).toString();
    EntityTag tag = new EntityTag(Secrets.sha256(body).substring(0, 22));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged != null ? unchanged : Response.ok(body))
        .tag(tag)
        .header("Cache-Control", "no-cache")
        .build();
  }

  private static void check(Problems problems, String field, String code, List<String> known) {
    if (!code.isEmpty() && !known.contains(code)) {
      problems.add(field, "unknown_choice", String.join(", ", known));
    }
  }

  private JsonObjectBuilder shortForm(Publication publication) {
    JsonArrayBuilder editions = Json.createArrayBuilder();
    publication.published().forEach(edition -> editions.add(edition(edition)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", publication.number().text())
            .add("title", publication.bestFor("en").orElseThrow().title())
            .add("format", publication.format().code())
            .add("kit", publication.isKit())
            .add("audiences", Json.createArrayBuilder(publication.audiences()))
            .add("topics", Json.createArrayBuilder(publication.topics()))
            .add("carriesHotline", publication.carriesHotline())
            .add("orderLimit", publication.orderLimits().everyone().quantity())
            .add("orderLimitDays", publication.orderLimits().everyone().periodDays())
            .add("editions", editions);
    publication
        .piece()
        .ifPresent(
            piece ->
                json.add(
                        "trimInches",
                        Json.createObjectBuilder()
                            .add("width", piece.trim().width())
                            .add("height", piece.trim().height()))
                    .add("packSize", piece.packSize())
                    .add("cartonSize", piece.cartonSize()));
    return json;
  }

  private JsonObjectBuilder edition(Edition edition) {
    return Json.createObjectBuilder()
        .add("sku", edition.sku().text())
        .add("language", edition.language())
        .add("edition", edition.label())
        .add("title", edition.title())
        .add("summary", edition.summary())
        .add("availability", availability.of(edition.sku()).code())
        .add("cover", Covers.path(edition));
  }

  private JsonObject longForm(Publication publication) {
    Edition shown = publication.bestFor("en").orElseThrow();
    JsonArrayBuilder contents = Json.createArrayBuilder();
    for (KitContent part : publications.contentsOf(shown)) {
      contents.add(
          Json.createObjectBuilder()
              .add("sku", part.edition().sku().text())
              .add("title", part.edition().title())
              .add("quantity", part.quantity()));
    }
    JsonArrayBuilder claims = Json.createArrayBuilder();
    publication
        .claims()
        .forEach(
            claim ->
                claims.add(
                    Json.createObjectBuilder()
                        .add("statement", claim.statement().english())
                        .add("sources", Json.createArrayBuilder(claim.sources()))));
    return shortForm(publication)
        .add("weightLb", publications.weightLb(shown.sku()))
        .add("contents", contents)
        .add("claims", claims)
        .build();
  }
}
