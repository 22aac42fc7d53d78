package org.campaignmaterials.catalog;

import java.util.List;

/**
 * A dated revision of a publication in one language. Its life begins when its file is first
 * imported: as a draft, while its words wait for a translator and a second reader, or published; a
 * newer edition supersedes it, a removed file withdraws it, and staff recall it when it is wrong.
 * It is never deleted, because pieces of it lie on shelves and hang on walls.
 *
 * @param alt what its cover shows, for those who don't see it
 * @param parts what is inside, for an edition of a kit; empty for a piece
 */
public record Edition(
    Sku sku,
    String title,
    String summary,
    String alt,
    EditionText text,
    List<KitPart> parts,
    EditionChecks checks,
    EditionStatus status) {

  public Edition {
    parts = List.copyOf(parts);
    if (title.isBlank() || summary.isBlank()) {
      throw new IllegalArgumentException("An edition has a title and a summary: " + sku);
    }
  }

  /** BCP 47 tag of the language it is printed in. */
  public String language() {
    return sku.language();
  }

  /** The label that tells it from other editions of the same text, like 2026.1. */
  public String label() {
    return sku.edition();
  }

  /** Whether its words still wait for those who must read them. */
  public boolean isDraft() {
    return status == EditionStatus.DRAFT;
  }

  public boolean isPublished() {
    return status == EditionStatus.PUBLISHED;
  }

  /** Whether it is wrong, and whatever there is of it must come down. */
  public boolean isRecalled() {
    return status == EditionStatus.RECALLED;
  }

  public Edition supersede() {
    return become(EditionStatus.SUPERSEDED);
  }

  public Edition withdraw() {
    return become(EditionStatus.WITHDRAWN);
  }

  public Edition recall() {
    return become(EditionStatus.RECALLED);
  }

  private Edition become(EditionStatus next) {
    if (!status.canBecome(next)) {
      throw new IllegalStateException(sku + " is " + status + " and can't become " + next);
    }
    return new Edition(sku, title, summary, alt, text, parts, checks, next);
  }
}
