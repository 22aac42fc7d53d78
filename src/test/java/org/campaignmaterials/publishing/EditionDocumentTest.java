package org.campaignmaterials.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.campaignmaterials.catalog.EditionText;
import org.campaignmaterials.testing.AccessiblePdfStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every edition of the catalog can be read on screen and aloud. */
class EditionDocumentTest {

  @ParameterizedTest
  @MethodSource("org.campaignmaterials.publishing.TestManuscripts#skus")
  void everyEditionIsAnAccessibleDocument(String sku) throws IOException {
    Manuscript manuscript = TestManuscripts.of(sku);
    byte[] pdf = manuscript.make(DocumentKind.ACCESSIBLE);

    assertThat(AccessiblePdfStandard.brokenBy(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage())
          .isEqualTo(manuscript.edition().language());
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo(manuscript.edition().title());
      assertThat(bookmarks(document)).containsAll(headings(manuscript)).hasSizeGreaterThan(2);
      assertThat(alternatives(document.getDocumentCatalog().getStructureTreeRoot()))
          .containsExactly(manuscript.edition().alt());
      assertThat(letters(new PDFTextStripper().getText(document)))
          .contains(letters(manuscript.edition().title()))
          .contains(words(manuscript));
    }
  }

  @Test
  void itsPassportAndItsSourcesStandInIt() throws IOException {
    String text = text("RR-101-en-2026.1");

    assertThat(text)
        .contains("Sample", "How this edition was checked", "How we know")
        .contains("Health Care Provider Assessment Card")
        .contains("RR-101-en-2026.1", "Demonstration. Not a government website.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RR-190-zh-Hans-2026.1", "RR-195-zh-Hans-2026.1"})
  void chineseIsReadBackAsItWasWritten(String sku) throws IOException {
    String title = TestManuscripts.of(sku).edition().title();
    assertThat(title).matches(".*\\p{IsHan}.*");

    assertThat(letters(text(sku))).contains(letters(title));
  }

  @Test
  void aKitNamesItsParts() throws IOException {
    assertThat(text("RR-180-en-2026.1"))
        .contains("Inside each kit", "2 × Poster: You may be able to speak with a patient alone");
  }

  @Test
  void whatIsForSomebodyWhoMayNeedHelpNamesNobody() throws IOException {
    assertThat(text("RR-191-en-2026.1")).doesNotContain("Demonstration", "Rescue & Restore");
  }

  private static String text(String sku) throws IOException {
    byte[] pdf = TestManuscripts.of(sku).make(DocumentKind.ACCESSIBLE);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** Its sentences, as they follow each other. */
  private static List<String> words(Manuscript manuscript) {
    List<String> words = new ArrayList<>();
    for (EditionText.Block block : manuscript.edition().text().blocks()) {
      if (block instanceof EditionText.Bullets bullets) {
        bullets.items().forEach(item -> words.add(letters(item)));
      } else if (block instanceof EditionText.Heading heading) {
        words.add(letters(heading.words()));
      } else if (block instanceof EditionText.Paragraph paragraph) {
        words.add(letters(paragraph.words()));
      }
    }
    return words;
  }

  /** Without the spaces, which lines replace, and the feet of pages between two lines. */
  private static String letters(String words) {
    return words
        .replaceAll("RR-\\d+-[^\\n]*\\n", "")
        .replaceAll("\\d+ / \\d+\\s", "")
        .replaceAll("[\\s•]+", "");
  }

  private static List<String> headings(Manuscript manuscript) {
    return manuscript.words().text().stream()
        .filter(block -> block instanceof EditionText.Heading)
        .map(block -> ((EditionText.Heading) block).words())
        .toList();
  }

  private static List<String> bookmarks(PDDocument document) {
    List<String> names = new ArrayList<>();
    for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
      names.add(item.getTitle());
    }
    return names;
  }

  private static List<String> alternatives(PDStructureNode node) {
    List<String> found = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String alt = element.getCOSObject().getString(COSName.ALT);
        if (alt != null) {
          found.add(alt);
        }
        found.addAll(alternatives(element));
      }
    }
    return found;
  }
}
