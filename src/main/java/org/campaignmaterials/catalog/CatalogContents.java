package org.campaignmaterials.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole catalog at one moment: as files say it, or as the tables hold it.
 *
 * @param pages the campaign pages, by slug
 */
record CatalogContents(
    Vocabulary vocabulary,
    SortedMap<PublicationNumber, Publication> publications,
    SortedMap<String, CampaignPage> pages) {

  static final CatalogContents EMPTY = of(Vocabulary.EMPTY, List.of());

  CatalogContents {
    publications = Collections.unmodifiableSortedMap(new TreeMap<>(publications));
    pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
  }

  /** A catalog without campaign pages. */
  static CatalogContents of(Vocabulary vocabulary, Collection<Publication> publications) {
    SortedMap<PublicationNumber, Publication> byNumber = new TreeMap<>();
    publications.forEach(publication -> byNumber.put(publication.number(), publication));
    return new CatalogContents(vocabulary, byNumber, new TreeMap<>());
  }

  CatalogContents with(Collection<CampaignPage> others) {
    SortedMap<String, CampaignPage> bySlug = new TreeMap<>();
    others.forEach(page -> bySlug.put(page.slug(), page));
    return new CatalogContents(vocabulary, publications, bySlug);
  }

  /** This catalog with what staff chose over it. */
  CatalogContents choosing(Map<PublicationNumber, PublicationChoice> choices) {
    SortedMap<PublicationNumber, Publication> chosen = new TreeMap<>(publications);
    choices.forEach(
        (number, choice) -> chosen.computeIfPresent(number, (key, file) -> choice.over(file)));
    return new CatalogContents(vocabulary, chosen, pages);
  }

  Optional<Publication> publication(PublicationNumber number) {
    return Optional.ofNullable(publications.get(number));
  }

  /** See {@link Publications#carrying}. */
  List<Sku> carrying(HotlineChannel.Kind kind, List<String> languages) {
    Optional<HotlineChannel> channel = vocabulary.hotline().flatMap(facts -> facts.channel(kind));
    return publications.values().stream()
        .filter(publication -> publication.carriesHotline() && !publication.isKit())
        .flatMap(publication -> publication.editions().stream())
        .filter(edition -> edition.status().canBecome(EditionStatus.RECALLED))
        .filter(edition -> languages.contains(edition.language()))
        .filter(edition -> channel.map(is -> is.serves(edition.language())).orElse(false))
        .map(Edition::sku)
        .sorted()
        .toList();
  }

  Optional<Edition> current(OpenSku sku) {
    return publication(sku.publication())
        .flatMap(publication -> publication.current(sku.language()));
  }
}
