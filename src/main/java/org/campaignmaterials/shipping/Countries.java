package org.campaignmaterials.shipping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of countries, which must not stand in a military address: in English and in Spanish. */
final class Countries {
  private static final Set<String> NAMES = names();

  private Countries() {}

  /** Whether a line is a country's name, or ends with one after a comma. */
  static boolean endsWithOne(String line) {
    return NAMES.contains(Publication28.plain(line.substring(line.lastIndexOf(',') + 1)));
  }

  private static Set<String> names() {
    Stream<String> official =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code))
            .flatMap(
                country ->
                    Stream.of(
                        country.getDisplayCountry(Locale.ENGLISH),
                        country.getDisplayCountry(Locale.forLanguageTag("es"))));
    Stream<String> usual =
        List.of("USA", "UK", "England", "Great Britain", "Korea", "Republic of Korea", "UAE")
            .stream();
    return Stream.concat(official, usual)
        .map(Publication28::plain)
        .filter(name -> name.length() > 1)
        .collect(Collectors.toUnmodifiableSet());
  }
}
