package org.campaignmaterials.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A work the campaign gives away: a poster, a brochure, a kit. What it says stands in its editions;
 * what all of them share stands here.
 *
 * @param piece what one printed piece is like; empty for a kit, which is made of other pieces and
 *     has no stock, weight or carton of its own (see {@link Publications#weightLb})
 * @param audiences codes of whom it is for, first the main one
 * @param topics codes of what it is about
 * @param carriesHotline whether the hotline's channels are printed on it
 * @param editions every edition there ever was, by language and then oldest first
 */
public record Publication(
    PublicationNumber number,
    Format format,
    Optional<Piece> piece,
    List<String> audiences,
    List<String> topics,
    OrderLimits orderLimits,
    boolean carriesHotline,
    Motif motif,
    List<Claim> claims,
    List<Edition> editions) {

  private static final Comparator<Edition> BY_LANGUAGE_THEN_AGE =
      Comparator.comparing(Edition::language)
          .thenComparingInt(edition -> part(edition, 0))
          .thenComparingInt(edition -> part(edition, 1));

  public Publication {
    if (piece.isPresent() == (format == Format.TOOLKIT)) {
      throw new IllegalArgumentException("A kit has parts, all else is a piece: " + number);
    }
    audiences = List.copyOf(audiences);
    topics = List.copyOf(topics);
    claims = List.copyOf(claims);
    editions = editions.stream().sorted(BY_LANGUAGE_THEN_AGE).toList();
  }

  private static int part(Edition edition, int index) {
    return Integer.parseInt(edition.label().split("\\.")[index]);
  }

  public boolean isKit() {
    return format == Format.TOOLKIT;
  }

  public boolean isFor(String audience) {
    return audiences.contains(audience);
  }

  /** The editions that may be ordered today, at most one per language. */
  public List<Edition> published() {
    return editions.stream().filter(Edition::isPublished).toList();
  }

  /** The editions whose words wait for their readers: samples that nobody can order. */
  public List<Edition> drafts() {
    return editions.stream().filter(Edition::isDraft).toList();
  }

  public boolean isPublished() {
    return editions.stream().anyMatch(Edition::isPublished);
  }

  /** The edition that may be ordered today in a language. */
  public Optional<Edition> current(String language) {
    return editions.stream()
        .filter(edition -> edition.isPublished() && edition.language().equals(language))
        .findFirst();
  }

  /** The newest edition in a language, whatever its status. */
  Optional<Edition> latest(String language) {
    return editions.stream()
        .filter(edition -> edition.language().equals(language))
        .reduce((older, newer) -> newer);
  }

  /** The newest edition in a language that was ever printed, whatever became of it. */
  public Optional<Edition> lastPrinted(String language) {
    return editions.stream()
        .filter(edition -> edition.language().equals(language) && !edition.isDraft())
        .reduce((older, newer) -> newer);
  }

  /**
   * The editions that were recalled and have nothing in their place, at most one per language: who
   * looks for one of them has to read that it is wrong, and not that it never was.
   */
  public List<Edition> recalled() {
    return editions.stream()
        .map(Edition::language)
        .distinct()
        .flatMap(language -> lastPrinted(language).stream())
        .filter(Edition::isRecalled)
        .toList();
  }

  /** The editions that were recalled and have another in their place: some of them still hang. */
  public List<Edition> replaced() {
    return editions.stream()
        .filter(edition -> edition.isRecalled() && current(edition.language()).isPresent())
        .toList();
  }

  /** One that has nothing in its place: of a language, else in English, else any. */
  public Optional<Edition> recalledFor(String language) {
    List<Edition> recalled = recalled();
    return Stream.of(language, "en")
        .flatMap(each -> recalled.stream().filter(edition -> edition.language().equals(each)))
        .findFirst()
        .or(() -> recalled.stream().findFirst());
  }

  /**
   * The published edition whose title a reader of a page understands best: in the page's language,
   * else in English, else any.
   */
  public Optional<Edition> bestFor(String language) {
    return current(language).or(() -> current("en")).or(() -> published().stream().findFirst());
  }

  public Optional<Edition> edition(Sku sku) {
    return editions.stream().filter(edition -> edition.sku().equals(sku)).findFirst();
  }

  /** What a requester of a sector gets without review; pieces, or kits for a kit. */
  public OrderLimit orderLimitFor(String sector) {
    return orderLimits.forSector(sector);
  }

  /**
   * This publication after its files were read again. An edition with a new label supersedes the
   * one before as soon as it is no draft; a language that is gone is withdrawn; the same label with
   * other words is corrected in place.
   *
   * @throws IllegalStateException if the files bring back an edition that was recalled
   */
  Publication revisedBy(Publication read) {
    List<Edition> merged = new ArrayList<>(read.editions);
    for (Edition mine : editions) {
      Optional<Edition> again = read.edition(mine.sku());
      if (again.isPresent()) {
        if (mine.status() == EditionStatus.RECALLED) {
          throw new IllegalStateException(mine.sku() + " was recalled");
        }
      } else {
        merged.add(mine.isDraft() ? mine.withdraw() : besides(read, mine));
      }
    }
    return read.with(merged);
  }

  /** What becomes of an edition that its file no longer holds. */
  private static Edition besides(Publication read, Edition mine) {
    boolean isDrafted =
        read.drafts().stream().anyMatch(draft -> draft.language().equals(mine.language()));
    if (!mine.isPublished() || isDrafted) {
      return mine;
    }
    return read.current(mine.language()).isPresent() ? mine.supersede() : mine.withdraw();
  }

  /** This publication after its folder was removed. */
  Publication withdrawn() {
    return with(
        editions.stream()
            .map(
                edition ->
                    edition.isPublished() || edition.isDraft() ? edition.withdraw() : edition)
            .toList());
  }

  /** This publication with other limits. */
  Publication limited(OrderLimits others) {
    return new Publication(
        number, format, piece, audiences, topics, others, carriesHotline, motif, claims, editions);
  }

  Publication with(List<Edition> others) {
    return new Publication(
        number,
        format,
        piece,
        audiences,
        topics,
        orderLimits,
        carriesHotline,
        motif,
        claims,
        others);
  }
}
