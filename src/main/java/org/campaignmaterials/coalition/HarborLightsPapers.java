package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The papers of Harbor Lights, for the demonstration: some claims lack a source or a review. */
@ApplicationScoped
class HarborLightsPapers {
  @Inject KeepingPapers papers;
  @Inject Clock clock;

  /** Files them. */
  void tell(CoalitionNumber coalition) {
    papers.add(
        coalition,
        new StatementFacts(
            StatementKind.CHARTER,
            today().minusMonths(13),
            "Harbor Lights Coalition",
            "Harbor Lights brings together people around the harbor who are likely to meet somebody"
                + " who is being trafficked, for sex or for labor.\nWe raise awareness of both, we"
                + " help professionals to recognize the signs, and we make sure that everybody"
                + " knows the hotline.\nNo member speaks for the others; the chair changes each"
                + " year."));
    papers.add(
        coalition,
        new StatementFacts(
            StatementKind.LOCAL_CONTEXT,
            today().minusMonths(4),
            "Chesapeake Legal Aid",
            "Around the harbor, seasonal work in seafood packing and in construction, and housing"
                + " that comes with the job, need attention. So do the hotels along the highway."
                + "\nMost of those we want to reach read English or Spanish."));
    long flyer =
        papers.add(
            coalition,
            new ItemFacts("Know the signs at work", ItemKind.FLYER, today().minusMonths(7), false));
    claim(
        coalition,
        flyer,
        "Federal law calls it trafficking when labor is obtained by force, fraud or coercion.",
        "Trafficking Victims Protection Act of 2000, as amended, 22 U.S.C. 7102",
        "Ruth Okonkwo",
        false);
    claim(
        coalition,
        flyer,
        "Nobody has to be moved across a border to be trafficked.",
        "Trafficking Victims Protection Act of 2000, as amended, 22 U.S.C. 7102",
        "",
        false);
    claim(
        coalition,
        flyer,
        "Seasonal work around the harbor has doubled in ten years.",
        "",
        "",
        true);
    long talk =
        papers.add(
            coalition,
            new ItemFacts(
                "Slides for hotel staff", ItemKind.PRESENTATION, today().minusDays(70), false));
    claim(
        coalition,
        talk,
        "Anyone under 18 who is made to sell sex is a victim under federal law, whether or not"
            + " there was force.",
        "Trafficking Victims Protection Act of 2000, as amended, 22 U.S.C. 7102",
        "Ruth Okonkwo",
        false);
    claim(coalition, talk, "Most calls come from people who saw something at work.", "", "", true);
    papers.add(
        coalition,
        new ItemFacts(
            "Campaign poster on our web page", ItemKind.WEB_PAGE, today().minusMonths(9), true));
  }

  private void claim(
      CoalitionNumber coalition,
      long item,
      String words,
      String source,
      String reviewer,
      boolean aboutExtent) {
    papers.add(
        coalition,
        item,
        new ClaimFacts(
            words,
            Optional.of(source).filter(each -> !each.isEmpty()),
            Optional.empty(),
            reviewer.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClaimFacts.Review(reviewer, today().minusDays(60))),
            aboutExtent));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
