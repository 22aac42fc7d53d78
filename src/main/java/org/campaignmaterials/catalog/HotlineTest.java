package org.campaignmaterials.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody tried one way to reach the hotline, in one language, and wrote down what happened. Tests
 * are only ever added: the newest one about an address speaks for it.
 *
 * @param address that was tried, in its printed form
 * @param on the day on which it was tried
 * @param how from where and with what, never what was talked about
 * @param account of whoever tried it
 */
public record HotlineTest(
    HotlineChannel.Kind channel,
    String address,
    String language,
    Outcome outcome,
    LocalDate on,
    String how,
    long account,
    Instant recordedAt) {

  /** What happened. */
  public enum Outcome {
    /** The hotline answered in this language. */
    ANSWERED,
    /** Nobody answered, or not in this language. */
    NOT_ANSWERED,
    /** Somebody else answered: it is not the hotline's. */
    WRONG;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
      return "catalog.hotline.outcome." + code();
    }
  }

  public boolean isAbout(HotlineChannel.Kind kind, String where, String inLanguage) {
    return channel == kind && address.equals(where) && language.equals(inLanguage);
  }

  public boolean isAnswered() {
    return outcome == Outcome.ANSWERED;
  }
}
