package org.campaignmaterials.shared;

import java.util.Locale;

/**
 * What may stand where an address has its state: one of the 50, the District of Columbia, a
 * territory, a freely associated state or a military region. {@link States} holds all 62.
 *
 * @param code two capital letters: MD
 * @param name as it is read: Maryland
 * @param customsFormMayBeNeeded whether mail there may need PS Form 2976-R (Postal Bulletins 22498
 *     and 22511); for Puerto Rico and the Virgin Islands the rule is not settled, so they say yes
 */
public record State(String code, String name, Kind kind, boolean customsFormMayBeNeeded) {

  /** How the mail sees it. */
  public enum Kind {
    STATE,
    DISTRICT,
    TERRITORY,
    /** Micronesia, the Marshall Islands, Palau: foreign countries with U.S. domestic mail. */
    FREELY_ASSOCIATED_STATE,
    /** AA, AE and AP: regions of the armed forces' mail, not places. */
    MILITARY;

    static Kind ofCode(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  public boolean isMilitary() {
    return kind == Kind.MILITARY;
  }

  /** Outside the 50 states and the District, and not military mail. */
  public boolean isOverseas() {
    return kind == Kind.TERRITORY || kind == Kind.FREELY_ASSOCIATED_STATE;
  }

  public boolean isFreelyAssociated() {
    return kind == Kind.FREELY_ASSOCIATED_STATE;
  }

  /** Reached by road: the 48 states and the District. */
  public boolean isContiguous() {
    return kind == Kind.DISTRICT
        || (kind == Kind.STATE && !code.equals("AK") && !code.equals("HI"));
  }

  /** As a list on a form shows it: MD - Maryland. */
  public String label() {
    return code + " - " + name;
  }
}
