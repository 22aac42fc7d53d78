package org.campaignmaterials.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One way to reach the hotline.
 *
 * @param address a telephone number in its display format, a short code, or a web address without
 *     its scheme
 * @param languages tags of the languages it is answered in directly
 * @param interpreted whether other languages are answered through an interpreter
 * @param verified by language: the day on which someone last tried the channel. A language that is
 *     missing here was not tried yet.
 * @param sources codes of the sources that give the address
 */
public record HotlineChannel(
    Kind kind,
    String address,
    List<String> languages,
    boolean interpreted,
    Map<String, LocalDate> verified,
    List<String> sources) {

  /** In the order in which they are printed. */
  public enum Kind {
    VOICE,
    TEXT,
    CHAT,
    TTY;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> ofCode(String code) {
      return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The message that introduces the channel to a reader, like "Call {0}". */
    public String messageKey() {
      return "catalog.hotline." + code();
    }
  }

  public HotlineChannel {
    address = kind == Kind.VOICE ? HotlineFacts.display(address) : address.strip();
    languages = List.copyOf(languages);
    verified = Collections.unmodifiableMap(new TreeMap<>(verified));
    sources = List.copyOf(sources);
  }

  public boolean serves(String language) {
    return interpreted || languages.contains(language);
  }

  /** What a tap on the address opens. */
  public String link() {
    return switch (kind) {
      case VOICE -> "tel:+1" + HotlineFacts.digits(address);
      case TEXT -> "sms:" + address;
      case CHAT -> "https://" + address;
      case TTY -> "tel:" + address;
    };
  }

  public Optional<LocalDate> verifiedIn(String language) {
    return Optional.ofNullable(verified.get(language));
  }
}
