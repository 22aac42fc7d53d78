package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.campaignmaterials.catalog.Claim;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Source;
import org.campaignmaterials.web.Texts;

/** Writes out what claims rest on. */
@ApplicationScoped
public class Citations {
  @Inject Publications publications;

  List<Sourced> of(List<Claim> claims, Texts t) {
    return claims.stream()
        .map(
            claim ->
                new Sourced(
                    claim.statement().in(t.language().code()),
                    claim.sources().stream()
                        .flatMap(code -> publications.source(code).stream())
                        .map(Citations::citation)
                        .toList()))
        .toList();
  }

  private static Sourced.Citation citation(Source source) {
    return new Sourced.Citation(
        source.citation(),
        source.url().map(url -> LeavingPages.pathTo(source)).orElse(""),
        source.url().map(LeavingPages::host).orElse(""),
        source.reviewed());
  }
}
