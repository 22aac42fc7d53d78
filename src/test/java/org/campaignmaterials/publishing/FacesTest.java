package org.campaignmaterials.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.campaignmaterials.shared.Typed;
import org.junit.jupiter.api.Test;

/** Whether what forms take and what papers print is the same. */
class FacesTest {
  /** Signs of holy texts, Korean as it was written long ago, doubles of Chinese letters. */
  private static final Set<UnicodeBlock> RARE =
      Set.of(
          UnicodeBlock.VEDIC_EXTENSIONS,
          UnicodeBlock.JAVANESE,
          UnicodeBlock.HANGUL_JAMO,
          UnicodeBlock.HANGUL_JAMO_EXTENDED_A,
          UnicodeBlock.HANGUL_JAMO_EXTENDED_B,
          UnicodeBlock.BOPOMOFO_EXTENDED,
          UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS);

  /** Letters of Korean that are seen by nobody. */
  private static final Set<Integer> FILLERS = Set.of(0x3164, 0xFFA0);

  private static final int LAST_HAN_OF_2018 = 0x9FEF;
  private static final int FIRST_LETTERS_OF_2020 = 0x4DB6;

  @Test
  void everyLetterThatFormsTakeIsPrinted() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (TrueTypeFont publicSans = publicSans()) {
      CmapLookup letters = publicSans.getUnicodeCmapLookup();
      IntStream.rangeClosed(0x80, Character.MAX_VALUE)
          .filter(Character::isLetter)
          .filter(letter -> Typed.isPrinted(Character.toString(letter)))
          .filter(letter -> !isRare(letter) && !isNew(letter))
          .mapToObj(letter -> Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFC))
          .filter(
              composed ->
                  composed
                      .codePoints()
                      .anyMatch(each -> Faces.of(each).isEmpty() && letters.getGlyphId(each) == 0))
          .forEach(composed -> missing.add("%04X".formatted(composed.codePointAt(0))));
    }
    assertThat(missing).isEmpty();
  }

  private static boolean isRare(int letter) {
    return FILLERS.contains(letter) || RARE.contains(UnicodeBlock.of(letter));
  }

  /** Added to Chinese in 2020. */
  private static boolean isNew(int letter) {
    return (letter >= FIRST_LETTERS_OF_2020 && letter < 0x4E00)
        || (letter > LAST_HAN_OF_2018 && letter < 0xA000);
  }

  private static TrueTypeFont publicSans() throws IOException {
    return new TTFParser()
        .parse(
            new RandomAccessReadBuffer(
                FacesTest.class
                    .getClassLoader()
                    .getResourceAsStream("fonts/PublicSans-Regular.ttf")));
  }

  @Test
  void aChineseNameCostsItsSlicesAndNotTheWholeTypeface() {
    List<Face> faces = Faces.beside("Report by 王小明, Wang Xiaoming");
    assertThat(faces).extracting(Face::name).allMatch(name -> name.startsWith("NotoSansSC-"));
    assertThat(faces.stream().mapToInt(face -> face.bytes(false).length).sum()).isLessThan(500_000);
  }

  @Test
  void whatPublicSansHasNeedsNobodyElse() {
    assertThat(Faces.beside("Nguyễn Thị Ánh, Łódź — “½” · ≥ 10, ¿sí?")).isEmpty();
  }

  @Test
  void arabicLettersAreJoinedAndUnjoined() {
    assertThat(ArabicForms.joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    assertThat(ArabicForms.joined("پژمان")).isEqualTo("\uFB58\uFB8B\uFEE3\uFE8E\uFEE5");
    assertThat(ArabicForms.letters("\uFEFC")).isEqualTo("لا");
    assertThat(ArabicForms.letters("½")).isEqualTo("½");
  }

  @Test
  void whatIsReadFromTheRightIsTurnedWithTheNumbersInIt() {
    RightToLeft bidi = new RightToLeft();
    assertThat(bidi.reorderRTLTextToLTR("אב (12) גד")).isEqualTo("דג (12) בא");
  }

  @Test
  void namesInASentenceOfOursStayInItsOrder() {
    RightToLeft.Splitter splitter = new RightToLeft.Splitter();
    splitter.setParagraph("By אב גד 40; הו 12.", RightToLeft.Splitter.LTR);
    assertThat(
            IntStream.range(0, splitter.countTextRuns())
                .mapToObj(splitter::getVisualRun)
                .map(run -> run.getDirection() + ":" + run.getStart() + "+" + run.getLength()))
        .containsExactly("0:0+3", "1:3+5", "0:8+5", "1:13+2", "0:15+4");
  }
}
