package org.campaignmaterials.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.AccessiblePdfStandard;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A coalition adds a card to an edition, and nothing else on it is touched. */
class LocalPressTest {
  private static final String MARK = "C-101, local version 7";
  private static final String NAME = "Harbor Lights Coalition";
  private static final LocalWords NAME_ALONE = new LocalWords(NAME, Optional.empty());
  private static final LocalWords WITH_NUMBER =
      new LocalWords(
          "Harbor Lights Coalition of Greater Baltimore and the Islands",
          Optional.of(
              new LocalWords.Contact(
                  "1-410-555-0142",
                  "Legal advice, a safe place to stay, help with papers",
                  "Monday to Friday, 9 a.m. to 6 p.m., Saturday to noon",
                  List.of("English", "Spanish", "Vietnamese"),
                  "The team of Casa Abierta and Eastside Family Services")));

  private final LocalPress press = press();

  private static LocalPress press() {
    LocalPress press = new LocalPress();
    press.manuscripts = TestManuscripts.ours();
    return press;
  }

  static Stream<String> withRoom() {
    return TestManuscripts.printed()
        .filter(sku -> LocalPress.takes(TestManuscripts.of(sku).publication().format()))
        .filter(sku -> !LocalPress.isForAPocket(TestManuscripts.of(sku).publication()))
        .filter(sku -> TestManuscripts.of(sku).edition().isPublished());
  }

  /** Writes down what is drawn, in its order. */
  private static final class Strokes implements Drawing {
    private final List<String> drawn = new ArrayList<>();
    private final List<double[]> words = new ArrayList<>();

    /** How far each open part is moved; what is only shown inside of something is not. */
    private final Deque<double[]> moves = new ArrayDeque<>();

    @Override
    public void rect(
        double x,
        double y,
        double width,
        double height,
        double radius,
        String fill,
        double opacity) {
      drawn.add("rect %s %s %s %s %s".formatted(x, y, width, height, fill));
    }

    @Override
    public void circle(double x, double y, double radius, String fill, double opacity) {
      drawn.add("circle %s %s %s %s".formatted(x, y, radius, fill));
    }

    @Override
    public void path(String data, String fill, double opacity) {
      drawn.add("path %s %s".formatted(data, fill));
    }

    @Override
    public void line(String data, String colour, double width, double opacity) {
      drawn.add("line %s %s".formatted(data, colour));
    }

    @Override
    public void words(
        Lettering face, String said, double x, double y, double size, String fill, double opacity) {
      drawn.add("words %s %s %s %s %s".formatted(said, x, y, size, fill));
      if (opacity == 1) {
        double left = x + moves.stream().mapToDouble(move -> move[0]).sum();
        double base = y + moves.stream().mapToDouble(move -> move[1]).sum();
        words.add(
            new double[] {left, base - size * Lettering.CAP, left + face.width(said, size), base});
      }
    }

    @Override
    public void turned(double degrees, double aroundX, double aroundY) {
      drawn.add("turned %s".formatted(degrees));
      moves.push(new double[] {0, 0});
    }

    @Override
    public void moved(double x, double y) {
      drawn.add("moved %s %s".formatted(x, y));
      moves.push(new double[] {x, y});
    }

    @Override
    public void inside(String id, double x, double y, double width, double height) {
      drawn.add("inside " + id);
      moves.push(new double[] {0, 0});
    }

    @Override
    public void end() {
      drawn.add("end");
      moves.pop();
    }
  }

  private static List<Strokes> drawn(List<PressArt.Side> sides) {
    return sides.stream()
        .map(
            side -> {
              Strokes strokes = new Strokes();
              side.art().accept(strokes);
              return strokes;
            })
        .toList();
  }

  private static PressArt art(String sku) {
    Manuscript manuscript = TestManuscripts.of(sku);
    return PrintReady.art(manuscript.publication(), manuscript.words()).orElseThrow();
  }

  private static LocalPanel panel(String sku, LocalWords words) {
    PressArt art = art(sku);
    return LocalPanel.of(words, art, art.localRoom().orElseThrow(), new Texts(Language.EN));
  }

  /**
   * The hotline's block, the facts and all else are drawn by the same strokes, each in its place.
   */
  @ParameterizedTest
  @MethodSource("withRoom")
  void everyStrokeOfTheEditionIsThereAndTheCardComesAfterThem(String sku) {
    List<Strokes> edition = drawn(art(sku).sides());
    List<Strokes> local = drawn(panel(sku, WITH_NUMBER).sides());

    assertThat(local).hasSameSizeAs(edition);
    for (int side = 0; side < edition.size(); side++) {
      List<String> before = edition.get(side).drawn;
      assertThat(local.get(side).drawn.subList(0, before.size())).isEqualTo(before);
      assertThat(local.get(side).drawn.size() > before.size()).isEqualTo(side == 0);
    }
  }

