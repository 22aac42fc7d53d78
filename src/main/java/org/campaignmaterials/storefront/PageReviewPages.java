package org.campaignmaterials.storefront;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.catalog.CampaignPage;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.web.CurrentPage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells campaign staff which pages somebody has to read through again. Nothing is changed here: the
 * day of a review stands in the page's file, beside the words that were read.
 */
@Controller
@Path("/campaign/pages")
@RequestScoped
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class PageReviewPages {
  /** So long before the end of a review it is called due soon. */
  private static final Period SOON = Period.ofDays(30);

  @Inject CurrentPage page;
  @Inject Publications publications;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.catalog.pageReviewDays", defaultValue = CampaignPage.REVIEW_DAYS)
  int days;

  @GET
  public String list() {
    LocalDate today = LocalDate.now(clock);
    String language = page.language().code();
    return page.show(
        "storefront/pageReviews.jte",
        new PageReviewsView(
            days,
            publications.pages().stream()
                .map(
                    each ->
                        new PageReviewsView.Line(
                            each.title().in(language),
                            each.path(),
                            each.slug(),
                            each.published(),
                            each.reviewed(),
                            each.reviewedUntil(days),
                            state(each.reviewedUntil(days), today)))
                .sorted(Comparator.comparing(PageReviewsView.Line::until))
                .toList()));
  }

  static PageReviewsView.State state(LocalDate until, LocalDate today) {
    if (until.isBefore(today)) {
      return PageReviewsView.State.OVERDUE;
    }
    return until.minus(SOON).isAfter(today)
        ? PageReviewsView.State.FINE
        : PageReviewsView.State.SOON;
  }
}
