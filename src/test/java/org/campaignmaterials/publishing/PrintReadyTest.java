package org.campaignmaterials.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.campaignmaterials.catalog.EditionText;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Motif;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every edition of the catalog can be handed to a print shop. */
class PrintReadyTest {
  private static final float INCH = 72;
  private static final float BLEED = INCH / 8;

  /** A knife may slip by so much: no word stands nearer to the cut. */
  private static final float SAFE = 0.1f * INCH;

  @ParameterizedTest
  @MethodSource("org.campaignmaterials.publishing.TestManuscripts#printed")
  void everySideHasItsTrueSizeItsBleedAndOnlyFontsThatGoAlong(String sku) throws IOException {
    Manuscript manuscript = TestManuscripts.of(sku);
    Front trim = trim(manuscript);
    read(
        manuscript,
        document -> {
          for (PDPage page : document.getPages()) {
            assertThat(page.getTrimBox().getWidth()).isCloseTo(trim.width() * 0.72f, within(0.1f));
            assertThat(page.getTrimBox().getHeight())
                .isCloseTo(trim.height() * 0.72f, within(0.1f));
            assertAround(page.getTrimBox(), page.getBleedBox(), BLEED);
            assertAround(page.getTrimBox(), page.getMediaBox(), INCH / 2);
            assertThat(fonts(page)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(operators(page))
                .as("inks only")
                .doesNotContain("rg", "RG", "g", "G", "Do", "BI");
          }
        });
  }

  @ParameterizedTest
  @MethodSource("org.campaignmaterials.publishing.TestManuscripts#printed")
  void noWordIsLostAndNoneStandsWhereAKnifeMaySlip(String sku) throws IOException {
    Manuscript manuscript = TestManuscripts.of(sku);
    read(
        manuscript,
        document -> {
          Within text = new Within(manuscript.words().sample().orElse(""));
          String words = letters(text(text, document));
          assertThat(words).contains(words(manuscript));
          assertThat(text.outside).isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "RR-101, 1",
    "RR-131, 1",
    "RR-103, 2",
    "RR-104, 2",
    "RR-102, 2",
    "RR-115, 2",
    "RR-190, 2",
    "RR-116, 8",
    "RR-171, 12"
  })
  void eachKindHasAsManySidesAsItsSummarySays(String publication, int sides) throws IOException {
    for (String language : List.of("en", "es")) {
      read(
          TestManuscripts.of(publication + "-" + language + "-2026.1"),
          document -> assertThat(document.getNumberOfPages()).isEqualTo(sides));
    }
  }

  @Test
  void aBrochureIsFoldedWhereItsPanelsEndAndItsFlapIsNarrower() {
    List<PressArt.Side> sides = art("RR-103-en-2026.1").sides();
    List<PressFile.Fold> outside = sides.get(0).folds();
    List<PressFile.Fold> inside = sides.get(1).folds();

    assertThat(outside.get(0).at()).isCloseTo(362.5, within(0.01));
    assertThat(outside.get(1).at() - outside.get(0).at()).isCloseTo(368.75, within(0.01));
    // Seen from the other side, a fold is as far from the other edge.
    assertThat(inside.get(0).at()).isCloseTo(1100 - outside.get(1).at(), within(0.01));
    assertThat(inside.get(1).at()).isCloseTo(1100 - outside.get(0).at(), within(0.01));
  }

  @Test
  void aPocketCardIsFoldedInTheMiddle() {
    for (PressArt.Side side : art("RR-102-en-2026.1").sides()) {
      assertThat(side.folds()).containsExactly(PressFile.Fold.across(250));
    }
  }

  @ParameterizedTest
  @MethodSource("org.campaignmaterials.publishing.TestManuscripts#printed")
  void whatHangsBearsItsMarkAndWhatIsCarriedBearsNone(String sku) throws IOException {
    Manuscript manuscript = TestManuscripts.of(sku);
    boolean carried =
        EnumSet.of(Format.POCKET_CARD, Format.QUESTIONS_CARD, Format.HOTLINE_CARD)
            .contains(manuscript.publication().format());
    boolean hangs = manuscript.publication().format() == Format.POSTER;
    if (carried || hangs) {
      read(
          manuscript,
          document -> {
            Within text = new Within("");
            text(text, document);
            assertThat(text.inside.toString().contains(sku)).isEqualTo(hangs);
          });
    }
  }

  @Test
  void whatMayEndInThePocketOfSomebodyWhoNeedsHelpNamesNoCampaign() {
    assertThat(TestManuscripts.of("RR-191-en-2026.1").words().imprint()).isEmpty();
    assertThat(TestManuscripts.of("RR-101-en-2026.1").words().imprint())
        .contains("Demonstration. Not a government website.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RR-190-zh-Hans-2026.1", "RR-195-ko-2026.1", "RR-196-vi-2026.1"})
  void aDraftInOtherLettersIsSetInThemAndIsASample(String sku) throws IOException {
    Manuscript manuscript = TestManuscripts.of(sku);
    assertThat(manuscript.words().sample()).contains("Sample");
    assertThat(manuscript.words().hotline().orElseThrow().others()).isEmpty();
    read(
        manuscript,
        document ->
            assertThat(letters(text(new PDFTextStripper(), document)))
                .contains(letters(manuscript.edition().title())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"POSTER", "BROCHURE", "FACT_SHEET", "POCKET_CARD", "HOTLINE_CARD", "BOOKLET"})
  void aTextThatIsTooLongIsRefusedAndNeverCutOff(String format) {
    List<EditionText.Block> tooLong = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      tooLong.add(new EditionText.Heading("Part " + i));
      tooLong.add(new EditionText.Paragraph("words and more words ".repeat(200)));
    }
    PressArt art =
        PressArt.of(
                Format.valueOf(format),
                TestManuscripts.of("RR-101-en-2026.1").words().with(tooLong),
                new PressArt.Look(Palette.of("health_care"), Motif.MAP, 1),
                new Front(850, 1100))
            .orElseThrow();

    assertThatThrownBy(() -> art.sides().forEach(side -> side.art().accept(new SvgDrawing())))
        .isInstanceOf(DoesNotFit.class);
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, names = "TOOLKIT", mode = EnumSource.Mode.EXCLUDE)
  void aTextNeedsNoHeadings(Format format) {
    PressArt art =
        PressArt.of(
                format,
                TestManuscripts.of("RR-101-en-2026.1")
                    .words()
                    .with(List.of(new EditionText.Paragraph("One short sentence."))),
                new PressArt.Look(Palette.of("health_care"), Motif.MAP, 1),
                new Front(850, 1100))
            .orElseThrow();

    List<SvgDrawing> drawn = new ArrayList<>();
    for (PressArt.Side side : art.sides()) {
      drawn.add(new SvgDrawing());
      side.art().accept(drawn.get(drawn.size() - 1));
    }
    assertThat(drawn).isNotEmpty();
  }

  @Test
  void noMixtureNeedsMoreInkThanPaperTakes() {
    for (String audience : List.of("health_care", "social_service", "law_enforcement")) {
      Palette palette = Palette.of(audience);
      for (String colour : List.of(palette.tone(), palette.deep(), palette.mid(), Palette.INK)) {
        var inks = Inks.of(colour);
        assertThat(inks.getCyan() + inks.getMagenta() + inks.getYellow() + inks.getBlack())
            .isLessThanOrEqualTo(3.0f);
      }
    }
    assertThat(Inks.of(Palette.BLACK).getBlack()).isEqualTo(1f);
  }

  private static PressArt art(String sku) {
    Manuscript manuscript = TestManuscripts.of(sku);
    return PressArt.of(
            manuscript.publication().format(),
            manuscript.words(),
            Covers.look(manuscript.publication()),
            Front.sheet(manuscript.publication()).orElseThrow())
        .orElseThrow();
  }

  private static Front trim(Manuscript manuscript) {
    Front sheet = Front.sheet(manuscript.publication()).orElseThrow();
    return manuscript.publication().format() == Format.BROCHURE
        ? new Front(sheet.longer(), sheet.shorter())
        : sheet;
  }

  private static void read(Manuscript manuscript, Consumer<PDDocument> reader) throws IOException {
    try (PDDocument document = Loader.loadPDF(TestManuscripts.print(manuscript))) {
      reader.accept(document);
    }
  }

  private static String text(PDFTextStripper stripper, PDDocument document) {
    try {
      return stripper.getText(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertAround(PDRectangle inner, PDRectangle outer, float by) {
    assertThat(inner.getLowerLeftX() - outer.getLowerLeftX()).isCloseTo(by, within(0.1f));
    assertThat(inner.getLowerLeftY() - outer.getLowerLeftY()).isCloseTo(by, within(0.1f));
    assertThat(outer.getUpperRightX() - inner.getUpperRightX()).isCloseTo(by, within(0.1f));
    assertThat(outer.getUpperRightY() - inner.getUpperRightY()).isCloseTo(by, within(0.1f));
  }

  private static List<PDFont> fonts(PDPage page) {
    List<PDFont> fonts = new ArrayList<>();
    try {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return fonts;
  }

  private static Set<String> operators(PDPage page) {
    try {
      return new PDFStreamParser(page)
          .parse().stream()
              .filter(token -> token instanceof Operator)
              .map(token -> ((Operator) token).getName())
              .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its words one by one, since columns and panels part sentences. */
  private static List<String> words(Manuscript manuscript) {
    List<String> words = new ArrayList<>();
    for (EditionText.Block block : manuscript.words().text()) {
      String text =
          block instanceof EditionText.Bullets bullets
              ? String.join(" ", bullets.items())
              : block instanceof EditionText.Heading heading
                  ? heading.words()
                  : ((EditionText.Paragraph) block).words();
      if (text.codePoints().noneMatch(Character::isIdeographic)) {
        List.of(text.split("\\s+")).forEach(word -> words.add(letters(word)));
      }
    }
    manuscript.words().hotline().ifPresent(hotline -> words.add(hotline.number()));
    return words;
  }

  private static String letters(String words) {
    return words.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }

  /** Notices words that stand outside of what is safe from the knife, and those inside. */
  private static final class Within extends PDFTextStripper {
    private final List<String> outside = new ArrayList<>();
    private final StringBuilder inside = new StringBuilder();
    private final String sample;

    Within(String sample) {
      this.sample = sample;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      super.processTextPosition(text);
      PDRectangle trim = getCurrentPage().getTrimBox();
      float x = text.getTextMatrix().getTranslateX();
      float y = text.getTextMatrix().getTranslateY();
      boolean upright = text.getDir() == 0 || text.getDir() == 180;
      boolean forPrinter = y < trim.getLowerLeftY() - BLEED;
      if (!upright || forPrinter || sample.contains(text.getUnicode()) && isTurned(text)) {
        return;
      }
      inside.append(text.getUnicode());
      float other = text.getDir() == 0 ? x + text.getWidthDirAdj() : x - text.getWidthDirAdj();
      boolean safe =
          Math.min(x, other) >= trim.getLowerLeftX() + SAFE
              && Math.max(x, other) <= trim.getUpperRightX() - SAFE
              && y >= trim.getLowerLeftY() + SAFE - 2
              && y <= trim.getUpperRightY() - SAFE;
      if (!safe) {
        outside.add(text.getUnicode() + " at " + x + ", " + y);
      }
    }

    private static boolean isTurned(TextPosition text) {
      return Math.abs(text.getTextMatrix().getShearX()) > 0.01f;
    }
  }
}
