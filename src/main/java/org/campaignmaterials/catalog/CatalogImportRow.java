package org.campaignmaterials.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a {@link CatalogImported} lies in its tables. */
@Entity
@Table(name = "catalog_import")
class CatalogImportRow {

  @Id
  @GeneratedValue(generator = "catalog_import_seq")
  @SequenceGenerator(
      name = "catalog_import_seq",
      sequenceName = "catalog_import_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "imported_at")
  private Instant importedAt;

  private int added;
  private int changed;
  private int unchanged;
  private int withdrawn;
  private int refused;

  @Column(name = "vocabulary_changed")
  private boolean vocabularyChanged;

  @Column(name = "pages_changed")
  private int pagesChanged;

  @ElementCollection
  @CollectionTable(name = "catalog_import_problem", joinColumns = @JoinColumn(name = "import_id"))
  @OrderColumn(name = "place")
  private List<ProblemColumns> problems = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "catalog_import_change", joinColumns = @JoinColumn(name = "import_id"))
  @OrderColumn(name = "place")
  private List<ChangeColumns> changes = new ArrayList<>();

  /** For JPA. */
  protected CatalogImportRow() {}

  CatalogImportRow(CatalogImported imported) {
    this.importedAt = imported.at();
    this.added = imported.added();
    this.changed = imported.changed();
    this.unchanged = imported.unchanged();
    this.withdrawn = imported.withdrawn();
    this.refused = imported.refused();
    this.vocabularyChanged = imported.vocabularyChanged();
    this.pagesChanged = imported.pagesChanged();
    imported.changes().forEach(change -> changes.add(new ChangeColumns(change)));
    imported.problems().forEach(problem -> problems.add(new ProblemColumns(problem)));
  }

  CatalogImported imported() {
    return new CatalogImported(
        importedAt,
        added,
        changed,
        unchanged,
        withdrawn,
        refused,
        vocabularyChanged,
        pagesChanged,
        changes.stream().map(ChangeColumns::change).toList(),
        problems.stream().map(ProblemColumns::problem).toList());
  }
}
