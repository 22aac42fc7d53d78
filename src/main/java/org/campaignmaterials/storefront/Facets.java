package org.campaignmaterials.storefront;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.storefront.CatalogView.Choice;
import org.campaignmaterials.storefront.CatalogView.Facet;
import org.campaignmaterials.web.Texts;

/**
 * The filters of a page of the catalog. Each value is a link that puts it on or takes it off, with
 * how many publications it leaves beside the other filters; values that leave none are not offered.
 */
final class Facets {
  private final CatalogQuery query;
  private final Findings findings;
  private final Publications publications;
  private final Texts t;

  Facets(CatalogQuery query, Findings findings, Publications publications, Texts t) {
    this.query = query;
    this.findings = findings;
    this.publications = publications;
    this.t = t;
  }

  List<Facet> all() {
    String page = t.language().code();
    return Stream.of(
            facet(
                "audience",
                query.audience(),
                query::withAudience,
                publications.audiences().stream()
                    .map(each -> new Term(each.code(), each.name().in(page), ""))
                    .toList()),
            facet(
                "format",
                query.format(),
                query::withFormat,
                Arrays.stream(Format.values())
                    .map(each -> new Term(each.code(), t.get(each.messageKey()), ""))
                    .toList()),
            facet(
                "language",
                query.language(),
                query::withLanguage,
                publications.languages().stream()
                    .map(each -> new Term(each.code(), each.ownName(), each.code()))
                    .toList()),
            facet(
                "topic",
                query.topic(),
                query::withTopic,
                publications.topics().stream()
                    .map(each -> new Term(each.code(), each.name().in(page), ""))
                    .toList()))
        .filter(facet -> !facet.choices().isEmpty())
        .toList();
  }

  /** What a filter can be set to. */
  private record Term(String code, String words, String language) {}

  private Facet facet(
      String name, String current, Function<String, CatalogQuery> with, List<Term> terms) {
    List<Choice> choices = new ArrayList<>();
    for (Term term : terms) {
      boolean isCurrent = term.code().equals(current);
      CatalogQuery narrowed = with.apply(term.code());
      int count = findings.count(narrowed);
      if (count > 0 || isCurrent) {
        choices.add(
            new Choice(
                term.words(),
                term.language(),
                count,
                isCurrent ? with.apply("").path() : narrowed.path(),
                isCurrent));
      }
    }
    return new Facet(name, choices);
  }
}
