package org.campaignmaterials.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Motif;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.TestCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class CoverTest {
  private static final Front LETTER = new Front(850, 1100);
  private static final Pattern WHITE_WORDS =
      Pattern.compile("<path d=\"([^\"]+)\" fill=\"#ffffff\"/>");
  private static final Pattern POINT = Pattern.compile("(-?[0-9.]+) (-?[0-9.]+) ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Help",
        "Someone you stop or arrest may need help, too",
        "A very long title that somebody in an office wrote and that goes on until ninety"
            + " characters",
        "Donaudampfschifffahrtsgesellschaftskapitänsmütze"
      })
  void noTitleIsCutOffHoweverLong(String title) {
    String svg = cover(title, Format.POSTER, Motif.DOORWAY);

    Matcher lines = WHITE_WORDS.matcher(svg);
    int found = 0;
    while (lines.find()) {
      found++;
      Matcher points = POINT.matcher(lines.group(1));
      while (points.find()) {
        assertThat(Double.parseDouble(points.group(1))).isBetween(0.0, 850.0);
      }
    }
    assertThat(found).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Motif.class)
  void everyMotifIsDrawnAndIsLikeNoOther(Motif motif) throws Exception {
    String svg = cover("Title", Format.POSTER, motif);

    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
    for (Motif other : Motif.values()) {
      if (other != motif) {
        assertThat(svg).isNotEqualTo(cover("Title", Format.POSTER, other));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatHasALayout(Format format) {
    assertThat(cover("Title", format, Motif.MAP)).startsWith("<svg").endsWith("</svg>");
  }

  @Test
  void theTitleIsReadToThoseWhoCannotSeeIt() {
    assertThat(cover("Work & rest <now>", Format.POSTER, Motif.LAMP))
        .contains("<title>Work &amp; rest &lt;now&gt;</title>");
  }

  @Test
  void aTitleInAnotherScriptIsDrawnAndOneThatWeCantDrawIsSetInTheReadersOwnFonts() {
    assertThat(cover("您可能会注意到别人忽略的事", Format.POSTER, Motif.STEPS)).doesNotContain("<text ");
    assertThat(cover("คุณอาจสังเกตเห็น", Format.POSTER, Motif.STEPS)).contains("<text ");
  }

  @Test
  void unverifiedChannelsMarkACoverAsASampleAndTheHotlineIsOnlyWhereItIsPrinted() {
    Publications catalog = TestCatalog.publications();
    Publication poster = catalog.byNumber("RR-101").orElseThrow();
    Publication factSheet = catalog.byNumber("RR-113").orElseThrow();

    CoverWords carries =
        Covers.words(poster, poster.current("es").orElseThrow(), catalog.hotline(), true);
    CoverWords without =
        Covers.words(factSheet, factSheet.current("en").orElseThrow(), catalog.hotline(), false);

    assertThat(carries.sample()).contains("Muestra");
    assertThat(carries.hotline().orElseThrow().number()).isEqualTo("1-888-373-7888");
    assertThat(without.hotline()).isEmpty();
    assertThat(without.sample()).isEmpty();
  }

  @Test
  void aCoverIsAPictureOfPointsToo() throws Exception {
    Publication poster = TestCatalog.publications().byNumber("RR-101").orElseThrow();
    byte[] png = TestManuscripts.of("RR-101-en-2026.1").make(DocumentKind.COVER);

    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    Front front = Front.of(poster);
    assertThat(picture.getWidth()).isEqualTo(800);
    assertThat(picture.getHeight()).isEqualTo(800 * front.height() / front.width());
    // Its ground, and the dark block of the hotline at its foot.
    assertThat(picture.getRGB(4, 4) & 0xFFFFFF).isEqualTo(0x0F6B6B);
    assertThat(picture.getRGB(4, picture.getHeight() - 4) & 0xFFFFFF).isEqualTo(0x14303A);
  }

  @Test
  void aPocketCardShowsTheHalfThatLiesOutside() {
    Publication card = TestCatalog.publications().byNumber("RR-102").orElseThrow();

    assertThat(Front.of(card)).isEqualTo(new Front(350, 250));
  }

  @Test
  void aTriFoldBrochureShowsItsFrontPanel() {
    Publication brochure = TestCatalog.publications().byNumber("RR-103").orElseThrow();

    assertThat(Front.of(brochure)).isEqualTo(new Front(367, 850));
  }

  private static String cover(String title, Format format, Motif motif) {
    CoverWords words = new CoverWords(title, Optional.empty(), Optional.empty());
    return new Cover(words, Palette.of("health_care"), motif, 3, LETTER).svg(format);
  }
}
