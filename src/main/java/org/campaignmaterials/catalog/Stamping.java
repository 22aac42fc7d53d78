package org.campaignmaterials.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionChecks.Check;
import org.campaignmaterials.catalog.Stamp.Line;
import org.campaignmaterials.catalog.Stamp.State;

/**
 * Stamps the passports of one catalog on one day. Which stamp does what is ADR 0031: a stamp that
 * is missing or out of date marks an edition "Sample"; only words in a language that is not ours
 * and that nobody read keep it from being ordered, which its {@link EditionStatus} says already.
 */
final class Stamping {

  private final Vocabulary vocabulary;
  private final PassportTerms terms;
  private final LocalDate today;

  Stamping(Vocabulary vocabulary, PassportTerms terms, LocalDate today) {
    this.vocabulary = vocabulary;
    this.terms = terms;
    this.today = today;
  }

  Passport passport(Publication publication, Edition edition) {
    return Passport.of(
        edition,
        List.of(
            sources(publication.claims()),
            hotline(publication, edition.language()),
            words(edition),
            check(Stamp.Kind.LIVED_EXPERIENCE, edition.checks().livedExperience()),
            check(Stamp.Kind.ACCESSIBILITY, edition.checks().accessibility())));
  }

  private Stamp sources(List<Claim> claims) {
    Optional<LocalDate> oldest =
        claims.stream()
            .flatMap(claim -> claim.sources().stream())
            .flatMap(code -> vocabulary.source(code).stream())
            .map(Source::reviewed)
            .min(Comparator.naturalOrder());
    if (oldest.isEmpty()) {
      return unneeded(Stamp.Kind.SOURCES);
    }
    LocalDate until = terms.sourceCountsUntil(oldest.get());
    State state = stateUntil(until);
    return new Stamp(
        Stamp.Kind.SOURCES,
        state,
        oldest,
        Optional.of(until),
        List.of(
            Line.of(state, "catalog.passport.sources.claims", claims.size()),
            Line.of(state, "catalog.passport.sources.read", oldest.get(), until)));
  }

  private Stamp hotline(Publication publication, String language) {
    List<HotlineChannel> printed =
        vocabulary.hotline().map(facts -> facts.channelsFor(language)).orElse(List.of());
    if (!publication.carriesHotline()) {
      return unneeded(Stamp.Kind.HOTLINE);
    }
    List<Line> lines = printed.stream().map(channel -> tried(channel, language)).toList();
    Optional<LocalDate> oldest =
        printed.stream()
            .flatMap(channel -> channel.verifiedIn(language).stream())
            .min(Comparator.naturalOrder());
    State state = worst(lines);
    return new Stamp(
        Stamp.Kind.HOTLINE,
        state,
        oldest,
        state == State.MISSING ? Optional.empty() : oldest.map(terms::channelCountsUntil),
        lines);
  }

  private Line tried(HotlineChannel channel, String language) {
    Words name = languageName(language);
    return channel
        .verifiedIn(language)
        .map(
            day -> {
              State state = stateUntil(terms.channelCountsUntil(day));
              String key =
                  state == State.EXPIRED
                      ? "catalog.passport.hotline.expired"
                      : "catalog.passport.hotline.tried";
              return Line.of(state, key, channel, name, day);
            })
        .orElseGet(() -> Line.of(State.MISSING, "catalog.passport.hotline.untried", channel, name));
  }

  private Stamp words(Edition edition) {
    EditionChecks checks = edition.checks();
    boolean original = isOurs(edition.language());
    boolean complete = original ? checks.isRead() : checks.isReadTranslation();
    Words name = languageName(edition.language());
    List<Line> lines = new ArrayList<>();
    if (original) {
      lines.add(Line.of(State.RECORDED, "catalog.passport.words.original", name));
    } else {
      lines.add(
          checks
              .translator()
              .map(who -> Line.of(State.RECORDED, "catalog.passport.words.translator", name, who))
              .orElseGet(
                  () -> Line.of(State.MISSING, "catalog.passport.words.noTranslator", name)));
    }
    lines.add(
        checks.isRead()
            ? Line.of(
                State.RECORDED,
                "catalog.passport.words.read",
                checks.secondReader().orElseThrow(),
                checks.read().orElseThrow())
            : Line.of(State.MISSING, "catalog.passport.words.unread", name));
    return new Stamp(
        Stamp.Kind.WORDS,
        complete ? State.RECORDED : State.MISSING,
        checks.read(),
        Optional.empty(),
        lines);
  }

  private boolean isOurs(String language) {
    return vocabulary.language(language).map(MaterialLanguage::ours).orElse(false);
  }

  private Words languageName(String language) {
    return vocabulary
        .language(language)
        .map(MaterialLanguage::name)
        .orElse(new Words(language, language));
  }

  private static Stamp check(Stamp.Kind kind, Optional<Check> check) {
    State state = check.isPresent() ? State.RECORDED : State.MISSING;
    Line line =
        check
            .map(done -> Line.of(state, kind.messageKey() + ".done", done.on(), done.by()))
            .orElseGet(() -> Line.of(state, kind.messageKey() + ".missing"));
    return new Stamp(kind, state, check.map(Check::on), Optional.empty(), List.of(line));
  }

  private static Stamp unneeded(Stamp.Kind kind) {
    return new Stamp(
        kind,
        State.NOT_NEEDED,
        Optional.empty(),
        Optional.empty(),
        List.of(Line.of(State.NOT_NEEDED, kind.messageKey() + ".unneeded")));
  }

  private State stateUntil(LocalDate until) {
    return until.isBefore(today) ? State.EXPIRED : State.RECORDED;
  }

  /** A stamp on several things is as good as the worst of them; on none at all, it is missing. */
  private static State worst(List<Line> lines) {
    if (lines.isEmpty() || lines.stream().anyMatch(line -> line.state() == State.MISSING)) {
      return State.MISSING;
    }
    return lines.stream().anyMatch(line -> line.state() == State.EXPIRED)
        ? State.EXPIRED
        : State.RECORDED;
  }
}
