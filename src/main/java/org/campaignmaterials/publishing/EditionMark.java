package org.campaignmaterials.publishing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Publication;

/**
 * The plain mark by which a printed edition is told from another, like RR-101-en-2026.1: whoever
 * looks after a poster asks with it whether the poster is right today. It is on what hangs or lies
 * where people work. Nothing that somebody may carry away for themselves has one: no card, and
 * nothing but posters of what is for everybody or for a person who may need help.
 */
public final class EditionMark {
  private static final Set<Format> CARRIED =
      EnumSet.of(Format.POCKET_CARD, Format.QUESTIONS_CARD, Format.HOTLINE_CARD);

  private EditionMark() {}

  /** What is printed on it; nothing on what is carried. */
  public static Optional<String> of(Publication publication, Edition edition) {
    return isMarked(publication) ? Optional.of(edition.sku().text()) : Optional.empty();
  }

  private static boolean isMarked(Publication publication) {
    boolean handedOut = publication.isFor("may_need_help") || publication.isFor("general_public");
    return !publication.isKit()
        && !CARRIED.contains(publication.format())
        && (publication.format() == Format.POSTER || !handedOut);
  }

  /** Whether it may end in the pocket of a person who may need help: then nobody is named on it. */
  static boolean isForAPocket(Publication publication) {
    return publication.format() != Format.POSTER
        && (publication.format() == Format.HOTLINE_CARD || publication.isFor("may_need_help"));
  }
}
