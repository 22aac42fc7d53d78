package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.campaignmaterials.catalog.Audience;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Topic;
import org.campaignmaterials.storefront.CatalogView.Chosen;
import org.campaignmaterials.storefront.CatalogView.Link;
import org.campaignmaterials.web.Texts;

/** Puts a page of the catalog together: what was found, and where each filter would lead. */
@ApplicationScoped
public class BrowsingCatalog {
  /** Publications on one page: four rows of three, and not too far to scroll on a phone. */
  static final int PAGE_SIZE = 12;

  /** The page that shows the same as a plain table, for the printer. */
  static final String LIST = "/catalog/list";

  @Inject Publications publications;
  @Inject FindingPublications finding;
  @Inject FindingRecalled recalled;
  @Inject Cards cards;

  CatalogView view(CatalogQuery query, Texts t) {
    Findings findings = finding.search(query);
    List<Publication> found = findings.fitting(query, t);
    int pages = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    int page = Math.min(query.number(), pages);
    List<Publication> shown =
        found.subList((page - 1) * PAGE_SIZE, Math.min(found.size(), page * PAGE_SIZE));
    List<Filter> inForce = inForce(query, t);
    return new CatalogView(
        title(query, t),
        publications.audience(query.audience()).map(Audience::code).orElse(""),
        found.size(),
        cards.of(shown, t),
        new Facets(query, findings, publications, t).all(),
        inForce.stream().map(each -> new Chosen(each.words(), each.without().path())).toList(),
        new CatalogView.CatalogSearch(
            query.q(), query.audience(), query.language(), query.format(), query.topic()),
        recalled.named(query.q()),
        notices(query, findings.hits(), t),
        found.isEmpty() ? waysOn(inForce, findings, t) : List.of(),
        CatalogQuery.ALL.path(),
        query.onPage(1).path(LIST),
        NewEditionsFeed.PATH,
        sorts(query, t),
        pages(query, page, pages));
  }

  /** The same publications on one page, without pictures. */
  PrintedList list(CatalogQuery query, Texts t) {
    return new PrintedList(
        title(query, t),
        inForce(query.withAudience(""), t).stream().map(Filter::words).toList(),
        cards.of(finding.search(query).fitting(query, t), t),
        query.path());
  }

  private String title(CatalogQuery query, Texts t) {
    return publications
        .audience(query.audience())
        .map(
            audience ->
                t.get("storefront.catalog.title.audience", audience.name().in(t.language().code())))
        .orElseGet(() -> t.get("storefront.catalog.title"));
  }

  /** A filter that is set, in words, and the query without it. */
  private record Filter(String words, CatalogQuery without) {}

  /** A code that nothing has is shown as it stands in the address. */
  private List<Filter> inForce(CatalogQuery query, Texts t) {
    String page = t.language().code();
    List<Filter> filters = new ArrayList<>();
    if (!query.audience().isEmpty()) {
      filters.add(
          new Filter(
              publications
                  .audience(query.audience())
                  .map(each -> each.name().in(page))
                  .orElse(query.audience()),
              query.withAudience("")));
    }
    if (!query.language().isEmpty()) {
      filters.add(
          new Filter(
              publications
                  .language(query.language())
                  .map(MaterialLanguage::ownName)
                  .orElse(query.language()),
              query.withLanguage("")));
    }
    if (!query.format().isEmpty()) {
      filters.add(
          new Filter(
              Format.ofCode(query.format())
                  .map(each -> t.get(each.messageKey()))
                  .orElse(query.format()),
              query.withFormat("")));
    }
    if (!query.topic().isEmpty()) {
      filters.add(
          new Filter(
              publications
                  .topic(query.topic())
                  .map(Topic::name)
                  .map(each -> each.in(page))
                  .orElse(query.topic()),
              query.withTopic("")));
    }
    if (!query.q().isEmpty()) {
      filters.add(new Filter(t.get("storefront.filter.words", query.q()), query.withWords("")));
    }
    return filters;
  }

  private static List<String> notices(CatalogQuery query, SearchHits hits, Texts t) {
    List<String> notices = new ArrayList<>();
    hits.respelled().stream()
        .map(each -> t.get("storefront.search.respelled", each.typed(), each.read()))
        .forEach(notices::add);
    if (!hits.scores().isEmpty()) {
      hits.unknown().stream()
          .map(word -> t.get("storefront.search.unknown", word))
          .forEach(notices::add);
    }
    if (hits.partly()) {
      notices.add(t.get("storefront.search.partly"));
    }
    if (hits.tellsNothing() && !query.q().isEmpty()) {
      notices.add(t.get("storefront.search.noWord", query.q()));
    }
    return notices;
  }

  /** What there is without one of the filters in force, the most first. */
  private List<Link> waysOn(List<Filter> inForce, Findings findings, Texts t) {
    record WayOn(Filter filter, int count) {}
    return inForce.stream()
        .map(each -> new WayOn(each, count(each.without(), findings)))
        .filter(way -> way.count() > 0)
        .sorted((one, other) -> Integer.compare(other.count(), one.count()))
        .map(
            way ->
                new Link(
                    t.count("storefront.nothing.without", way.count(), way.filter().words()),
                    way.filter().without().path(),
                    false))
        .toList();
  }

  private int count(CatalogQuery query, Findings sameWords) {
    return (query.q().isEmpty() ? finding.search(query) : sameWords).count(query);
  }

  private static List<Link> sorts(CatalogQuery query, Texts t) {
    boolean searched = !query.q().isEmpty();
    return Arrays.stream(CatalogQuery.Sort.values())
        .filter(sort -> searched || sort != CatalogQuery.Sort.NUMBER)
        .map(
            sort ->
                new Link(
                    t.get("storefront.sort." + words(sort, searched)),
                    query.sortedBy(sort).path(),
                    sort == query.sort()))
        .toList();
  }

  /** A search is sorted by how well each fits; the campaign's own order is that of numbers. */
  private static String words(CatalogQuery.Sort sort, boolean searched) {
    return searched && sort == CatalogQuery.Sort.RECOMMENDED ? "relevance" : sort.code();
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
