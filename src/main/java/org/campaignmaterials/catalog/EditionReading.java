package org.campaignmaterials.catalog;

import java.util.ArrayList;
import java.util.List;

/** Reads the file of one language: the words, and for a kit what is inside. */
final class EditionReading {

  private EditionReading() {}

  /**
   * @param number null if the publication's own file has it wrong: the words are then checked and
   *     not used
   * @param language as the file is named
   * @return null if anything is missing or wrong, which is then in the report of the fields
   */
  static Edition read(
      YamlFields fields,
      PublicationNumber number,
      String language,
      boolean isKit,
      Vocabulary vocabulary) {
    String tag = fields.text("language", 12);
    if (tag != null && !tag.equals(language)) {
      fields.wrong("language", "The file is %s.yaml, but says \"%s\".".formatted(language, tag));
    }
    String label = fields.text("edition", 60);
    if (label != null && !Sku.isEditionLabel(label)) {
      fields.wrong(
          "edition",
          "An edition is a year, a dot and a number, like 2026.1; not \"%s\".".formatted(label));
      label = null;
    }
    String title = fields.text("title", 200);
    String summary = fields.text("summary", 600);
    String alt = fields.text("alt", 400);
    String text = fields.text("text", 20_000);
    HotlineWording.hold(fields, "title", title, vocabulary.hotline());
    HotlineWording.hold(fields, "summary", summary, vocabulary.hotline());
    HotlineWording.hold(fields, "alt", alt, vocabulary.hotline());
    HotlineWording.hold(fields, "text", text, vocabulary.hotline());
    List<KitPart> parts = isKit ? parts(fields) : List.of();
    boolean draft = fields.has("draft") && Boolean.TRUE.equals(fields.yesOrNo("draft"));
    EditionChecks checks = ChecksReading.read(fields);
    if (!draft) {
      ChecksReading.refuseUnread(fields, checks, vocabulary.language(language));
    }
    fields.nothingElse();
    boolean isWhole =
        number != null
            && OpenSku.isLanguageTag(language)
            && label != null
            && title != null
            && summary != null
            && alt != null
            && text != null;
    return isWhole
        ? new Edition(
            new Sku(number, language, label),
            title,
            summary,
            alt,
            new EditionText(text),
            parts,
            checks,
            draft ? EditionStatus.DRAFT : EditionStatus.PUBLISHED)
        : null;
  }

  private static List<KitPart> parts(YamlFields fields) {
    List<KitPart> parts = new ArrayList<>();
    for (YamlFields group : fields.groups("contents")) {
      String sku = group.text("sku", 60);
      Integer quantity = group.count("quantity");
      group.nothingElse();
      if (sku != null && !OpenSku.isOpenSku(sku)) {
        group.wrong(
            "sku",
            "A part is named by its publication and language, like RR-101-en; not \"%s\"."
                .formatted(sku));
      } else if (sku != null && quantity != null) {
        parts.add(new KitPart(OpenSku.parse(sku), quantity));
      }
    }
    return parts;
  }
}
