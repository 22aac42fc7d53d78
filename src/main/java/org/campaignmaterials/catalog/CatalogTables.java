package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Reads and writes the tables of the catalog. Only {@link CatalogImport} writes. */
@ApplicationScoped
class CatalogTables {

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  /**
   * Everything there is, with what staff chose over it, in a transaction of its own: a picture must
   * hold only what is committed, even when an order that has just begun asks for it.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  CatalogContents load() {
    return contents().choosing(choices());
  }

  /**
   * Everything that was imported, with no other import at work until the caller's transaction ends.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  CatalogContents loadForImport() {
    entities.find(CatalogLock.class, CatalogLock.IMPORT, LockModeType.PESSIMISTIC_WRITE);
    return contents();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void save(Publication publication) {
    PublicationRow stored = entities.find(PublicationRow.class, publication.number().text());
    if (stored != null) {
      stored.emptyLists();
      entities.flush();
    }
    entities.merge(new PublicationRow(publication));
    entities.flush();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void save(CampaignPage page) {
    CampaignPageRow stored = entities.find(CampaignPageRow.class, page.slug());
    if (stored != null) {
      stored.emptyLists();
      entities.flush();
    }
    entities.merge(new CampaignPageRow(page));
    entities.flush();
  }

  /** A campaign page is read on the screen only: nothing refers to one that is gone. */
  @Transactional(Transactional.TxType.MANDATORY)
  void removePage(String slug) {
    entities.remove(entities.find(CampaignPageRow.class, slug));
  }

  /** Replaces the terms, their synonyms and the hotline's facts, and adds to the sources. */
  @Transactional(Transactional.TxType.MANDATORY)
  void save(Vocabulary vocabulary) {
    int place = 0;
    for (Source source : vocabulary.sources()) {
      entities.merge(new SourceRow(place++, source));
    }
    replace(TermRow.of(vocabulary), TermRow.class, TermRow::id, TermRow::emptyLists);
    vocabulary.hotline().ifPresent(this::save);
    replace(SynonymsRow.of(vocabulary), SynonymsRow.class, SynonymsRow::term, row -> {});
  }

  private <T> void replace(
      List<T> rows, Class<T> type, Function<T, String> idOf, Consumer<T> emptyLists) {
    Set<String> kept = rows.stream().map(idOf).collect(Collectors.toSet());
    for (T stored : all(type)) {
      emptyLists.accept(stored);
      if (!kept.contains(idOf.apply(stored))) {
        entities.remove(stored);
      }
    }
    entities.flush();
    rows.forEach(entities::merge);
    entities.flush();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Map<PublicationNumber, PublicationChoice> choices() {
    return all(PublicationChoiceRow.class).stream()
        .collect(Collectors.toMap(PublicationChoiceRow::publication, PublicationChoiceRow::choice));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  PublicationChoice choice(PublicationNumber number) {
    PublicationChoiceRow row = entities.find(PublicationChoiceRow.class, number.text());
    return row == null ? PublicationChoice.NONE : row.choice();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void save(PublicationNumber number, PublicationChoice choice) {
    entities.merge(new PublicationChoiceRow(number, choice));
  }

  /** What was imported of one publication. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Publication> imported(PublicationNumber number) {
    return Optional.ofNullable(entities.find(PublicationRow.class, number.text()))
        .map(PublicationRow::publication);
  }

  /** Replaces the hotline's facts. */
  @Transactional(Transactional.TxType.MANDATORY)
  void save(HotlineFacts facts) {
    replace(
        HotlineFactRow.of(facts),
        HotlineFactRow.class,
        HotlineFactRow::channel,
        HotlineFactRow::emptyLists);
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
        .getResultList()
        .stream()
        .findFirst()
        .map(CatalogImportRow::imported);
  }

  private CatalogContents contents() {
    List<TermRow> terms = inOrder(all(TermRow.class, "audiences"), TermRow::place);
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
            inOrder(all(SourceRow.class), SourceRow::place).stream()
                .map(SourceRow::source)
                .toList(),
            HotlineFactRow.facts(all(HotlineFactRow.class))
                .map(facts -> facts.tested(HotlineTests.read(entities))),
            inOrder(all(SynonymsRow.class), SynonymsRow::place).stream()
                .map(SynonymsRow::synonyms)
                .toList());
    return CatalogContents.of(
            vocabulary,
            all(
                    PublicationRow.class,
                    "audiences",
                    "topics",
                    "sectorLimits",
                    "claims",
                    "claims.sources",
                    "editions",
                    "editions.parts")
                .stream()
                .map(PublicationRow::publication)
                .toList())
        .with(
            all(CampaignPageRow.class, "leadsTo", "claims", "claims.sources").stream()
                .map(CampaignPageRow::page)
                .toList());
  }

  private static <T> List<T> inOrder(List<T> rows, ToIntFunction<T> place) {
    return rows.stream().sorted(Comparator.comparingInt(place)).toList();
  }

  /**
   * All rows of a type, with the named lists read in one query each instead of one for each row.
   */
  private <T> List<T> all(Class<T> type, String... lists) {
    TypedQuery<T> query =
        entities.createQuery("SELECT it FROM %s it".formatted(type.getSimpleName()), type);
    for (String list : lists) {
      query.setHint("eclipselink.batch", "it." + list);
    }
    return query.getResultList();
  }
}
