package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.campaignmaterials.web.PageVersions;

/**
 * Every publication, as the tables hold it, in memory. The whole catalog is a few hundred rows that
 * every page reads and that change a few times a month, so it is kept as one immutable picture and
 * taken again when the version of the catalog's pages changes: at once on the node that changed it,
 * within half a second on the others.
 *
 * <p>Two calls in a row may see two pictures. Who needs several answers that fit together asks the
 * {@link Publication} or {@link Edition} that it was given.
 */
@ApplicationScoped
public class Publications {

  private Supplier<CatalogPicture> pictures;

  /** For CDI. */
  protected Publications() {}

  @Inject
  Publications(PageVersions versions, CatalogTables tables) {
    this.pictures = new CurrentPicture(versions, tables);
  }

  Publications(CatalogContents contents) {
    CatalogPicture picture = new CatalogPicture(contents);
    this.pictures = () -> picture;
  }

  /**
   * The publications with an edition that may be ordered today, by number: the same list as long as
   * the catalog is the same.
   */
  public List<Publication> published() {
    return picture().published();
  }

  /** Every publication there ever was, by number. */
  public List<Publication> all() {
    return picture().all();
  }

  /** A publication, published or not. */
  public Optional<Publication> byNumber(PublicationNumber number) {
    return picture().publication(number);
  }

  /** A publication by its number as it stands in an address; nothing for any other text. */
  public Optional<Publication> byNumber(String number) {
    return PublicationNumber.isNumber(number)
        ? byNumber(PublicationNumber.parse(number))
        : Optional.empty();
  }

  /** The edition behind a SKU, whatever its status: what stock and orders refer to. */
  public Optional<Edition> edition(Sku sku) {
    return byNumber(sku.publication()).flatMap(publication -> publication.edition(sku));
  }

  /**
   * The edition that a person means: RR-101-en is the current edition, RR-101-en-2026.1 is that
   * one, whatever its status. Nothing for a text that names no edition of ours.
   */
  public Optional<Edition> resolve(String sku) {
    if (Sku.isSku(sku)) {
      return edition(Sku.parse(sku));
    }
    return OpenSku.isOpenSku(sku) ? current(OpenSku.parse(sku)) : Optional.empty();
  }

  /**
   * The edition that a person means, also when it can't be had: RR-101-en is the last one that was
   * printed where none is current. Nothing for a text that names no edition of ours.
   */
  public Optional<Edition> meant(String sku) {
    return resolve(sku)
        .or(
            () ->
                Optional.ofNullable(sku)
                    .filter(OpenSku::isOpenSku)
                    .map(OpenSku::parse)
                    .flatMap(
                        open ->
                            byNumber(open.publication())
                                .flatMap(found -> found.lastPrinted(open.language()))));
  }

  /** The edition whose mark somebody typed from a wall, whatever its status. */
  public Optional<Edition> byMark(String typed) {
    return readMark(typed).edition();
  }

  /** What the mark that somebody typed from a wall may be. */
  public MarkReading readMark(String typed) {
    return MarkReading.of(typed, picture().all());
  }

  /** The edition that may be ordered today. */
  public Optional<Edition> current(OpenSku sku) {
    return byNumber(sku.publication()).flatMap(publication -> publication.current(sku.language()));
  }

  /** What is inside a kit today, in the order of its file; nothing for a piece. */
  public List<KitContent> contentsOf(Edition edition) {
    return picture().contentsOf(edition);
  }

  /**
   * The pieces that make up an amount of a SKU: for a kit its parts times the number of kits,
   * summed per SKU; for a piece itself. In the order in which stock is locked.
   *
   * @throws IllegalArgumentException if there is no such edition
   */
  public SortedMap<Sku, Integer> piecesOf(Sku sku, int quantity) {
    Edition edition =
        edition(sku).orElseThrow(() -> new IllegalArgumentException("No such edition: " + sku));
    SortedMap<Sku, Integer> pieces = new TreeMap<>();
    List<KitContent> contents = contentsOf(edition);
    if (contents.isEmpty()) {
      pieces.put(sku, quantity);
    }
    for (KitContent content : contents) {
      pieces.merge(
          content.edition().sku(),
          Math.multiplyExact(content.quantity(), quantity),
          Math::addExact);
    }
    return pieces;
  }

  /**
   * What one of a SKU weighs, in pounds: a piece, or a kit as the sum of its parts.
   *
   * @throws IllegalArgumentException if there is no such edition
   */
  public BigDecimal weightLb(Sku sku) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<Sku, Integer> part : piecesOf(sku, 1).entrySet()) {
      Piece piece =
          byNumber(part.getKey().publication())
              .flatMap(Publication::piece)
              .orElseThrow(() -> new IllegalStateException("No piece: " + part.getKey()));
      sum = sum.add(piece.weightLb().multiply(BigDecimal.valueOf(part.getValue())));
    }
    return sum;
  }

  /** Whom publications are for, in the order of the pages. */
  public List<Audience> audiences() {
    return picture().vocabulary().audiences();
  }

  public Optional<Audience> audience(String code) {
    return picture().vocabulary().audience(code);
  }

  /** What requesters' organizations do, in the order of the form. */
  public List<Sector> sectors() {
    return picture().vocabulary().sectors();
  }

  public Optional<Sector> sector(String code) {
    return picture().vocabulary().sector(code);
  }

  public List<Topic> topics() {
    return picture().vocabulary().topics();
  }

  public Optional<Topic> topic(String code) {
    return picture().vocabulary().topic(code);
  }

  /** The languages that materials may be printed in, whether or not one is today. */
  public List<MaterialLanguage> languages() {
    return picture().vocabulary().languages();
  }

  public Optional<MaterialLanguage> language(String code) {
    return picture().vocabulary().language(code);
  }

  /** What readers type for the terms of the catalog. */
  public List<Synonyms> synonyms() {
    return picture().vocabulary().synonyms();
  }

  public Optional<Source> source(String code) {
    return picture().vocabulary().source(code);
  }

  /** The campaign pages, in the order in which they are listed. */
  public List<CampaignPage> pages() {
    return picture().pages();
  }

  public Optional<CampaignPage> page(String slug) {
    return picture().page(slug);
  }

  /** How the hotline is reached; empty only before the first successful import. */
  public Optional<HotlineFacts> hotline() {
    return picture().vocabulary().hotline();
  }

  /**
   * The printed editions that say how to reach the hotline over a channel, in any of these
   * languages, but those that are recalled. A kit is none: what is inside it is.
   */
  public List<Sku> carrying(HotlineChannel.Kind kind, List<String> languages) {
    return picture().carrying(kind, languages);
  }

  /** What stamps the passports of the catalog as it is now. */
  Stamping stamping(PassportTerms terms, LocalDate today) {
    return new Stamping(picture().vocabulary(), terms, today);
  }

  private CatalogPicture picture() {
    return pictures.get();
  }
}
