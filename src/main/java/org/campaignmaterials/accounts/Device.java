package org.campaignmaterials.accounts;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser says it is, in as few words as a person needs to recognise their own: {@code
 * Firefox, Windows}. The full text is not kept: it would tell devices apart better than people
 * need.
 */
final class Device {
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    // Each browser also claims to be those below it, so the order matters.
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser/", "Samsung Internet");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS/", "Firefox");
    BROWSERS.put("CriOS/", "Chrome");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    BROWSERS.put("curl/", "curl");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("CrOS", "Chromebook");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Macintosh", "Mac");
    SYSTEMS.put("Linux", "Linux");
  }

  private Device() {}

  /** The browser and its system as far as we know them; empty when we know neither. */
  static String of(String userAgent) {
    String browser = first(BROWSERS, userAgent);
    String system = first(SYSTEMS, userAgent);
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String first(Map<String, String> known, String userAgent) {
    return userAgent == null
        ? ""
        : known.entrySet().stream()
            .filter(mark -> userAgent.contains(mark.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
  }
}
