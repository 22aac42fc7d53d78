package org.campaignmaterials.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One way to reach the hotline.
 *
 * @param address a telephone number in its display format, a short code, or a web address without
 *     its scheme
 * @param languages tags of the languages it is answered in directly
 * @param interpreted whether other languages are answered through an interpreter
 * @param verified by language: the day on which someone last tried the channel and was answered. A
 *     language that is missing here was not tried yet, or nobody answered the last time.
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

  /** This channel as the tests of its address leave it, the newest of them first. */
  HotlineChannel tested(List<HotlineTest> tests) {
    Map<String, LocalDate> answered = new TreeMap<>();
    Set<String> told = new HashSet<>();
    for (HotlineTest test : tests) {
      boolean isNewest = test.isAbout(kind, address, test.language()) && told.add(test.language());
      if (isNewest && test.isAnswered()) {
        answered.put(test.language(), test.on());
      }
    }
    return new HotlineChannel(kind, address, languages, interpreted, answered, sources);
  }

  /**
   * The newest test of its address in a language, if nobody of the hotline answered then.
   *
   * @param tests all there are, the newest first
   */
  public Optional<HotlineTest> failedIn(String language, List<HotlineTest> tests) {
    return tests.stream()
        .filter(test -> test.isAbout(kind, address, language))
        .findFirst()
        .filter(test -> !test.isAnswered());
  }

  /** Whether a reader would reach the hotline by the same address, in the same languages. */
  public boolean reachesLike(HotlineChannel other) {
    return address.equals(other.address)
        && interpreted == other.interpreted
        && Set.copyOf(languages).equals(Set.copyOf(other.languages));
  }

  HotlineChannel citing(List<String> others) {
    return new HotlineChannel(kind, address, languages, interpreted, verified, others);
  }

  public Optional<LocalDate> verifiedIn(String language) {
    return Optional.ofNullable(verified.get(language));
  }
}
