package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.mail.Stationery;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/** How the two letters to those who wait look: a few sentences and one link. */
@ApplicationScoped
public class ReaderLetters {
  @Inject WaitingReaders readers;
  @Inject Stationery stationery;
  @Inject Publications publications;
  @Inject Site site;

  /** The letter that ends a wish; empty when the address was erased, or the material is gone. */
  Optional<LetterDraft> told(
      String documentId, BiFunction<WaitingReader, Edition, LetterDraft> letter) {
    return readers
        .byNumber(documentId)
        .filter(WaitingReader::isTold)
        .flatMap(reader -> readers.editionOf(reader).map(edition -> letter.apply(reader, edition)));
  }

  /**
   * A letter.
   *
   * @param key of its words: {@code .subject}, {@code .text}, {@code .link} and {@code .after}
   * @param path where its link leads
   * @param after what fills the places of the sentence below the link
   */
  LetterDraft draft(
      String key, EmailAddress recipient, Edition edition, String path, Texts t, Object... after) {
    return draft(key, recipient, edition, new Way("", t.get(key + ".link"), path), t, after);
  }

  /** The same, with more to say before its link. */
  LetterDraft draft(
      String key, EmailAddress recipient, Edition edition, Way way, Texts t, Object... after) {
    return stationery.letter(
        recipient,
        t.get(key + ".subject"),
        "storefront/letter",
        t,
        new LetterView(
            t.get(key + ".text"),
            edition.title(),
            edition.language(),
            way.more(),
            way.link(),
            site.url() + t.path(way.path()),
            t.get(key + ".after", after)));
  }

  /**
   * Where a letter leads.
   *
   * @param more what is said before that; may be empty
   * @param link its words
   */
  record Way(String more, String link, String path) {}

  /** The letter about a material of the catalog, to nobody. */
  List<LetterDraft> examples(String key, String path, Texts t, Object... after) {
    return publications.published().stream()
        .flatMap(publication -> publication.bestFor(t.language().code()).stream())
        .limit(1)
        .map(edition -> draft(key, Letter.SOMEBODY, edition, path, t, after))
        .toList();
  }

  /**
   * What a letter shows.
   *
   * @param title of the material, in its own language
   * @param more what else there is to say of it; may be empty
   * @param link the words of the link to {@code address}
   */
  public record LetterView(
      String text,
      String title,
      String titleLanguage,
      String more,
      String link,
      String address,
      String after) {}
}
