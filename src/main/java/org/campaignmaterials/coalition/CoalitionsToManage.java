package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.campaignmaterials.accounts.WorkPlaces;

/** The coalitions, for those who open accounts. */
@ApplicationScoped
class CoalitionsToManage implements WorkPlaces {
  @Inject Coalitions coalitions;

  @Override
  public Kind kind() {
    return Kind.COALITION;
  }

  @Override
  public boolean has(String code) {
    return coalitions.byNumber(code).isPresent();
  }
}
