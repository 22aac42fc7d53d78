package org.campaignmaterials.shipping;

import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.shared.PostalAddress;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shared.ZipCode;

/**
 * Whether a parcel can be sent to what somebody typed. Everything that is wrong is said at once,
 * each thing at its field. Only what is unlikely rather than impossible may be confirmed: new ZIP
 * Codes appear before any table knows them, so {@code zip_state} passes for whoever insists; a
 * prefix that the Postal Service never assigned does not.
 */
public final class ShippingCheck {
  /** Longest address line, in characters: long names are real, and labels can wrap. */
  public static final int LINE_MAX = 100;

  /** Longest name of a city, in characters. */
  public static final int CITY_MAX = 60;

  /** The rule that a requester may confirm: the ZIP Code seems to belong to another state. */
  public static final String ZIP_STATE = "zip_state";

  private static final Set<String> MILITARY_POST_OFFICES = Set.of("APO", "FPO", "DPO");

  private static final String LINE1 = "shipTo.line1";
  private static final String LINE2 = "shipTo.line2";
  private static final String CITY = "shipTo.city";
  private static final String STATE = "shipTo.state";
  private static final String ZIP = "shipTo.zip";

  private final PostalAddress typed;
  private final Set<String> confirmed;
  private final Problems problems;

  private ShippingCheck(PostalAddress typed, Set<String> confirmed, Problems problems) {
    this.typed = typed;
    this.confirmed = confirmed;
    this.problems = problems;
  }

  /**
   * Checks an address and adds what is wrong with it.
   *
   * @param confirmed the codes that the requester has confirmed, of which {@link #ZIP_STATE} counts
   * @param problems takes violations of {@code shipTo.line1} to {@code shipTo.zip}
   * @return the address when nothing was wrong with it
   */
  public static Optional<ShippingAddress> check(
      PostalAddress typed, Set<String> confirmed, Problems problems) {
    Problems found = new Problems();
    new ShippingCheck(typed, confirmed, found).check();
    problems.addAll(found.all());
    return found.isEmpty() ? Optional.of(ShippingAddress.of(typed)) : Optional.empty();
  }

  private void check() {
    checkLine(LINE1, typed.line1(), true, LINE_MAX);
    checkLine(LINE2, typed.line2(), false, LINE_MAX);
    checkLine(CITY, typed.city(), true, CITY_MAX);
    Optional<State> state = knownState();
    Optional<State> stateOfZip = assignedZip().flatMap(ZipTable::stateOf);
    if (isMilitary(state) || isMilitary(stateOfZip) || isMilitaryPostOffice()) {
      checkMilitary(state, stateOfZip);
    } else if (state.isPresent()
        && stateOfZip.isPresent()
        && !state.equals(stateOfZip)
        && !confirmed.contains(ZIP_STATE)) {
      problems.add(ZIP, ZIP_STATE, fiveDigits(), stateOfZip.get().name(), state.get().name());
    }
  }

  private void checkLine(String field, String text, boolean required, int maxLength) {
    if (!Publication28.spells(text)) {
      problems.add(field, "address_letters");
      return;
    }
    Typed.line(problems, field, text, required, maxLength);
    if (!problems.concern(field) && !text.isEmpty() && Publication28.plain(text).isEmpty()) {
      problems.add(field, "address_letters");
    }
  }

  private Optional<State> knownState() {
    if (typed.state().isEmpty()) {
      problems.add(STATE, "required");
      return Optional.empty();
    }
    Optional<State> state = States.ofCode(typed.state());
    if (state.isEmpty()) {
      problems.add(STATE, "state_unknown");
    }
    return state;
  }

  private Optional<ZipCode> assignedZip() {
    if (typed.zip().isEmpty()) {
      problems.add(ZIP, "required");
      return Optional.empty();
    }
    Optional<ZipCode> zip = ZipCode.parse(typed.zip());
    if (zip.isEmpty()) {
      problems.add(ZIP, "zip_format");
    } else if (ZipTable.stateOf(zip.get()).isEmpty()) {
      problems.add(ZIP, "zip_unassigned", zip.get().zip3());
    }
    return zip;
  }

  /**
   * Military mail is sorted by all three at once: the city is the kind of post office, the state a
   * region, and the ZIP Code lies in that region's range. A country's name would send it through
   * that country's own mail.
   */
  private void checkMilitary(Optional<State> state, Optional<State> stateOfZip) {
    if (state.isPresent() && !isMilitary(state)) {
      problems.add(STATE, "military_state");
    } else if (state.isPresent() && stateOfZip.isPresent() && !state.equals(stateOfZip)) {
      problems.add(ZIP, "zip_military", fiveDigits(), state.get().code());
    }
    if (!isMilitaryPostOffice() && !problems.concern(CITY)) {
      problems.add(CITY, "military_city");
    }
    refuseCountry(LINE1, typed.line1());
    refuseCountry(LINE2, typed.line2());
  }

  private void refuseCountry(String field, String line) {
    if (!problems.concern(field) && Countries.endsWithOne(line)) {
      problems.add(field, "military_country");
    }
  }

  private static boolean isMilitary(Optional<State> state) {
    return state.isPresent() && state.get().isMilitary();
  }

  private boolean isMilitaryPostOffice() {
    return typed.city().length() <= CITY_MAX
        && MILITARY_POST_OFFICES.contains(Publication28.plain(typed.city()));
  }

  private String fiveDigits() {
    return ZipCode.parse(typed.zip()).orElseThrow().five();
  }
}
