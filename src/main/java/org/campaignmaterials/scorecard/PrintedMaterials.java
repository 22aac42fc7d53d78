package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.scorecard.PiecesRecords.Material;

/** Knows from the catalog what is printed on pieces. */
@ApplicationScoped
class PrintedMaterials {
  @Inject Publications publications;

  /** What is printed on each of these SKUs. */
  List<Material> on(Collection<String> skus) {
    return skus.stream().distinct().map(this::material).toList();
  }

  private Material material(String text) {
    Sku sku = Sku.parse(text);
    boolean carries =
        publications
            .byNumber(sku.publication())
            .filter(publication -> publication.carriesHotline())
            .isPresent();
    boolean inForce = publications.edition(sku).filter(Edition::isPublished).isPresent();
    return new Material(text, carries, carries && inForce);
  }
}
