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
import org.campaignmaterials.catalog.HotlineTest;
import org.campaignmaterials.catalog.HotlineTests;
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
  private static final String HOTLINE = "/campaign/hotline";

  @Inject Publications publications;
  @Inject HotlineTests tests;
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

  /** The hotline's channels that nobody is known to answer: tried in vain, or never tried. */
  List<Unproven> unproven(Texts t) {
    List<HotlineTest> tried = tests.all();
    int rests = carryingHotline();
    return publications.hotline().map(HotlineFacts::channels).orElse(List.of()).stream()
        .flatMap(
            channel ->
                channel.languages().stream()
                    .filter(language -> channel.verifiedIn(language).isEmpty())
                    .map(
                        language ->
                            new Unproven(
                                inWords(channel, language, t),
                                channel.failedIn(language, tried),
                                rests,
                                HOTLINE)))
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
    int rests = carryingHotline();
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
                                HOTLINE)));
  }

  private int carryingHotline() {
    return (int) publications.published().stream().filter(Publication::carriesHotline).count();
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
