package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;

/** The coalition's papers: its charter and notes on the local context, and what it published. */
@Controller
@RequestScoped
@Path("/coalition/{number}/papers")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class CoalitionPaperPages {
  @Inject MyCoalitions mine;
  @Inject CoalitionRecords records;
  @Inject RecordWords words;
  @Inject CurrentPage page;

  @GET
  public String list(@PathParam("number") String number) {
    Coalition coalition = mine.reading(number);
    Texts t = page.texts();
    List<Statement> statements = records.statements(coalition.number());
    return page.show(
        "coalition/papers.jte",
        new PapersView(
            CoalitionHead.of(coalition, CoalitionTab.PAPERS),
            mine.mayWork(number),
            has(statements, StatementKind.CHARTER),
            has(statements, StatementKind.LOCAL_CONTEXT),
            statements.stream()
                .map(
                    each ->
                        new PapersView.Text(
                            each, t.get("coalition.statement." + each.facts().kind().code())))
                .toList(),
            records.items(coalition.number()).stream()
                .map(
                    each ->
                        new PapersView.Published(
                            each,
                            t.get("coalition.item." + each.facts().kind().code()),
                            (int)
                                each.claims().stream()
                                    .filter(claim -> claim.facts().source().isPresent())
                                    .count()))
                .toList()));
  }

  private static boolean has(List<Statement> statements, StatementKind kind) {
    return statements.stream().anyMatch(statement -> statement.facts().kind() == kind);
  }
}
