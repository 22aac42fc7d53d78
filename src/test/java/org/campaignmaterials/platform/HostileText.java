package org.campaignmaterials.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * What people type who want something else than materials. Each text holds a mark of its own with a
 * bracket behind it: where an answer has both, something was written back as it came.
 */
final class HostileText {
  private static final List<String> TEXTS =
      List.of(
          "%s",
          "\"'><script>alert(1)</script>%s",
          "%s\" onmouseover=\"alert(1)",
          "javascript:alert('%s')",
          "' OR '1'='1' -- %s",
          "1; DROP TABLE account; -- %s",
          "*)(uid=*))(|(cn=%s",
          "${7*7}#{7*7}{{7*7}}@(7*7)%s",
          "@if(true)%s@endif",
          "=HYPERLINK(\"http://evil.example/%s\")",
          "+1+cmd|' /C calc'!A0%s",
          "../../../../../../etc/passwd%s",
          "..\\..\\..\\windows\\win.ini%s",
          "%s\r\nX-Injected: yes\r\n\r\n<html>",
          "%s\u0000.pdf",
          "\u202E%s\u2066\uFEFF",
          "\uFF1C\uFF1Escript%s",
          ";cat /etc/passwd|%s",
          "{\"$gt\": \"\"}%s",
          "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>%s",
          "\uD83D\uDE00\uD83C\uDDFA\uD83C\uDDF8%s",
          "//evil.example/%s",
          "https://evil.example/%s",
          "\\\\evil.example\\%s",
          "%s@evil.example",
          "%%s%%n%%x%s",
          "-1%s",
          "99999999999999999999%s",
          "true%s",
          "2026-02-30%s");

  private static final int LONG = 6_000;

  private HostileText() {}

  /** The mark and the bracket that shows that nobody made it harmless. */
  static String marked(String mark) {
    return mark + "<i>";
  }

  static String any(Random random, String mark) {
    if (random.nextInt(20) == 0) {
      return "A".repeat(LONG) + marked(mark);
    }
    return TEXTS.get(random.nextInt(TEXTS.size())).replace("%s", marked(mark)).replace("%%", "%");
  }

  /** As part of an address or a form; now and then in an encoding that means nothing. */
  static String encoded(Random random, String mark) {
    return switch (random.nextInt(12)) {
      case 0 -> "%zz" + mark;
      case 1 -> mark + "%";
      case 2 -> "%C0%AE%C0%AE%C0%AF" + mark;
      case 3 -> "%ED%A0%80" + mark;
      case 4 -> "%00" + mark;
      case 5 -> "%252e%252e%252f" + mark + "%253Ci%253E";
      case 6 -> "%FF%FE" + mark + "%3Ci%3E";
      case 7 -> "%E2%80%AE" + mark + "%3Ci%3E%0d%0aX-Injected:%20yes";
      default -> URLEncoder.encode(any(random, mark), StandardCharsets.UTF_8);
    };
  }
}
