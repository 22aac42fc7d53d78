package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Audience;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.OrderLimit;
import org.campaignmaterials.catalog.Passports;
import org.campaignmaterials.catalog.Piece;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.publishing.Covers;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.stock.AvailabilityWord;
import org.campaignmaterials.web.Texts;

/** Puts the pages together that show publications one by one: the first page and each one's own. */
@ApplicationScoped
public class ReadingPublication {
  private static final int COVERS = 3;
  private static final int FIRST_CARDS = 4;
  private static final int RELATED = 3;

  @Inject Publications publications;
  @Inject Cards cards;
  @Inject Citations citations;
  @Inject Passports passports;
  @Inject Downloads downloads;
  @Inject RecalledNotices notices;

  HomeView home(Texts t) {
    List<Publication> all = publications.published();
    List<Publication> covers = covers(all);
    return new HomeView(
        cards.of(covers, t), families(all, t), cards.of(first(all, covers), t), all.size());
  }

  /** Audiences that share a colour stand together, in the order of the first of each. */
  private List<HomeView.Family> families(List<Publication> all, Texts t) {
    Map<String, List<HomeView.AudiencePanel>> families = new LinkedHashMap<>();
    for (Audience audience : publications.audiences()) {
      HomeView.AudiencePanel panel = panel(audience, all, t);
      if (panel.count() > 0) {
        families
            .computeIfAbsent(Covers.tone(audience.code()), tone -> new ArrayList<>())
            .add(panel);
      }
    }
    return families.values().stream().map(HomeView.Family::new).toList();
  }

  /** One publication for each of the first audiences, so that the hero speaks to all of them. */
  private List<Publication> covers(List<Publication> all) {
    List<Publication> covers = new ArrayList<>();
    for (Audience audience : publications.audiences()) {
      all.stream()
          .filter(each -> each.audiences().get(0).equals(audience.code()))
          .findFirst()
          .filter(each -> covers.size() < COVERS)
          .ifPresent(covers::add);
    }
    return covers;
  }

  /** A few that differ in kind and in whom they are for, so that the first page shows the range. */
  private static List<Publication> first(List<Publication> all, List<Publication> covers) {
    List<Publication> first = new ArrayList<>();
    for (Publication each : all) {
      boolean differs = first.stream().noneMatch(other -> isLike(each, other));
      if (differs && !covers.contains(each) && first.size() < FIRST_CARDS) {
        first.add(each);
      }
    }
    return first;
  }

  private static boolean isLike(Publication one, Publication other) {
    return one.format() == other.format()
        || one.audiences().get(0).equals(other.audiences().get(0));
  }

  private HomeView.AudiencePanel panel(Audience audience, List<Publication> all, Texts t) {
    String page = t.language().code();
    return new HomeView.AudiencePanel(
        audience.code(),
        audience.name().in(page),
        audience.invitation().in(page),
        (int) all.stream().filter(each -> each.isFor(audience.code())).count(),
        CatalogQuery.ALL.withAudience(audience.code()).path());
  }

  /**
   * A publication's page.
   *
   * @param language of the edition whose text is shown; the one that the reader of the page
   *     understands best, when there is none in that language
   */
  PublicationView view(Publication publication, String language, Texts t) {
    Edition shown =
        publication
            .current(Typed.trimmed(language))
            .or(() -> draft(publication, Typed.trimmed(language)))
            .or(() -> publication.bestFor(t.language().code()))
            .orElseThrow();
    return new PublicationView(
        cards.of(publication, shown, t),
        shown.alt(),
        alsoIn(publication, shown),
        audiences(publication, t),
        topics(publication, t),
        t.get("storefront.weight", t.decimal(publications.weightLb(shown.sku()).doubleValue(), 3)),
        publication.piece().map(Piece::cartonSize),
        limits(publication, t),
        publication.published().stream().map(each -> inEdition(publication, each)).toList(),
        drafts(publication, shown, t),
        publication.recalled().stream().map(notices::of).toList(),
        publication.replaced().stream().map(notices::of).toList(),
        downloads.of(publication),
        downloads.isDiscreet(shown.sku()),
        shown.text().blocks(),
        passports.of(publication, shown),
        citations.of(publication.claims(), t),
        related(publication, t));
  }

