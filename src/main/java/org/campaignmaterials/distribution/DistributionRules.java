package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.RecalledEditions;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shipping.Distances;

/**
 * What holds for everything that a coalition writes down about its materials, whether it came from
 * a page or by the API. Each rule adds its sentence at the field it was asked about.
 */
@ApplicationScoped
class DistributionRules {
  /** The most pieces of one line. */
  static final int QUANTITY_MAX = 100_000;

  /** Longest reason for undoing or throwing away, and for a rejection, in characters. */
  static final int REASON_MAX = 200;

  /** Longest name of an event or occasion, in characters. */
  static final int ACTIVITY_MAX = 120;

  /** The campaign was announced on this day; no coalition is older. */
  static final LocalDate FIRST_DAY = LocalDate.of(2004, 3, 11);

  @Inject Publications publications;
  @Inject RecalledEditions recalled;
  @Inject Clock clock;

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A day on which something has happened. */
  void pastDay(Problems problems, String field, LocalDate day) {
    if (day.isAfter(today())) {
      problems.add(field, "day_in_future");
    } else if (day.isBefore(FIRST_DAY)) {
      problems.add(field, "day_before_campaign");
    }
  }

  /** Pieces of one line. */
  void quantity(Problems problems, String field, int quantity) {
    if (quantity < 1) {
      problems.add(field, "pieces_positive");
    } else if (quantity > QUANTITY_MAX) {
      problems.add(field, "pieces_max", QUANTITY_MAX);
    }
  }

  /**
   * Pieces that are taken from the own shelf, or from what lies with members, on a day that may be
   * long ago: there were as many, on that day and ever since. Asked under the balance's lock.
   *
   * @param now how many of those that are meant are there now
   * @param held which pieces are meant
   */
  void wereThere(
      Problems problems,
      String field,
      LockedPieces locked,
      Taken taken,
      int now,
      ToIntFunction<Pieces> held) {
    if (taken.quantity() > now) {
      problems.add(field, "not_in_hand", title(taken.sku()), now);
      return;
    }
    InHandByDay days = locked.byDay(taken.sku(), taken.on());
    int then = days.fewestSince(taken.on(), held);
    if (taken.quantity() > then) {
      problems.add(
          field,
          "not_in_hand_then",
          title(taken.sku()),
          then,
          taken.on(),
          days.enoughSince(taken.quantity(), held).orElseThrow());
    }
  }

  /** What somebody says to have taken, and when. */
  record Taken(Sku sku, int quantity, LocalDate on) {}

  /** The same for pieces from the own shelf alone. */
  void wereOnOwnShelf(Problems problems, String field, LockedPieces locked, Taken taken) {
    int now = locked.of(taken.sku()).onOwnShelf();
    wereThere(problems, field, locked, taken, now, Pieces::onOwnShelf);
  }

  /** A sector of the catalog's list. */
  void sector(Problems problems, String field, String code) {
    if (!problems.concern(field) && publications.sector(code).isEmpty()) {
      problems.add(field, "choose_one");
    }
  }

  /** The first three digits of a ZIP Code; of a whole one no more is kept. Empty when wrong. */
  String zip3(Problems problems, String field, String typed) {
    if (problems.concern(field)) {
      return "";
    }
    if (!typed.matches("[0-9]{3}([0-9]{2}(-?[0-9]{4})?)?")) {
      problems.add(field, "zip3_format");
      return "";
    }
    String zip3 = typed.substring(0, 3);
    if (Distances.miles(zip3, zip3).isEmpty()) {
      problems.add(field, "zip_unassigned", zip3);
    }
    return zip3;
  }

  /** How it is known, as the coalition says; it typed it, unless it says otherwise. */
  Proof proof(Problems problems, String field, String code) {
    if (code.isEmpty()) {
      return Proof.TYPED;
    }
    Optional<Proof> proof = Proof.saidByCoalition(code);
    if (proof.isEmpty()) {
      problems.add(field, "unknown_choice", "typed, confirmed, seen");
    }
    return proof.orElse(Proof.TYPED);
  }

  /** A material, named as RR-101-en or in full. */
  Optional<Sku> sku(Problems problems, String field, String typed) {
    if (typed.isEmpty() || problems.concern(field)) {
      return Optional.empty();
    }
    Optional<Sku> sku = publications.resolve(typed).map(Edition::sku);
    if (sku.isEmpty()) {
      problems.add(field, "sku_unknown", typed);
    }
    return sku;
  }

  /** When a material was recalled; empty for one that is right. */
  Optional<RecallDay> recallOf(Sku sku) {
    return recalled.of(sku).map(each -> RecallDay.of(each, clock.getZone()));
  }

  /** A material that was not recalled before the day on which some of it was used. */
  void notRecalled(Problems problems, String field, Sku sku, LocalDate used) {
    recallOf(sku)
        .filter(day -> day.forbids(used))
        .ifPresent(day -> problems.add(field, "used_after_recall", title(sku), day.on()));
  }

  /** How sentences name a material. */
  String title(Sku sku) {
    return publications.edition(sku).map(Edition::title).orElse(sku.text());
  }

  /** A poster hangs on a wall and is displayed; everything else ends with being handed out. */
  boolean isPoster(Sku sku) {
    return publications
        .byNumber(sku.publication())
        .filter(publication -> publication.format() == Format.POSTER)
        .isPresent();
  }
}
