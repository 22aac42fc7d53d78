package org.campaignmaterials.shipping;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.Typed;

/**
 * The number under which a carrier follows a parcel, as its label shows it, in capitals and without
 * spaces. Staff choose the carrier, since one number can fit two; we only say when a number does
 * not look like one of that carrier's. It is a warning and never an obstacle: carriers add formats,
 * and the parcel in front of the clerk is right when we are not.
 *
 * <p>The formats and their check digits follow the published rules gathered by
 * jkeen/tracking_number_data.
 */
public record TrackingNumber(String text) {

  /** One way in which a carrier numbers parcels; group 1 of the shape guards itself. */
  private record Format(Pattern shape, Predicate<String> guard) {
    Format(String shape, Predicate<String> guard) {
      this(Pattern.compile(shape), guard);
    }
  }

  /** Intelligent Mail package barcodes, with the destination's ZIP Code before them or not. */
  private static final String PACKAGE = "(9[1-5][0-9]{20}|9[2-5][0-9]{24}|94[0-9]{28})";

  /** Those of mailers whose parcels another carrier takes to the post office. */
  private static final Format HANDED_OVER =
      new Format("(9[23][0-9]{20}|9[23][0-9]{24})", CheckDigits::mod10);

  private static final Map<Carrier, List<Format>> FORMATS =
      new EnumMap<>(
          Map.of(
              Carrier.USPS,
              List.of(
                  new Format(PACKAGE, CheckDigits::mod10),
                  new Format("420[0-9]{5}" + PACKAGE, CheckDigits::mod10),
                  new Format("420[0-9]{9}" + PACKAGE, CheckDigits::mod10),
                  new Format("([0-9]{20})", CheckDigits::mod10WithOrWithout91),
                  new Format("[A-Z]{2}([0-9]{9})[A-Z]{2}", CheckDigits::s10)),
              Carrier.UPS,
              List.of(
                  new Format("1Z([0-9A-Z]{15}[0-9])", CheckDigits::ups),
                  new Format("[AHIJKTV]([0-9]{10})", CheckDigits::ups),
                  HANDED_OVER),
              Carrier.FEDEX,
              List.of(
                  new Format("([0-9]{12})", CheckDigits::express),
                  new Format("([0-9]{15})", CheckDigits::mod10),
                  new Format("96[0-9]{5}([0-9]{15})", CheckDigits::mod10),
                  new Format("(?:1[0-9]|96)[0-9]{20}([0-9]{12})", CheckDigits::express),
                  new Format("[0-9]{16}([0-9]{12})[0-9]{4}", CheckDigits::express),
                  HANDED_OVER)));

  public TrackingNumber {
    text = Typed.trimmed(text).replaceAll("[\\s\\-]+", "").toUpperCase(Locale.ROOT);
  }

  /**
   * What is odd about this number for that carrier: {@code tracking_format} or {@code
   * tracking_digit}; nothing when it looks right.
   *
   * @param field where it was typed
   */
  public Optional<RuleViolation> warning(Carrier carrier, String field) {
    boolean known = false;
    for (Format format : FORMATS.get(carrier)) {
      Matcher matcher = format.shape().matcher(text);
      if (matcher.matches()) {
        known = true;
        if (format.guard().test(matcher.group(1))) {
          return Optional.empty();
        }
      }
    }
    String code = known ? "tracking_digit" : "tracking_format";
    return Optional.of(new RuleViolation(field, code, carrier.displayName()));
  }
}
