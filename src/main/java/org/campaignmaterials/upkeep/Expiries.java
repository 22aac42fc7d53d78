package org.campaignmaterials.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.CampaignPage;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.Passports;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.localversion.VerifiedNumbers;
import org.campaignmaterials.web.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds what runs out, the next first. What nobody has stamped yet can't run out. */
@ApplicationScoped
class Expiries {
  @Inject Publications publications;
  @Inject Passports passports;
  @Inject VerifiedNumbers numbers;

  @Inject
  @ConfigProperty(name = "app.catalog.pageReviewDays", defaultValue = CampaignPage.REVIEW_DAYS)
  int pageDays;

  List<Expiry> all(Texts t) {
    return Stream.of(sources(), hotline(t), localNumbers(t), pages(t))
        .flatMap(each -> each)
        .sorted(Comparator.comparing(Expiry::until).thenComparing(Expiry::what))
        .toList();
  }

  LocalDate today() {
    return passports.today();
  }

  private Stream<Expiry> sources() {
    Map<String, Integer> rests = new LinkedHashMap<>();
    for (Publication publication : publications.published()) {
      Set<String> cited =
          publication.claims().stream()
              .flatMap(claim -> claim.sources().stream())
              .collect(Collectors.toSet());
      cited.forEach(code -> rests.merge(code, 1, Integer::sum));
    }
    return rests.entrySet().stream()
        .flatMap(
            entry ->
                publications.source(entry.getKey()).stream()
                    .map(
                        source ->
                            new Expiry(
                                Expiry.Kind.SOURCE,
                                source.citation(),
                                passports.terms().sourceCountsUntil(source.reviewed()),
                                entry.getValue(),
                                "")));
  }

  private Stream<Expiry> hotline(Texts t) {
    int rests = (int) publications.published().stream().filter(Publication::carriesHotline).count();
    return publications.hotline().map(HotlineFacts::channels).orElse(List.of()).stream()
        .flatMap(
            channel ->
                channel.verified().entrySet().stream()
                    .map(
                        tested ->
                            new Expiry(
                                Expiry.Kind.HOTLINE,
                                inWords(channel, tested.getKey(), t),
                                passports.terms().channelCountsUntil(tested.getValue()),
                                rests,
                                "/campaign/hotline")));
  }

  private String inWords(HotlineChannel channel, String language, Texts t) {
    return t.get(
        "upkeep.expires.channel",
        t.get(channel.kind().messageKey(), channel.address()),
        t.inSentence(
            publications
                .language(language)
                .map(MaterialLanguage::name)
                .map(name -> name.in(t.language().code()))
                .orElse(language)));
  }

  private Stream<Expiry> localNumbers(Texts t) {
    return numbers.all().stream()
        .map(
            each ->
                new Expiry(
                    Expiry.Kind.LOCAL_NUMBER,
                    t.get("upkeep.expires.number", each.number(), each.coalition()),
                    each.until(),
                    1,
                    each.path()));
  }

  private Stream<Expiry> pages(Texts t) {
    return publications.pages().stream()
        .map(
            page ->
                new Expiry(
                    Expiry.Kind.PAGE,
                    page.title().in(t.language().code()),
                    page.reviewedUntil(pageDays),
                    1,
                    page.path()));
  }
}
