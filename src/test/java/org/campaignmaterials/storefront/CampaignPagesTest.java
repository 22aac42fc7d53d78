package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.catalog.EditionText;
import org.junit.jupiter.api.Test;

/** How a campaign page is cut into sections, and when somebody has to read it again. */
class CampaignPagesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aTextIsCutAtItsHeadings() {
    assertThat(ReadingCampaignPage.sections("Before.\n\n## One\n\nFirst.\n\n- a\n- b\n\n## Two"))
        .containsExactly(
            new CampaignPageView.Section("", List.of(new EditionText.Paragraph("Before."))),
            new CampaignPageView.Section(
                "One",
                List.of(
                    new EditionText.Paragraph("First."),
                    new EditionText.Bullets(List.of("a", "b")))),
            new CampaignPageView.Section("Two", List.of()));
  }

  @Test
  void aReviewIsDueSoonInItsLastMonthAndOverdueTheDayAfterItsLast() {
    assertThat(PageReviewPages.state(TODAY.plusDays(31), TODAY))
        .isEqualTo(PageReviewsView.State.FINE);
    assertThat(PageReviewPages.state(TODAY.plusDays(30), TODAY))
        .isEqualTo(PageReviewsView.State.SOON);
    assertThat(PageReviewPages.state(TODAY, TODAY)).isEqualTo(PageReviewsView.State.SOON);
    assertThat(PageReviewPages.state(TODAY.minusDays(1), TODAY))
        .isEqualTo(PageReviewsView.State.OVERDUE);
  }

  @Test
  void anotherSiteIsNamedAsReadersKnowIt() {
    assertThat(LeavingPages.host(URI.create("https://www.acf.hhs.gov/otip")))
        .isEqualTo("acf.hhs.gov");
  }
}
