package org.campaignmaterials.publishing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionText;
import org.campaignmaterials.catalog.Passport;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.JteViewEngine;
import org.campaignmaterials.web.Texts;

/**
 * An edition to be read on screen or aloud: its words, the hotline, what a kit holds, what its
 * facts rest on and its passport, as an accessible PDF (PDF/UA-1).
 *
 * @param language tag of the edition's words; ours stand in {@code t}
 * @param kind what it is and for whom
 * @param tone of the audience's colour, without its number sign
 * @param alt what the cover shows
 * @param local what a coalition adds; empty in the document of the edition itself
 * @param contents lines of what a kit holds; empty for a piece
 * @param imprint who gives it away; empty where nobody is named
 */
public record EditionDocument(
    Texts t,
    String language,
    String title,
    String kind,
    String tone,
    String alt,
    List<EditionText.Block> text,
    Optional<HotlineWords> hotline,
    Optional<Local> local,
    List<String> contents,
    List<Fact> facts,
    Passport passport,
    String imprint) {
  static final String STYLES = "edition.css";

  /** A picture that stands for the cover where only the words matter. */
  private static final byte[] NO_PICTURE = {};

  /** A statement, and the citations that it rests on. */
  public record Fact(String statement, List<String> sources) {}

  /**
   * What a coalition adds.
   *
   * @param heading what stands above its name
   * @param lines whom to ask nearby; empty if there is only the name
   */
  public record Local(String heading, String name, List<String> lines) {}

  EditionDocument with(Local added) {
    return new EditionDocument(
        t,
        language,
        title,
        kind,
        tone,
        alt,
        text,
        hotline,
        Optional.of(added),
        contents,
        facts,
        passport,
        imprint);
  }

  /** Language of our own words, which is not always that of the edition. */
  public String ours() {
    return Language.ofCode(language).code();
  }

  /** All that is read in it, before it becomes a document: what it is known by. */
  String words() {
    return new String(html(NO_PICTURE), StandardCharsets.UTF_8);
  }

  byte[] pdf(byte[] cover) {
    return AccessiblePdf.of(html(cover), STYLES);
  }

  private byte[] html(byte[] cover) {
    String picture = "data:image/png;base64," + Base64.getEncoder().encodeToString(cover);
    return JteViewEngine.render(
        "publishing/editionDocument.jte", Map.of("document", this, "picture", picture));
  }
}
