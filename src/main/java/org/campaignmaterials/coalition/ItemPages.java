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
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.web.TypedForm;

/**
 * What the coalition itself published. A new item leads to its own page, where its claims are
 * written down, one by one ({@link ClaimPages}).
 */
@Controller
@RequestScoped
@Path("/coalition/{number}/papers/items")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class ItemPages extends RecordPages<PublicItem, ItemFacts> {
  static final String TEMPLATE = "coalition/item.jte";

  @Inject KeepingPapers papers;

  public ItemPages() {
    super(CoalitionTab.PAPERS, "item", ItemRow.class, TEMPLATE);
  }

  @GET
  @Path("new")
  public Response begin(@PathParam("number") String number) {
    return showNew(mine.working(number), forms.newItem(words.today()));
  }

  @Override
  String path(String number) {
    return listPath(number) + "/items";
  }

  @Override
  String nextPath(String number, long id) {
    return path(number) + "/" + id;
  }

  @Override
  List<PublicItem> all(CoalitionNumber coalition) {
    return records.items(coalition);
  }

  @Override
  Optional<Withdrawal.Of<PublicItem>> withdrawn(CoalitionNumber coalition, long id) {
    return records.withdrawnItem(coalition, id);
  }

  @Override
  TypedForm written(ItemFacts facts) {
    return forms.of(facts);
  }

  @Override
  ItemFacts read(CoalitionNumber coalition, FormFields sent) {
    return reading.item(sent);
  }

  @Override
  long add(CoalitionNumber coalition, ItemFacts facts) {
    return papers.add(coalition, facts);
  }

  @Override
  void correct(CoalitionNumber coalition, long id, ItemFacts facts) {
    papers.correct(coalition, id, facts);
  }

  @Override
  Map<String, List<TypedForm.Option>> options(
      CoalitionNumber coalition, Optional<ItemFacts> written) {
    return Map.of("kind", words.itemKinds(page.texts()));
  }

  @Override
  Response show(int status, Coalition coalition, Optional<PublicItem> item, RecordFormView form) {
    RecordFormView claim = form(coalition, TypedForm.EMPTY, Optional.empty(), Map.of());
    return page.show(status, template, new ItemView(form, item, claim));
  }
}
