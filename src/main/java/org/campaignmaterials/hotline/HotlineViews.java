package org.campaignmaterials.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.catalog.HotlineTest;
import org.campaignmaterials.catalog.HotlineTests;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.Passports;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Stamp;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Puts together what the pages about the hotline's facts show. */
@ApplicationScoped
@Transactional
class HotlineViews {
  /** More tests than a page should show; the trail has them all. */
  private static final int TESTS_SHOWN = 20;

  @Inject HotlineChanges changes;
  @Inject HotlineTests tests;
  @Inject Publications publications;
  @Inject Passports passports;
  @Inject Accounts accounts;
  @Inject CurrentUser user;
  @Inject Clock clock;

  HotlineView list(Texts t) {
    List<HotlineChange> all = changes.all();
    List<HotlineTest> tried = tests.all();
    List<HotlineView.ChangeLine> lines = all.stream().map(each -> line(each, t)).toList();
    return new HotlineView(
        facts(all, tried, t),
        lines.stream().filter(each -> each.state().isOpen()).toList(),
        lines.stream().filter(each -> !each.state().isOpen()).toList(),
        tried.stream().limit(TESTS_SHOWN).map(each -> line(each, t)).toList(),
        passports.terms().hotlineDays(),
        mayWork());
  }

  private List<HotlineView.Fact> facts(List<HotlineChange> all, List<HotlineTest> tried, Texts t) {
    return publications.hotline().map(HotlineFacts::channels).orElse(List.of()).stream()
        .map(
            channel ->
                new HotlineView.Fact(
                    channel.kind(),
                    channel.address(),
                    all.stream()
                        .filter(each -> each.channel() == channel.kind())
                        .flatMap(each -> each.inForceAt().stream())
                        .findFirst()
                        .map(this::inZone),
                    channel.interpreted(),
                    channel.languages().stream()
                        .map(tag -> tried(channel, tag, tried, t))
                        .toList()))
        .toList();
  }

  private HotlineView.Tried tried(
      HotlineChannel channel, String language, List<HotlineTest> all, Texts t) {
    Optional<LocalDate> on = channel.verifiedIn(language);
    Optional<LocalDate> until = on.map(passports.terms()::channelCountsUntil);
    Stamp.State state =
        until
            .map(
                day -> day.isBefore(passports.today()) ? Stamp.State.EXPIRED : Stamp.State.RECORDED)
            .orElse(Stamp.State.MISSING);
    return new HotlineView.Tried(
        language,
        languageName(language, t),
        state,
        on,
        until,
        channel.failedIn(language, all),
        logPath(new Tryable(channel.kind(), channel.address()), language));
  }

  private static String logPath(Tryable what, String language) {
    return UriBuilder.fromPath("/campaign/hotline/test")
        .queryParam("what", "{what}")
        .queryParam("language", "{language}")
        .build(what.code(), language)
        .toString();
  }

  /** One change, with what it waits for. */
  HotlineChangeView one(long id, TypedForm form, Texts t) {
    HotlineChange change = changes.byId(id);
    List<HotlineChangeView.Needed> needed =
        change.tests(tests.all()).stream().map(each -> needed(each, t)).toList();
    int editions =
        change.state().isOpen()
            ? publications
                .carrying(
                    change.channel(),
                    change.wrongIn(
                        publications.languages().stream().map(MaterialLanguage::code).toList()))
                .size()
            : change.editionsStopped();
    boolean isOther =
        user.account().map(account -> account.id() != change.proposedBy()).orElse(false);
    return new HotlineChangeView(line(change, t), needed, editions, mayWork(), isOther, form);
  }

  private HotlineChangeView.Needed needed(NeededTest test, Texts t) {
    String what =
        t.get(
            test.answered() ? "hotline.needed.answered" : "hotline.needed.dead",
            t.get(test.channel().messageKey(), test.address()),
            t.inSentence(languageName(test.language(), t)));
    String found =
        test.newest()
            .map(
                each ->
                    t.get(
                        "hotline.needed.found",
                        t.get(each.outcome().messageKey()),
                        t.date(each.on()),
                        name(each.account())))
            .orElse("");
    return new HotlineChangeView.Needed(
        what,
        found,
        test.isDone(),
        logPath(new Tryable(test.channel(), test.address()), test.language()));
  }

