package org.campaignmaterials.localversion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.catalog.Passport;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Stamp;
import org.campaignmaterials.coalition.CoalitionStatus;
import org.campaignmaterials.publishing.LocalPress;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;

/**
 * Everything that keeps a local version from being printed, said at once. The same rule is asked
 * when a version is sent, when it is approved and whenever its file is fetched.
 *
 * <p>An edition that only lacks a stamp passes: it is marked "Sample" across, as the campaign's own
 * file is, and says so until the stamp is there. A stamp that was there and ran out does not pass,
 * because what it vouched for may be wrong by now.
 */
final class Preflight {
  /** Numbers and addresses belong into their own field, where they are checked. */
  private static final Pattern WAY_TO_REACH =
      Pattern.compile(
          "\\d{3}\\D{0,3}\\d{3,4}\\D{0,3}\\d{4}|@|(?i)https?:|www\\.|\\w\\.(org|com|net)\\b");

  /** Shorter names than this many words could be anybody's. */
  private static final int FEWEST_WORDS = 2;

  private final Facts facts;
  private final Problems problems = new Problems();

  /**
   * What is known on a day.
   *
   * @param standing how the coalition stands with the campaign
   * @param recordedName its name on record
   * @param publication of the edition; empty if what was typed names none
   * @param passport of the edition as it stands today
   * @param hotline how the hotline is reached
   * @param hotlineNumbers digits of the numbers by which it was reached once, or soon will be
   */
  record Facts(
      CoalitionStatus standing,
      String recordedName,
      Optional<Publication> publication,
      Optional<Edition> edition,
      Optional<Passport> passport,
      Optional<HotlineFacts> hotline,
      Set<String> hotlineNumbers) {}

  private Preflight(Facts facts) {
    this.facts = facts;
  }

  /**
   * What is wrong, in the order of the fields.
   *
   * @param hasRoom whether the words fit the picture; asked only if all else is right, since it
   *     takes a while
   */
  static List<RuleViolation> problems(LocalText text, Facts facts, BooleanSupplier hasRoom) {
    Preflight preflight = new Preflight(facts);
    preflight.coalition();
    preflight.edition();
    preflight.name(text.name());
    text.contact().ifPresent(preflight::contact);
    if (preflight.problems.isEmpty() && !hasRoom.getAsBoolean()) {
      preflight.problems.add("name", "local_no_room");
    }
    return preflight.problems.all();
  }

  private void coalition() {
    if (facts.standing() != CoalitionStatus.RECOGNIZED) {
      problems.add("", "local_not_recognized");
    }
  }

  private void edition() {
    if (facts.publication().isEmpty() || facts.edition().isEmpty()) {
      problems.add("sku", "local_no_edition");
      return;
    }
    Publication publication = facts.publication().get();
    Edition edition = facts.edition().get();
    if (!LocalPress.takes(publication.format())) {
      problems.add("sku", "local_kind");
    } else if (LocalPress.isForAPocket(publication)) {
      problems.add("sku", "local_pocket");
    }
    switch (edition.status()) {
      case DRAFT -> problems.add("sku", "local_draft");
      case SUPERSEDED -> problems.add("sku", "local_superseded", edition.label());
      case WITHDRAWN -> problems.add("sku", "local_withdrawn");
      case RECALLED -> problems.add("sku", Standing.RECALLED);
      case PUBLISHED -> {
        if (isOutOfDate()) {
          problems.add("sku", "local_stamp_expired");
        }
      }
    }
  }

  private boolean isOutOfDate() {
    return facts.passport().stream()
        .flatMap(passport -> passport.stamps().stream())
        .anyMatch(stamp -> stamp.state() == Stamp.State.EXPIRED);
  }

  private void name(String name) {
    if (name.isBlank()) {
      problems.add("name", "required");
    } else if (isPrintable("name", name, LocalText.NAME_MAX) && !isFromRecord(name)) {
      problems.add("name", "local_name_record", facts.recordedName());
    }
  }

  /** Words of the name on record, in their order; some may be left out. */
  private boolean isFromRecord(String name) {
    List<String> printed = words(name);
    List<String> recorded = words(facts.recordedName());
    int at = 0;
    for (String word : recorded) {
      if (at < printed.size() && printed.get(at).equals(word)) {
        at++;
      }
    }
    return at == printed.size() && printed.size() >= Math.min(FEWEST_WORDS, recorded.size());
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  private void contact(LocalContact contact) {
    if (contact.number().isBlank()) {
      problems.add("number", "local_number_missing");
    } else {
      LocalNumber.problem(contact.number(), facts.hotline(), facts.hotlineNumbers())
          .ifPresent(code -> problems.add("number", code));
    }
    words("what", contact.what(), LocalText.WHAT_MAX);
    words("hours", contact.hours(), LocalText.HOURS_MAX);
    languages(contact.languages());
    words("answeredBy", contact.answeredBy(), LocalText.ANSWERED_BY_MAX);
  }

  private void words(String field, String typed, int most) {
    if (isPrintable(field, typed, most) && WAY_TO_REACH.matcher(typed).find()) {
      problems.add(field, "local_way_to_reach");
    }
  }

  private void languages(List<String> languages) {
    if (languages.isEmpty()) {
      problems.add("languages", "local_languages_missing");
    } else if (facts.edition().filter(is -> !languages.contains(is.language())).isPresent()) {
      problems.add("languages", "local_language_of_edition");
    }
  }

  private boolean isPrintable(String field, String typed, int most) {
    if (typed.isBlank()) {
      problems.add(field, "local_contact_incomplete");
    } else if (typed.length() > most) {
      problems.add(field, "too_long", most, typed.length());
    } else if (!LocalPress.canSet(typed)) {
      problems.add(field, "local_letters");
    } else {
      return true;
    }
    return false;
  }
}
