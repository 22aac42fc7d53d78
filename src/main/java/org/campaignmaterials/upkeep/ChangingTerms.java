package org.campaignmaterials.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.campaignmaterials.catalog.ChoosingForPublications;
import org.campaignmaterials.catalog.OpenSku;
import org.campaignmaterials.catalog.PublicationNumber;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.stock.ReorderPoints;

/** Takes down a publication's terms, all at once. */
@ApplicationScoped
class ChangingTerms {
  @Inject ChoosingForPublications choosing;
  @Inject ReorderPoints points;

  /**
   * @param languages in which it lies on shelves
   */
  @RetriedOnConflict
  @Transactional
  public void change(PublicationNumber number, List<String> languages, TypedTerms.Terms terms) {
    choosing.choose(number, terms.choice());
    for (String language : languages) {
      OpenSku material = new OpenSku(number, language);
      TypedTerms.Reorder reorder = terms.reorder().get(language);
      if (reorder == null) {
        points.remove(material);
      } else {
        points.set(material, reorder.pieces(), reorder.quantity());
      }
    }
  }
}
