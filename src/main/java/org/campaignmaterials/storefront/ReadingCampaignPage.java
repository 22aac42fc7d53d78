package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.CampaignPage;
import org.campaignmaterials.catalog.EditionText;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.web.PageFrame;
import org.campaignmaterials.web.Texts;

/** Puts a campaign page together: its text by sections, its sources, the materials with it. */
@ApplicationScoped
public class ReadingCampaignPage {
  private static final int CARDS = 4;

  @Inject Publications publications;
  @Inject Cards cards;
  @Inject Citations citations;

  CampaignPageView view(CampaignPage page, PageFrame frame) {
    Texts t = frame.t();
    String language = t.language().code();
    return new CampaignPageView(
        page.title().in(language),
        page.summary().in(language),
        page.audience().orElse(""),
        page.published(),
        page.reviewed(),
        sections(filledIn(page.text().in(language), frame)),
        page.leadsTo().stream()
            .map(way -> new CatalogView.Link(way.words().in(language), way.path(), false))
            .toList(),
        citations.of(page.claims(), t),
        materials(page, t));
  }

  private static String filledIn(String text, PageFrame frame) {
    return text.replace("{agency}", frame.agency()).replace("{campaign}", frame.campaign());
  }

  static List<CampaignPageView.Section> sections(String text) {
    List<CampaignPageView.Section> sections = new ArrayList<>();
    String heading = "";
    List<EditionText.Block> blocks = new ArrayList<>();
    for (EditionText.Block block : new EditionText(text).blocks()) {
      if (block instanceof EditionText.Heading next) {
        add(heading, blocks, sections);
        heading = next.words();
        blocks = new ArrayList<>();
      } else {
        blocks.add(block);
      }
    }
    add(heading, blocks, sections);
    return sections;
  }

  private static void add(
      String heading, List<EditionText.Block> blocks, List<CampaignPageView.Section> sections) {
    if (!heading.isEmpty() || !blocks.isEmpty()) {
      sections.add(new CampaignPageView.Section(heading, List.copyOf(blocks)));
    }
  }

  private Optional<CampaignPageView.Materials> materials(CampaignPage page, Texts t) {
    if (page.audience().isEmpty() && page.topic().isEmpty()) {
      return Optional.empty();
    }
    List<Publication> fitting =
        publications.published().stream()
            .filter(each -> page.audience().stream().allMatch(each::isFor))
            .filter(each -> each.topics().containsAll(page.topic().stream().toList()))
            .toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CampaignPageView.Materials(
                name(page, t), cards.of(first(fitting), t), fitting.size(), path(page)));
  }

  private String name(CampaignPage page, Texts t) {
    String language = t.language().code();
    return page.audience()
        .flatMap(publications::audience)
        .map(audience -> audience.name().in(language))
        .or(() -> page.topic().flatMap(publications::topic).map(topic -> topic.name().in(language)))
        .orElse("");
  }

  private static String path(CampaignPage page) {
    CatalogQuery query = CatalogQuery.ALL;
    query = page.audience().map(query::withAudience).orElse(query);
    return page.topic().map(query::withTopic).orElse(query).path();
  }

  /** One of each kind before a second of any, so that a reader sees the range. */
  private static List<Publication> first(List<Publication> fitting) {
    List<Publication> first = new ArrayList<>();
    List<Publication> rest = new ArrayList<>();
    for (Publication each : fitting) {
      boolean isNewKind = first.stream().noneMatch(other -> other.format() == each.format());
      (isNewKind ? first : rest).add(each);
    }
    return Stream.concat(first.stream(), rest.stream()).limit(CARDS).toList();
  }
}
