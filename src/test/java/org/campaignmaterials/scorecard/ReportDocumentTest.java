package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionStatus;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.AccessiblePdfStandard;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report on paper and on screens, also with the longest of everything. */
class ReportDocumentTest {
  private static final ReportView.Publisher DEMONSTRATION =
      new ReportView.Publisher("Rescue & Restore materials", "Demonstration agency", true);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everybodyCanReadIt(Language language) throws IOException {
    Texts t = new Texts(language);
    byte[] pdf = ReportDocument.pdf(view(t), DEMONSTRATION, t);
    assertThat(AccessiblePdfStandard.brokenBy(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
      assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(5);
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("Harbor Lights", "FR-0000012", "1,850", "Nguyễn", t.get("web.demonstration"));
      // On the first page, and at the foot of each.
      assertThat(text.split(Pattern.quote(t.get("web.demonstration")), -1))
          .hasSize(document.getNumberOfPages() + 2);
    }
  }

  @Test
  void anAgencyOfItsOwnIsNoDemonstration() throws IOException {
    Texts t = new Texts(Language.EN);
    byte[] pdf =
        ReportDocument.pdf(view(t), new ReportView.Publisher("A campaign", "An agency", false), t);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("An agency")
          .doesNotContain(t.get("web.demonstration"));
    }
  }

  /** However long its rows are: no page ends with a heading, or with the head of a table. */
  @ParameterizedTest
  @ValueSource(ints = {1, 20, 45, 70, 95, 120, 145, 170, 195, 220, 245, 270, 420, 700})
  void noHeadingIsLeftAlone(int records) throws IOException {
    Texts t = new Texts(Language.EN);
    byte[] pdf = ReportDocument.pdf(view(t, records), DEMONSTRATION, t);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        List<String> lines = reader.getText(document).strip().lines().toList();
        assertThat(lines.get(lines.size() - 2))
            .as("last line of page %d", page)
            .doesNotMatch(
                "(Standard by|\\d\\. A standard|What its text|A finding|Attention|Part of|No\\.).*");
      }
    }
  }

  private static ReportView view(Texts t) {
    return view(t, 300);
  }

  private static ReportView view(Texts t, int records) {
    List<ReportView.StandardPart> standards = new ArrayList<>();
    List<String> signs = List.of("shown", "recorded", "judged", "recorded", "judged", "open");
    for (int number = 1; number <= 8; number++) {
      standards.add(standard(number, signs.get(number % signs.size()), records));
    }
    return new ReportView(
        new CoalitionHead(
            "C-101",
            "Harbor Lights <Coalition> & \"Friends\"",
            CoalitionStatus.RECOGNIZED,
            CoalitionTab.REPORTS),
        "FR-0000012",
        "July to September 2026",
        t.get("scorecard.asOf", "October 3, 2026"),
        t.get("scorecard.report.frozen", "Oct 3, 2026, 9:12 AM", "Nguyễn Thị Ánh 阮"),
        false,
        t.get("scorecard.source", 30),
        "",
        1,
        "ab".repeat(32),
        standards,
        List.of(
            new ReportView.Stage("shipped", "Shipped", "1,850", 100),
            new ReportView.Stage("received", "Received", "1,700", 92),
            new ReportView.Stage("handed-out", "Handed out", "1,000", 54),
            new ReportView.Stage("displayed", "Displayed", "0", 0)),
        List.of(new ReportView.Reading("Members, at least", "10")),
        List.of(new ReportView.Behind(1, "Members", longList(records), "300")),
        true,
        "FR-0000007",
        Optional.empty(),
        List.of());
  }

  private static ReportView.StandardPart standard(int number, String sign, int records) {
    ReportView.FigurePart figure =
        new ReportView.FigurePart(
            "1,240 pieces handed out",
            List.of("By sector: health care 40; social service 12", longList(records)),
            "3 entered late");
    return new ReportView.StandardPart(
        number,
        "A standard with a name that is long enough to need more than one line of its column",
        "What its text asks, in words of ours.",
        sign,
        "A finding",
        List.of(
            new ReportView.LimbPart(
                "Materials", "Shown", "The text: at least 10.", List.of(figure, figure)),
            new ReportView.LimbPart("Ongoing support", "", "", List.of(figure))),
        List.of("6 of 7 activities led by one organization"),
        sign.equals("judged")
            ? List.of(new ReportView.Judged("Judged shown by M. Reviewer", "Because. ".repeat(50)))
            : List.of());
  }

  private static String longList(int records) {
    return String.join(", ", IntStream.rangeClosed(1, records).mapToObj(String::valueOf).toList());
  }
}
