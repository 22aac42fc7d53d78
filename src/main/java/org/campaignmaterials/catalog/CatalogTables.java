package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and writes the tables of the catalog. Only {@link CatalogImport} writes. */
@ApplicationScoped
class CatalogTables {

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  /**
   * Everything there is, in a transaction of its own: a picture must hold only what is committed,
   * even when an order that has just begun asks for it.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  CatalogContents load() {
    return contents();
  }

  /** Everything there is, with no other import at work until the caller's transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  CatalogContents loadForImport() {
    entities.find(CatalogLock.class, CatalogLock.IMPORT, LockModeType.PESSIMISTIC_WRITE);
    return contents();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void save(Publication publication) {
    entities.merge(new PublicationRow(publication));
  }

  /** Replaces the terms and the hotline's facts, and adds to the sources. */
  @Transactional(Transactional.TxType.MANDATORY)
  void save(Vocabulary vocabulary) {
    int place = 0;
    for (Source source : vocabulary.sources()) {
      entities.merge(new SourceRow(place++, source));
    }
    List<TermRow> terms = TermRow.of(vocabulary);
    terms.forEach(entities::merge);
    Set<String> kept =
        terms.stream().map(TermRow::id).collect(Collectors.toCollection(HashSet::new));
    all(TermRow.class, "place").stream()
        .filter(row -> !kept.contains(row.id()))
        .forEach(entities::remove);
    vocabulary.hotline().ifPresent(this::save);
    entities.flush();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void record(CatalogImported imported) {
    entities.persist(new CatalogImportRow(imported));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Optional<CatalogImported> lastImport() {
    return entities
        .createQuery(
            "SELECT it FROM CatalogImportRow it ORDER BY it.importedAt DESC, it.id DESC",
            CatalogImportRow.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(CatalogImportRow::imported);
  }

  private void save(HotlineFacts facts) {
    List<HotlineFactRow> rows = HotlineFactRow.of(facts);
    rows.forEach(entities::merge);
    Set<String> kept =
        rows.stream().map(HotlineFactRow::channel).collect(Collectors.toCollection(HashSet::new));
    all(HotlineFactRow.class, "channel").stream()
        .filter(row -> !kept.contains(row.channel()))
        .forEach(entities::remove);
  }

  private CatalogContents contents() {
    List<TermRow> terms = all(TermRow.class, "place");
    Vocabulary vocabulary =
        new Vocabulary(
            terms.stream()
                .filter(row -> row.is(TermRow.Kind.AUDIENCE))
                .map(TermRow::audience)
                .toList(),
            terms.stream().filter(row -> row.is(TermRow.Kind.SECTOR)).map(TermRow::sector).toList(),
            terms.stream().filter(row -> row.is(TermRow.Kind.TOPIC)).map(TermRow::topic).toList(),
            terms.stream()
                .filter(row -> row.is(TermRow.Kind.LANGUAGE))
                .map(TermRow::language)
                .toList(),
            all(SourceRow.class, "place").stream().map(SourceRow::source).toList(),
            HotlineFactRow.facts(all(HotlineFactRow.class, "channel")));
    return CatalogContents.of(
        vocabulary,
        all(PublicationRow.class, "number").stream().map(PublicationRow::publication).toList());
  }

  private <T> List<T> all(Class<T> type, String order) {
    return entities
        .createQuery(
            "SELECT it FROM %s it ORDER BY it.%s".formatted(type.getSimpleName(), order), type)
        .getResultList();
  }
}
