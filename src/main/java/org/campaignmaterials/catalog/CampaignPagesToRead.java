package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.PagesToRead;

/** Gives the campaign pages to the foot of every public page, and to the first page. */
@ApplicationScoped
class CampaignPagesToRead implements PagesToRead {

  @Inject Publications publications;

  /** All but the page for someone who may need help, which stands in a place of its own. */
  @Override
  public List<Link> links(Language language) {
    String code = language.code();
    return publications.pages().stream()
        .filter(page -> !page.slug().equals(CampaignPage.HELP))
        .map(
            page ->
                new Link(
                    page.path(),
                    page.menu().in(code),
                    page.title().in(code),
                    page.summary().in(code),
                    page.audience().orElse("")))
        .toList();
  }
}