  private static Optional<Edition> draft(Publication publication, String language) {
    return publication.drafts().stream()
        .filter(draft -> draft.language().equals(language))
        .filter(draft -> publication.current(language).isEmpty())
        .findFirst();
  }

  /**
   * Languages in which there is a draft only; a draft of the next edition stays with its makers.
   */
  private List<PublicationView.InDraft> drafts(Publication publication, Edition shown, Texts t) {
    return publication.drafts().stream()
        .filter(each -> publication.current(each.language()).isEmpty())
        .map(
            each ->
                new PublicationView.InDraft(
                    each.language(),
                    cards.inLanguage(publication, each).ownName(),
                    publications
                        .language(each.language())
                        .map(is -> is.name().in(t.language().code()))
                        .orElse(each.language()),
                    each.title(),
                    textPath(publication, each),
                    each.equals(shown)))
        .toList();
  }

  private static String textPath(Publication publication, Edition edition) {
    return "/catalog/" + publication.number() + "?text=" + edition.language() + "#says";
  }

  /** The other languages, in their own names: each leads to what is printed in it. */
  private List<PublicationView.AlsoIn> alsoIn(Publication publication, Edition shown) {
    return publication.published().stream()
        .filter(each -> !each.equals(shown))
        .map(
            each ->
                new PublicationView.AlsoIn(
                    each.language(),
                    cards.inLanguage(publication, each).ownName(),
                    textPath(publication, each)))
        .toList();
  }

  List<CatalogView.Link> audiences(Publication publication, Texts t) {
    return publication.audiences().stream()
        .flatMap(code -> publications.audience(code).stream())
        .map(
            each ->
                new CatalogView.Link(
                    each.name().in(t.language().code()),
                    CatalogQuery.ALL.withAudience(each.code()).path(),
                    false))
        .toList();
  }

  private List<CatalogView.Link> topics(Publication publication, Texts t) {
    return publication.topics().stream()
        .flatMap(code -> publications.topic(code).stream())
        .map(
            each ->
                new CatalogView.Link(
                    each.name().in(t.language().code()),
                    CatalogQuery.ALL.withTopic(each.code()).path(),
                    false))
        .toList();
  }

  private List<String> limits(Publication publication, Texts t) {
    String unit = publication.isKit() ? "storefront.limit.kit" : "storefront.limit.piece";
    OrderLimit everyone = publication.orderLimits().everyone();
    Stream<String> bySector =
        publication.orderLimits().bySector().entrySet().stream()
            .flatMap(
                entry ->
                    publications.sector(entry.getKey()).stream()
                        .map(
                            sector ->
                                t.get(
                                    unit + ".sector",
                                    sector.name().in(t.language().code()),
                                    entry.getValue().quantity(),
                                    entry.getValue().periodDays())));
    return Stream.concat(
            Stream.of(t.get(unit, everyone.quantity(), everyone.periodDays())), bySector)
        .toList();
  }

  private PublicationView.InEdition inEdition(Publication publication, Edition edition) {
    PublicationCard.InLanguage language = cards.inLanguage(publication, edition);
    return new PublicationView.InEdition(
        edition.sku().text(),
        edition.language(),
        language.ownName(),
        edition.title(),
        edition.label(),
        language.availability(),
        language.availability() == AvailabilityWord.OUT
            ? "/tell-me?sku=" + edition.sku().open()
            : "",
        language.order());
  }

  /** Others for the same audience. */
  List<PublicationCard> related(Publication publication, Texts t) {
    return publications.published().stream()
        .filter(each -> !each.number().equals(publication.number()))
        .filter(each -> each.isFor(publication.audiences().get(0)))
        .limit(RELATED)
        .map(each -> cards.of(each, t))
        .toList();
  }
}
