package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.storefront.CatalogView.Choice;
import org.campaignmaterials.storefront.CatalogView.Chosen;
import org.campaignmaterials.storefront.CatalogView.Facet;
import org.campaignmaterials.storefront.CatalogView.Link;
import org.campaignmaterials.web.Texts;

/** Puts a page of the catalog together: what was found, and where each filter would lead. */
@ApplicationScoped
public class BrowsingCatalog {
  /** Publications on one page: eight rows of three. */
  static final int PAGE_SIZE = 24;

  @Inject Publications publications;
  @Inject FindingPublications finding;
  @Inject Cards cards;

  CatalogView view(CatalogQuery query, Texts t) {
    List<Publication> found = finding.find(query, t);
    int pages = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    int page = Math.min(query.page(), pages);
    List<Publication> shown =
        found.subList((page - 1) * PAGE_SIZE, Math.min(found.size(), page * PAGE_SIZE));
    List<Facet> facets = facets(query, t);
    return new CatalogView(
        title(query, t),
        publications.audience(query.audience()).map(audience -> audience.code()).orElse(""),
        found.size(),
        cards.of(shown, t),
        facets,
        chosen(query, facets, t),
        new CatalogView.CatalogSearch(
            query.q(), query.audience(), query.language(), query.format(), query.topic()),
        CatalogQuery.ALL.path(),
        sorts(query, t),
        pages(query, page, pages));
  }

  private String title(CatalogQuery query, Texts t) {
    return publications
        .audience(query.audience())
        .map(
            audience ->
                t.get("storefront.catalog.title.audience", audience.name().in(t.language().code())))
        .orElseGet(() -> t.get("storefront.catalog.title"));
  }

  private List<Facet> facets(CatalogQuery query, Texts t) {
    String page = t.language().code();
    List<Facet> facets = new ArrayList<>();
    facets.add(
        facet(
            "audience",
            query.audience(),
            query::withAudience,
            publications.audiences().stream()
                .map(each -> new Term(each.code(), each.name().in(page), ""))
                .toList(),
            t));
    facets.add(
        facet(
            "language",
            query.language(),
            query::withLanguage,
            publications.languages().stream()
                .map(each -> new Term(each.code(), each.ownName(), each.code()))
                .toList(),
            t));
    facets.add(
        facet(
            "format",
            query.format(),
            query::withFormat,
            Arrays.stream(Format.values())
                .map(each -> new Term(each.code(), t.get(each.messageKey()), ""))
                .toList(),
            t));
    facets.add(
        facet(
            "topic",
            query.topic(),
            query::withTopic,
            publications.topics().stream()
                .map(each -> new Term(each.code(), each.name().in(page), ""))
                .toList(),
            t));
    return facets;
  }

  /** What a filter can be set to. */
  private record Term(String code, String words, String language) {}

  /**
   * A filter with what each value would show beside the other filters; empty values are left out.
   */
  private Facet facet(
      String name, String current, Function<String, CatalogQuery> with, List<Term> terms, Texts t) {
    List<Choice> choices = new ArrayList<>();
    CatalogQuery all = with.apply("");
    choices.add(
        new Choice(
            "",
            t.get("storefront.filter.all"),
            "",
            finding.find(all, t).size(),
            all.path(),
            current.isEmpty()));
    for (Term term : terms) {
      CatalogQuery narrowed = with.apply(term.code());
      int count = finding.find(narrowed, t).size();
      boolean isCurrent = term.code().equals(current);
      if (count > 0 || isCurrent) {
        choices.add(
            new Choice(
                term.code(), term.words(), term.language(), count, narrowed.path(), isCurrent));
      }
    }
    return new Facet(name, choices);
  }

  private static List<Chosen> chosen(CatalogQuery query, List<Facet> facets, Texts t) {
    List<Chosen> chosen = new ArrayList<>();
    for (Facet facet : facets) {
      facet.choices().stream()
          .filter(choice -> choice.current() && !choice.code().isEmpty())
          .map(choice -> new Chosen(choice.words(), facet.choices().get(0).path()))
          .forEach(chosen::add);
    }
    if (!query.q().isEmpty()) {
      CatalogQuery without =
          CatalogQuery.of(
              query.audience(),
              query.language(),
              query.format(),
              query.topic(),
              "",
              query.sort().code(),
              "1");
      chosen.add(new Chosen(t.get("storefront.filter.words", query.q()), without.path()));
    }
    return chosen;
  }

  private static List<Link> sorts(CatalogQuery query, Texts t) {
    return Arrays.stream(CatalogQuery.Sort.values())
        .map(
            sort ->
                new Link(
                    t.get("storefront.sort." + sort.code()),
                    query.sortedBy(sort).path(),
                    sort == query.sort()))
        .toList();
  }

  private static CatalogView.Pages pages(CatalogQuery query, int page, int count) {
    List<Link> numbers =
        IntStream.rangeClosed(1, count)
            .filter(number -> number == 1 || number == count || Math.abs(number - page) <= 2)
            .mapToObj(
                number ->
                    new Link(String.valueOf(number), query.onPage(number).path(), number == page))
            .toList();
    return new CatalogView.Pages(
        page,
        count,
        page > 1 ? query.onPage(page - 1).path() : "",
        page < count ? query.onPage(page + 1).path() : "",
        numbers);
  }
}
