package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.TypedForm;

/**
 * What an item says is so, claim by claim, and where that is from. The form for one more stands on
 * the item's page, and whatever is done with a claim leads back there.
 */
@Controller
@RequestScoped
@Path("/coalition/{number}/papers/items/{item: [1-9][0-9]{0,17}}/claims")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class ClaimPages extends RecordPages<ItemClaim, ClaimFacts> {
  @Inject KeepingPapers papers;

  public ClaimPages() {
    super(CoalitionTab.PAPERS, "claim", ItemClaimRow.class, "coalition/claim.jte");
  }

  /** The page of the item. */
  @Override
  String listPath(String number) {
    return super.listPath(number) + "/items/" + itemId();
  }

  @Override
  String path(String number) {
    return listPath(number) + "/claims";
  }

  @Override
  String newPath(String number) {
    return listPath(number);
  }

  @Override
  List<ItemClaim> all(CoalitionNumber coalition) {
    return item(coalition).claims();
  }

  @Override
  Optional<Withdrawal.Of<ItemClaim>> withdrawn(CoalitionNumber coalition, long id) {
    return records.withdrawn(ItemClaimRow.class, ItemClaimRow::claim, coalition, id);
  }

  @Override
  TypedForm written(ClaimFacts facts) {
    return forms.of(facts);
  }

  @Override
  ClaimFacts read(CoalitionNumber coalition, FormFields sent) {
    return reading.claim(sent);
  }

  @Override
  long add(CoalitionNumber coalition, ClaimFacts facts) {
    return papers.add(coalition, itemId(), facts);
  }

  @Override
  void correct(CoalitionNumber coalition, long id, ClaimFacts facts) {
    papers.correct(coalition, id, facts);
  }

  @Override
  Map<String, List<TypedForm.Option>> options(
      CoalitionNumber coalition, Optional<ClaimFacts> written) {
    return Map.of();
  }

  @Override
  Response show(int status, Coalition coalition, Optional<ItemClaim> claim, RecordFormView form) {
    PublicItem item = item(coalition.number());
    RecordFormView ofItem =
        form(
            coalition,
            forms.of(item.facts()),
            Optional.of(item.id()),
            Map.of("kind", words.itemKinds(page.texts())));
    return page.show(
        status,
        claim.isPresent() ? template : ItemPages.TEMPLATE,
        new ItemView(ofItem, Optional.of(item), form));
  }

  private PublicItem item(CoalitionNumber coalition) {
    long id = itemId();
    return records.items(coalition).stream()
        .filter(item -> item.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("item"));
  }

  private long itemId() {
    return Long.parseLong(address.getPathParameters().getFirst("item"));
  }
}