  private HotlineView.ChangeLine line(HotlineChange change, Texts t) {
    return new HotlineView.ChangeLine(
        change.id(),
        t.get("hotline.channel." + change.channel().code()),
        change.before().map(reach -> words(reach, t)).orElseGet(() -> t.get("hotline.none")),
        change.after().map(reach -> words(reach, t)).orElseGet(() -> t.get("hotline.off")),
        change.changeClass(),
        change.state(),
        change.reason(),
        name(change.proposedBy()),
        inZone(change.proposedAt()),
        change.decidedBy().map(this::name).orElse(""),
        change.decidedAt().map(this::inZone),
        inZone(change.effectiveAt()),
        change.inForceAt().map(this::inZone),
        change.editionsStopped());
  }

  private String words(Reach reach, Texts t) {
    String languages =
        reach.languages().stream()
            .map(tag -> t.inSentence(languageName(tag, t)))
            .collect(Collectors.joining(", "));
    return t.get(
        reach.interpreted() ? "hotline.reach.interpreted" : "hotline.reach",
        reach.address(),
        languages);
  }

  private HotlineView.TestLine line(HotlineTest test, Texts t) {
    return new HotlineView.TestLine(
        test.on(),
        t.get(test.channel().messageKey(), test.address()),
        languageName(test.language(), t),
        test.outcome(),
        test.how(),
        name(test.account()));
  }

  /** Every address that may be tried now, in the order of the channels. */
  List<Tryable> tryable() {
    Set<Tryable> found = new LinkedHashSet<>();
    publications
        .hotline()
        .map(HotlineFacts::channels)
        .orElse(List.of())
        .forEach(channel -> found.add(new Tryable(channel.kind(), channel.address())));
    for (HotlineChange change : changes.all()) {
      if (change.state().isOpen()) {
        change.before().ifPresent(is -> found.add(new Tryable(change.channel(), is.address())));
        change.after().ifPresent(is -> found.add(new Tryable(change.channel(), is.address())));
      }
    }
    return new ArrayList<>(found);
  }

  /** The open change that speaks of an address, for the way back from a test. */
  Optional<Long> openChangeOf(Tryable what) {
    return changes
        .openOf(what.channel())
        .filter(
            change ->
                change.before().filter(is -> is.address().equals(what.address())).isPresent()
                    || change.after().filter(is -> is.address().equals(what.address())).isPresent())
        .map(HotlineChange::id);
  }

  /** A form that begins with what is in force. */
  TypedForm begun(Optional<HotlineChannel.Kind> kind) {
    return kind.map(
            is -> {
              Map<String, String> typed = new HashMap<>(Map.of("channel", is.code()));
              publications
                  .hotline()
                  .flatMap(facts -> facts.channel(is))
                  .ifPresent(
                      channel -> {
                        typed.put("address", channel.address());
                        channel.languages().forEach(tag -> typed.put("languages-" + tag, "true"));
                        if (channel.interpreted()) {
                          typed.put("interpreted", "true");
                        }
                      });
              return new TypedForm(typed, List.of());
            })
        .orElse(TypedForm.EMPTY);
  }

  List<TypedForm.Option> languages(Texts t) {
    return publications.languages().stream()
        .map(each -> new TypedForm.Option(each.code(), each.name().in(t.language().code())))
        .toList();
  }

  boolean mayWork() {
    return user.has(Role.STAFF);
  }

  private String languageName(String tag, Texts t) {
    return publications.language(tag).map(each -> each.name().in(t.language().code())).orElse(tag);
  }

  private String name(long account) {
    return accounts.nameOf(account).orElse("");
  }

  private ZonedDateTime inZone(Instant at) {
    return at.atZone(clock.getZone());
  }
}
