package org.campaignmaterials.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Claim;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Passport;
import org.campaignmaterials.catalog.Passports;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/** Gathers what the documents of an edition are made of. */
@ApplicationScoped
public class Manuscripts {
  private Publications publications;
  private Passports passports;
  private Covers covers;
  private Site site;

  /** For CDI. */
  protected Manuscripts() {}

  @Inject
  Manuscripts(Publications publications, Passports passports, Covers covers, Site site) {
    this.publications = publications;
    this.passports = passports;
    this.covers = covers;
    this.site = site;
  }

  /**
   * The editions that anybody may read: what may be ordered, and drafts in languages in which there
   * is nothing else. By SKU.
   */
  List<Sku> readable() {
    return publications.published().stream()
        .flatMap(Manuscripts::readable)
        .map(Edition::sku)
        .sorted()
        .toList();
  }

  private static Stream<Edition> readable(Publication publication) {
    return Stream.concat(
        publication.published().stream(),
        publication.drafts().stream()
            .filter(draft -> publication.current(draft.language()).isEmpty()));
  }

  Manuscript of(Sku sku) {
    Publication publication = publications.byNumber(sku.publication()).orElseThrow();
    Edition edition = publication.edition(sku).orElseThrow();
    Passport passport = passports.of(publication, edition);
    Texts t = new Texts(Language.ofCode(edition.language()));
    PressWords words =
        PrintReady.words(
            publication,
            edition,
            citations(publication.claims()),
            passport.isSample(),
            new PrintReady.House(imprint(t), publications.hotline()));
    return new Manuscript(
        publication,
        edition,
        document(publication, edition, passport, words, t),
        words,
        covers.cover(publication, edition));
  }

  private String imprint(Texts t) {
    return t.get(
        "publishing.document.imprint",
        site.campaign(),
        site.agency().orElseGet(() -> t.get("web.demonstration")));
  }

  private List<String> citations(List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.sources().stream())
        .distinct()
        .flatMap(code -> publications.source(code).stream())
        .map(source -> source.citation())
        .toList();
  }

  private EditionDocument document(
      Publication publication, Edition edition, Passport passport, PressWords words, Texts t) {
    String ours = t.language().code();
    String audiences =
        publication.audiences().stream()
            .flatMap(code -> publications.audience(code).stream())
            .map(audience -> audience.name().in(ours))
            .collect(Collectors.joining(", "));
    return new EditionDocument(
        t,
        edition.language(),
        edition.title(),
        t.get("publishing.document.kind", t.get(publication.format().messageKey()), audiences),
        Covers.tone(publication.audiences().get(0)).substring(1),
        edition.alt(),
        words.text(),
        words.hotline(),
        Optional.empty(),
        contents(edition, t),
        publication.claims().stream()
            .map(
                claim ->
                    new EditionDocument.Fact(claim.statement().in(ours), citations(List.of(claim))))
            .toList(),
        passport,
        words.imprint());
  }

  private List<String> contents(Edition kit, Texts t) {
    return publications.contentsOf(kit).stream()
        .map(
            part ->
                t.get(
                    "publishing.document.content",
                    part.quantity(),
                    t.get(part.publication().format().messageKey()),
                    part.edition().title()))
        .toList();
  }

  /** What changes whenever a manuscript may have changed: looked at before all are gathered. */
  String state() {
    return passports.today() + imprint(new Texts(Language.EN));
  }
}
