package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.web.TypedForm;

/** The coalition's charter and its notes on the local context, among its papers. */
@Controller
@RequestScoped
@Path("/coalition/{number}/papers/statements")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class StatementPages extends RecordPages<Statement, StatementFacts> {
  @Inject KeepingPapers papers;

  public StatementPages() {
    super(CoalitionTab.PAPERS, "statement", StatementRow.class, "coalition/statement.jte");
  }

  /**
   * An empty form.
   *
   * @param kind what it is to be, from the link that led here
   */
  @GET
  @Path("new")
  public Response begin(@PathParam("number") String number, @QueryParam("kind") String kind) {
    Coalition coalition = mine.working(number);
    Map<String, String> begun = new HashMap<>();
    begun.put("datedOn", words.today().toString());
    if (kind != null) {
      begun.put("kind", kind);
    }
    return showNew(coalition, new TypedForm(begun, List.of()));
  }

  @Override
  String path(String number) {
    return listPath(number) + "/statements";
  }

  @Override
  List<Statement> all(CoalitionNumber coalition) {
    return records.statements(coalition);
  }

  @Override
  Optional<Withdrawal.Of<Statement>> withdrawn(CoalitionNumber coalition, long id) {
    return records.withdrawn(StatementRow.class, StatementRow::statement, coalition, id);
  }

  @Override
  TypedForm written(StatementFacts facts) {
    return forms.of(facts);
  }

  @Override
  StatementFacts read(CoalitionNumber coalition, FormFields sent) {
    return reading.statement(sent);
  }

  @Override
  long add(CoalitionNumber coalition, StatementFacts facts) {
    return papers.add(coalition, facts);
  }

  @Override
  void correct(CoalitionNumber coalition, long id, StatementFacts facts) {
    papers.correct(coalition, id, facts);
  }

  @Override
  Map<String, List<TypedForm.Option>> options(
      CoalitionNumber coalition, Optional<StatementFacts> written) {
    return Map.of("kind", words.statementKinds(page.texts()));
  }
}
