package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.web.PageVersions;

/** Takes down what campaign staff choose for a publication, with a line in the trail. */
@ApplicationScoped
@Transactional
public class ChoosingForPublications {

  @Inject CatalogTables tables;
  @Inject AuditTrail audit;
  @Inject PageVersions versions;

  /** What is chosen for a publication. */
  public PublicationChoice chosenFor(PublicationNumber number) {
    return tables.choice(number);
  }

  /** Every choice there is. */
  public Map<PublicationNumber, PublicationChoice> all() {
    return tables.choices();
  }

  /** What the files say, whatever is chosen; empty if there is no such publication. */
  public Optional<Publication> inFiles(PublicationNumber number) {
    return tables.imported(number);
  }

  /** Chooses; the same choice again changes nothing. */
  @RetriedOnConflict
  public void choose(PublicationNumber number, PublicationChoice choice) {
    PublicationChoice before = tables.choice(number);
    if (!before.equals(choice)) {
      tables.save(number, choice);
      audit.record(
          "publication.chosen", "publication " + number, before.inCodes(), choice.inCodes());
      versions.raise(PageVersions.CATALOG);
    }
  }
}
