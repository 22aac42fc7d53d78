package org.campaignmaterials.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;

/**
 * Tells campaign staff how far the documents of all editions are, and which text is too long for
 * its piece.
 */
@Controller
@Path("/campaign/documents")
@RequestScoped
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class MadeDocumentPages {
  @Inject Manuscripts manuscripts;
  @Inject MadeDocuments documents;
  @Inject Publications publications;
  @Inject CurrentPage page;
  @Inject Clock clock;

  @GET
  public String list() {
    Map<String, MadeDocument> made =
        documents.all().stream()
            .collect(Collectors.toMap(MadeDocument::fileName, Function.identity()));
    List<DocumentsView.Line> lines =
        manuscripts.readable().stream().map(sku -> line(sku, made)).toList();
    return page.show(
        "publishing/documents.jte",
        new DocumentsView(
            count(lines, DocumentsView.Line::isFinished),
            lines.size(),
            count(lines, DocumentsView.Line::isRefused),
            lines));
  }

  private static int count(
      List<DocumentsView.Line> lines, Predicate<DocumentsView.Line> condition) {
    return (int) lines.stream().filter(condition).count();
  }

  private DocumentsView.Line line(Sku sku, Map<String, MadeDocument> made) {
    Edition edition = publications.edition(sku).orElseThrow();
    boolean kit = publications.byNumber(sku.publication()).orElseThrow().isKit();
    return new DocumentsView.Line(
        sku.publication().toString(),
        sku.text(),
        edition.title(),
        edition.language(),
        Arrays.stream(DocumentKind.values())
            .map(
                kind ->
                    cell(
                        kind,
                        Optional.ofNullable(made.get(kind.fileName(sku))),
                        !kit || kind != DocumentKind.PRINT))
            .toList());
  }

  private DocumentsView.Cell cell(
      DocumentKind kind, Optional<MadeDocument> document, boolean needed) {
    return new DocumentsView.Cell(
        kind,
        document.filter(MadeDocument::isReady).map(MadeDocument::path).orElse(""),
        document.map(MadeDocument::kilobytes).orElse(0L),
        document.map(each -> each.triedAt().atZone(clock.getZone())),
        document.flatMap(each -> problem(each, page.texts())).orElse(""),
        needed);
  }

  private static Optional<String> problem(MadeDocument document, Texts t) {
    Sku sku = document.sku();
    return document
        .problem()
        .map(
            code ->
                code.equals(MadeDocument.TOO_LONG)
                    ? t.get(
                        "publishing.problem.tooLong",
                        "publications/%s/%s.yaml".formatted(sku.publication(), sku.language()),
                        t.get("publishing.place." + document.problemPlace()),
                        t.decimal(document.problemPoints(), 1))
                    : t.get("publishing.problem.failed"));
  }
}
