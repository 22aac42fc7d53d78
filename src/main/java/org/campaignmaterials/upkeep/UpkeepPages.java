package org.campaignmaterials.upkeep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.audit.AuditHistory;
import org.campaignmaterials.catalog.CatalogImport;
import org.campaignmaterials.catalog.CatalogImported;
import org.campaignmaterials.catalog.ChoosingForPublications;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.EditionStatus;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.OpenSku;
import org.campaignmaterials.catalog.OrderLimit;
import org.campaignmaterials.catalog.Passports;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.PublicationChoice;
import org.campaignmaterials.catalog.PublicationNumber;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.stock.ReorderPoints;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Where campaign staff keep the catalog. Auditors read. */
@Controller
@RequestScoped
@Path("/campaign/catalog")
@RolesAllowed(Roles.STAFF)
public class UpkeepPages {
  private static final String HERE = "/campaign/catalog";
  private static final String TERMS = "upkeep/terms.jte";
  private static final String NUMBER = "{number: [A-Z]{2}-[0-9]{3,4}}";

  @Inject CatalogImport imports;
  @Inject RunningImport running;
  @Inject ChoosingForPublications choosing;
  @Inject ChangingTerms changing;
  @Inject ReorderPoints points;
  @Inject Publications publications;
  @Inject Passports passports;
  @Inject Expiries expiries;
  @Inject AuditHistory history;
  @Inject CurrentUser user;
  @Inject CurrentPage page;
  @Inject Clock clock;

  @GET
  @RolesAllowed({Roles.STAFF, Roles.AUDITOR})
  public String list() {
    Optional<CatalogImported> last = imports.last();
    Optional<ZonedDateTime> at = last.map(each -> each.at().atZone(clock.getZone()));
    Map<PublicationNumber, PublicationChoice> choices = choosing.all();
    return page.show(
        "upkeep/catalog.jte",
        new UpkeepView(
            last,
            at,
            readAgain().filter(again -> at.filter(again::isAfter).isPresent()),
            publications.all().stream()
                .map(
                    each -> line(each, choices.getOrDefault(each.number(), PublicationChoice.NONE)))
                .toList(),
            user.has(Role.STAFF)));
  }

  /** When the newest reading was that somebody asked for, if it changed nothing. */
  private Optional<ZonedDateTime> readAgain() {
    return history.of("catalog", page.texts()).stream()
        .filter(entry -> entry.code().equals("catalog.imported"))
        .findFirst()
        .filter(entry -> entry.after().isEmpty())
        .map(AuditHistory.Entry::when);
  }

  private UpkeepView.Line line(Publication publication, PublicationChoice choice) {
    Edition named = named(publication);
    OrderLimit limit = publication.orderLimits().everyone();
    return new UpkeepView.Line(
        publication.number().text(),
        named.title(),
        named.language(),
        publication.editions().stream()
            .filter(each -> each.isPublished() || each.isDraft())
            .map(
                each ->
                    new UpkeepView.Edition(
                        each.language(), passports.of(publication, each).standing()))
            .toList(),
        isRecalled(publication),
        state(publication, choice),
        limit.quantity(),
        limit.periodDays(),
        choice.limit().isPresent());
  }

  private static boolean isRecalled(Publication publication) {
    return !publication.isPublished()
        && publication.editions().stream()
            .anyMatch(each -> each.status() == EditionStatus.RECALLED);
  }

  private static String state(Publication publication, PublicationChoice choice) {
    if (choice.hidden()) {
      return "upkeep.hidden";
    }
    return publication.isPublished() ? "upkeep.shown" : "upkeep.gone";
  }

  private Edition named(Publication publication) {
    String language = page.language().code();
    return publication
        .bestFor(language)
        .or(
            () ->
                publication.editions().stream()
                    .filter(each -> each.language().equals(language))
                    .findFirst())
        .orElseGet(() -> publication.editions().get(0));
  }

  @POST
  @Path("import")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response importAgain() {
    CatalogImported done = running.run();
    return page.goTo(
        HERE,
        done.problems().isEmpty() ? "upkeep.done.imported" : "upkeep.done.refused",
        done.added() + done.changed() + done.withdrawn() + done.pagesChanged(),
        done.problems().size());
  }