  @ParameterizedTest
  @MethodSource("withRoom")
  void theCardLiesOnNoWordAndAwayFromTheCut(String sku) {
    PressArt art = art(sku);
    LocalPanel.Room room = art.localRoom().orElseThrow();

    assertThat(drawn(art.sides()).get(room.side()).words)
        .isNotEmpty()
        .noneMatch(
            word ->
                word[0] < room.x() + room.width()
                    && word[2] > room.x()
                    && word[1] < room.y() + room.height()
                    && word[3] > room.y());
    assertThat(room.x()).isGreaterThanOrEqualTo(25);
    assertThat(room.y()).isGreaterThanOrEqualTo(15);
    assertThat(room.x() + room.width()).isLessThanOrEqualTo(art.w - 25);
    assertThat(room.y() + room.height()).isLessThanOrEqualTo(art.h - 25);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"RR-101-en-2026.1", "RR-101-es-2026.1", "RR-103-en-2026.1", "RR-104-es-2026.1"})
  void theFileHasTheNameTheNumberTheHotlineAndOnlyFontsThatGoAlong(String sku) throws IOException {
    byte[] pdf = press.print(Sku.parse(sku), WITH_NUMBER, MARK, true).orElseThrow();
    try (PDDocument document = Loader.loadPDF(pdf);
        PDDocument edition = Loader.loadPDF(TestManuscripts.print(TestManuscripts.of(sku)))) {
      String text = letters(new PDFTextStripper().getText(document));
      assertThat(text)
          .contains(letters(WITH_NUMBER.name()), "1-410-555-0142", "1-888-373-7888")
          .contains(letters(MARK));
      assertThat(document.getNumberOfPages()).isEqualTo(edition.getNumberOfPages());
      for (int page = 0; page < edition.getNumberOfPages(); page++) {
        PDPage mine = document.getPage(page);
        assertThat(mine.getTrimBox().toString())
            .isEqualTo(edition.getPage(page).getTrimBox().toString());
        assertThat(mine.getBleedBox().toString())
            .isEqualTo(edition.getPage(page).getBleedBox().toString());
        for (var name : mine.getResources().getFontNames()) {
          PDFont font = mine.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void whatIsNotApprovedSaysSoToThePrinterAndHasSampleAcross() throws IOException {
    Sku sku = Sku.parse("RR-101-en-2026.1");
    byte[] pdf = press.print(sku, NAME_ALONE, MARK, false).orElseThrow();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("NOT APPROVED YET, NOT FOR PRINTING", "Sample");
    }
  }

  /**
   * Under the card, on it, or both: where the edition's word lies under the card, the card goes on
   * with it stroke on stroke.
   */
  @ParameterizedTest
  @MethodSource("withRoom")
  void theWordSampleIsWholeAlthoughACardLiesOnIt(String sku) {
    Manuscript manuscript = TestManuscripts.of(sku);
    PressArt art =
        PrintReady.art(manuscript.publication(), manuscript.words().marked("Sample")).orElseThrow();
    LocalPanel panel =
        LocalPanel.of(WITH_NUMBER, art, art.localRoom().orElseThrow(), new Texts(Language.EN));

    List<String> edition = samples(drawn(art.sides()).get(0).drawn);
    List<String> local = samples(drawn(panel.sides()).get(0).drawn);

    assertThat(local).hasSize(edition.size() + 1);
    String onCard = local.get(local.size() - 1);
    if (art.sampleUnderCard().isPresent()) {
      assertThat(edition).as("one word, at one place").contains(onCard);
    } else {
      assertThat(edition).as("a word of its own").doesNotContain(onCard);
    }
  }

  /** Where the word stands each time, and how large it is. */
  private static List<String> samples(List<String> drawn) {
    return drawn.stream()
        .filter(stroke -> stroke.startsWith("words Sample "))
        .map(stroke -> stroke.substring(0, stroke.lastIndexOf(' ')))
        .toList();
  }

  @Test
  void theDocumentToReadNamesTheCoalitionAndIsAccessible() throws IOException {
    byte[] pdf = press.document(Sku.parse("RR-101-en-2026.1"), WITH_NUMBER);

    assertThat(AccessiblePdfStandard.brokenBy(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(letters(new PDFTextStripper().getText(document)))
          .contains(letters(WITH_NUMBER.name()), "1-410-555-0142", "1-888-373-7888");
    }
  }

  @Test
  void aWordThatNoCardTakesHasNoRoom() {
    Sku sku = Sku.parse("RR-103-en-2026.1");

    assertThat(press.hasRoom(sku, new LocalWords("W".repeat(60), Optional.empty()))).isFalse();
    assertThat(press.hasRoom(sku, WITH_NUMBER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Harbor Lights 🙂", "منارة الميناء", "אורות", "🙂 Coalition"})
  void lettersThatThePressCannotSetAreKnown(String name) {
    assertThat(LocalPress.canSet(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Harbor Lights", "Coalición Ñandú – “Sol”", "Đoàn Kết", "Маяк"})
  void lettersThatItCanSetAreKnownToo(String name) {
    assertThat(LocalPress.canSet(name)).isTrue();
  }

  private static String letters(String words) {
    return words.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}
