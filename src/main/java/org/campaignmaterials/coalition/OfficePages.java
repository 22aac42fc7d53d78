package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Who is responsible for the coalition: terms of office, one after the other. */
@Controller
@RequestScoped
@Path("/coalition/{number}/offices")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class OfficePages extends RecordPages<Term, TermFacts> {
  @Inject HoldingOffices offices;

  public OfficePages() {
    super(CoalitionTab.OFFICES, "term", TermRow.class, "coalition/office.jte");
  }

  @GET
  public String list(@PathParam("number") String number) {
    Coalition coalition = mine.reading(number);
    Texts t = page.texts();
    Map<Long, String> names = words.names(records.members(coalition.number()));
    List<Term> terms = records.terms(coalition.number());
    return page.show(
        "coalition/offices.jte",
        new OfficesView(
            head(coalition),
            mine.mayWork(number),
            terms.stream()
                .map(Term::facts)
                .anyMatch(facts -> facts.office() == Office.MANAGER && facts.covers(words.today())),
            terms.stream()
                .map(
                    term ->
                        new OfficesView.Row(
                            term,
                            t.get("coalition.office." + term.facts().office().code()),
                            term.facts().member().map(names::get).orElse("")))
                .toList()));
  }

  @GET
  @Path("new")
  public Response begin(@PathParam("number") String number) {
    return showNew(mine.working(number), forms.newTerm(words.today()));
  }

  @Override
  List<Term> all(CoalitionNumber coalition) {
    return records.terms(coalition);
  }

  @Override
  Optional<Withdrawal.Of<Term>> withdrawn(CoalitionNumber coalition, long id) {
    return records.withdrawn(TermRow.class, TermRow::term, coalition, id);
  }

  @Override
  TypedForm written(TermFacts facts) {
    return forms.of(facts);
  }

  @Override
  TermFacts read(CoalitionNumber coalition, FormFields sent) {
    return reading.term(coalition, sent);
  }

  @Override
  long add(CoalitionNumber coalition, TermFacts facts) {
    return offices.add(coalition, facts);
  }

  @Override
  void correct(CoalitionNumber coalition, long id, TermFacts facts) {
    offices.correct(coalition, id, facts);
  }

  @Override
  Map<String, List<TypedForm.Option>> options(
      CoalitionNumber coalition, Optional<TermFacts> written) {
    Set<Long> named = written.flatMap(TermFacts::member).map(Set::of).orElse(Set.of());
    return Map.of(
        "office", words.offices(page.texts()),
        "members", words.members(records.members(coalition), named));
  }
}