  @GET
  @Path("expires")
  @RolesAllowed({Roles.STAFF, Roles.AUDITOR})
  public String expires() {
    List<Expiry> all = expiries.all(page.texts());
    return page.show(
        "upkeep/expires.jte",
        new ExpiriesView(
            expiries.unproven(page.texts()),
            ExpiriesView.grouped(all, expiries.today(), page.texts()),
            ExpiryChart.of(all, expiries.today(), page.texts()),
            passports.terms().sourceDays(),
            passports.terms().hotlineDays()));
  }

  @GET
  @Path(NUMBER)
  @RolesAllowed({Roles.STAFF, Roles.AUDITOR})
  public String terms(@PathParam("number") String number) {
    Publication publication = known(number);
    return page.show(TERMS, view(publication, begun(publication)));
  }

  @POST
  @Path(NUMBER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Publication publication = known(number);
    TypedTerms typed = new TypedTerms(sent);
    try {
      List<String> languages = languages(publication);
      changing.change(publication.number(), languages, typed.read(languages));
      return page.goTo(HERE + "/" + number, "upkeep.done.terms");
    } catch (RuleViolations wrong) {
      page.answersForm(HERE + "/" + number);
      return page.show(422, TERMS, view(publication, typed.again(wrong.all())));
    }
  }

  private Publication known(String number) {
    return publications.byNumber(number).orElseThrow(() -> new NotFound("publication"));
  }

  /** In which it lies on shelves. */
  private static List<String> languages(Publication publication) {
    return publication.isKit()
        ? List.of()
        : publication.editions().stream()
            .filter(each -> !each.isDraft())
            .map(Edition::language)
            .distinct()
            .toList();
  }

  private TypedForm begun(Publication publication) {
    Map<String, String> typed = new HashMap<>();
    PublicationChoice choice = choosing.chosenFor(publication.number());
    if (choice.hidden()) {
      typed.put("hidden", "true");
    }
    choice
        .limit()
        .ifPresent(
            limit -> {
              typed.put("limit", String.valueOf(limit.quantity()));
              typed.put("limitDays", String.valueOf(limit.periodDays()));
            });
    for (String language : languages(publication)) {
      points
          .of(new OpenSku(publication.number(), language))
          .ifPresent(
              point -> {
                typed.put("reorder-" + language, String.valueOf(point.pieces()));
                typed.put("reprint-" + language, String.valueOf(point.reorderQuantity()));
              });
    }
    return new TypedForm(typed, List.of());
  }

  private TermsView view(Publication publication, TypedForm form) {
    Texts t = page.texts();
    Edition named = named(publication);
    OrderLimit limit =
        choosing.inFiles(publication.number()).orElse(publication).orderLimits().everyone();
    return new TermsView(
        publication.number().text(),
        named.title(),
        named.language(),
        t.get("upkeep.limit.file", limit.quantity(), limit.periodDays()),
        languages(publication).stream()
            .map(
                language ->
                    new TermsView.Material(
                        new OpenSku(publication.number(), language).text(),
                        publications
                            .language(language)
                            .map(MaterialLanguage::name)
                            .map(name -> name.in(t.language().code()))
                            .orElse(language),
                        language))
            .toList(),
        form,
        history(publication, t),
        user.has(Role.STAFF));
  }

  /** Its own changes, and those of the points at which it is reprinted, the newest first. */
  private List<TermsView.Change> history(Publication publication, Texts t) {
    Stream<TermsView.Change> whole =
        history.of("publication " + publication.number(), t).stream()
            .map(entry -> new TermsView.Change("", entry));
    Stream<TermsView.Change> reprints =
        languages(publication).stream()
            .map(language -> new OpenSku(publication.number(), language).text())
            .flatMap(
                material ->
                    history.of("material " + material, t).stream()
                        .map(entry -> new TermsView.Change(material, entry)));
    return Stream.concat(whole, reprints)
        .sorted(Comparator.comparing((TermsView.Change change) -> change.entry().when()).reversed())
        .toList();
  }
}
