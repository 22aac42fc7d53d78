package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.web.JteViewEngine;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/** How the two letters to those who wait look: a few sentences and one link. */
@ApplicationScoped
public class ReaderLetters {
  @Inject Site site;

  /**
   * A letter.
   *
   * @param key of its words: {@code .subject}, {@code .text}, {@code .link} and {@code .after}
   * @param path where its link leads
   * @param after what fills the places of the sentence below the link
   */
  LetterDraft draft(
      String key, EmailAddress recipient, Edition edition, String path, Texts t, Object... after) {
    LetterView view =
        new LetterView(
            t.get(key + ".text"),
            edition.title(),
            edition.language(),
            t.get(key + ".link"),
            site.url() + t.path(path),
            t.get(key + ".after", after),
            site.agency().orElseGet(() -> t.get("web.agency.demonstration")),
            site.demonstration());
    return new LetterDraft(
        recipient,
        t.get(key + ".subject"),
        asText(view, t),
        new String(
            JteViewEngine.render("storefront/letter.jte", Map.of("t", t, "view", view)),
            StandardCharsets.UTF_8));
  }

  private static String asText(LetterView view, Texts t) {
    List<String> lines =
        List.of(
            view.text(),
            "  " + view.title(),
            view.link() + ":\n" + view.address(),
            view.after(),
            view.agency());
    return String.join("\n\n", lines)
        + "\n"
        + (view.demonstration() ? t.get("storefront.letter.demonstration") + "\n" : "");
  }

  /**
   * What a letter shows.
   *
   * @param title of the material, in its own language
   * @param link the words of the link to {@code address}
   */
  public record LetterView(
      String text,
      String title,
      String titleLanguage,
      String link,
      String address,
      String after,
      String agency,
      boolean demonstration) {}
}
