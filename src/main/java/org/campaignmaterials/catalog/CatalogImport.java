package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.web.PageVersions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the catalog's files into its tables, at start-up after the migrations and whenever staff
 * ask for it. Files that say what the tables say already cause no write at all. A broken file is
 * named with its field and reason, and what was known of its publication stays, so that one slip of
 * the finger never empties a shelf on the pages.
 */
@ApplicationScoped
public class CatalogImport {

  private static final System.Logger LOG = System.getLogger(CatalogImport.class.getName());

  @Inject
  @ConfigProperty(name = "app.catalog.dir")
  Optional<String> folder;

  @Inject CatalogTables tables;
  @Inject NewEditions editions;
  @Inject PageVersions versions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Imports the folder of the setting, or the catalog that was built into the application. */
  @Transactional
  public CatalogImported run() {
    try (CatalogPlace place =
        folder
            .filter(setting -> !setting.isBlank())
            .map(setting -> CatalogPlace.at(Path.of(setting)))
            .orElseGet(CatalogPlace::builtIn)) {
      return run(place.folder());
    }
  }

  /** The same because somebody asked: that is written down even where nothing was different. */
  @Transactional
  public CatalogImported runAsked() {
    CatalogImported imported = run();
    if (!imported.changedAnything()) {
      audit.record("catalog.imported", "catalog");
    }
    return imported;
  }

  /** What the last import did that changed anything or met a new problem. */
  @Transactional
  public Optional<CatalogImported> last() {
    return tables.lastImport();
  }

  @Transactional
  CatalogImported run(Path catalog) {
    CatalogContents stored = tables.loadForImport();
    CatalogRevision revision = CatalogRevision.of(stored, CatalogFolder.read(catalog, stored));
    revision.vocabulary().ifPresent(tables::save);
    revision.added().forEach(tables::save);
    revision.changed().forEach(tables::save);
    revision.withdrawn().forEach(tables::save);
    revision.pages().forEach(tables::save);
    revision.removedPages().forEach(tables::removePage);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    revision.added().forEach(each -> editions.note(each, now));
    revision.changed().forEach(each -> editions.note(each, now));
    CatalogImported imported = CatalogImported.of(revision, now);
    if (imported.changedAnything() || isNewProblem(imported.problems())) {
      tables.record(imported);
    }
    if (imported.changedAnything()) {
      audit.record("catalog.imported", "catalog", AuditedFields.NONE, audited(imported));
      versions.raise(PageVersions.CATALOG);
    }
    report(imported);
    return imported;
  }

  private static AuditedFields audited(CatalogImported imported) {
    return AuditedFields.of(AuditedField.ADDED, imported.added())
        .with(AuditedField.CHANGED, imported.changed())
        .with(AuditedField.WITHDRAWN, imported.withdrawn())
        .with(AuditedField.PAGES, imported.pagesChanged())
        .with(AuditedField.WORDS, imported.vocabularyChanged());
  }

  private boolean isNewProblem(List<CatalogProblem> problems) {
    return !problems.equals(tables.lastImport().map(CatalogImported::problems).orElse(List.of()));
  }

  private static void report(CatalogImported imported) {
    LOG.log(System.Logger.Level.INFO, "Catalog: " + imported);
    imported
        .problems()
        .forEach(problem -> LOG.log(System.Logger.Level.WARNING, "Catalog: " + problem));
  }
}
