package org.campaignmaterials.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One immutable picture of the catalog, with what follows from its rows worked out once. */
final class CatalogPicture {

  private final CatalogContents contents;
  private final List<Publication> published;
  private final List<CampaignPage> pages;

  CatalogPicture(CatalogContents stored) {
    this.contents =
        CatalogContents.of(
                stored.vocabulary(),
                stored.publications().values().stream()
                    .map(publication -> withoutBrokenKits(publication, stored))
                    .toList())
            .with(stored.pages().values());
    this.pages =
        contents.pages().values().stream()
            .sorted(Comparator.comparingInt(CampaignPage::place).thenComparing(CampaignPage::slug))
            .toList();
    this.published =
        contents.publications().values().stream().filter(Publication::isPublished).toList();
  }

  /**
   * A kit whose part is no longer given away can't be packed, so it is not offered either, until
   * its file names another part.
   */
  private static Publication withoutBrokenKits(Publication publication, CatalogContents stored) {
    if (!publication.isKit()) {
      return publication;
    }
    return publication.with(
        publication.editions().stream()
            .map(
                edition ->
                    edition.isPublished()
                            && edition.parts().stream()
                                .anyMatch(part -> stored.current(part.sku()).isEmpty())
                        ? edition.withdraw()
                        : edition)
            .toList());
  }

  List<Sku> carrying(HotlineChannel.Kind kind, List<String> languages) {
    return contents.carrying(kind, languages);
  }

  Vocabulary vocabulary() {
    return contents.vocabulary();
  }

  List<Publication> published() {
    return published;
  }

  List<Publication> all() {
    return List.copyOf(contents.publications().values());
  }

  /** The campaign pages in their order. */
  List<CampaignPage> pages() {
    return pages;
  }

  Optional<CampaignPage> page(String slug) {
    return Optional.ofNullable(contents.pages().get(slug));
  }

  Optional<Publication> publication(PublicationNumber number) {
    return contents.publication(number);
  }

  /** A part that is gone from the catalog is shown by the last edition that there was. */
  List<KitContent> contentsOf(Edition edition) {
    List<KitContent> found = new ArrayList<>();
    for (KitPart part : edition.parts()) {
      publication(part.sku().publication())
          .ifPresent(
              publication ->
                  publication
                      .current(part.sku().language())
                      .or(() -> publication.latest(part.sku().language()))
                      .ifPresent(
                          current ->
                              found.add(new KitContent(publication, current, part.quantity()))));
    }
    return List.copyOf(found);
  }
}
