package org.campaignmaterials.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The part of an address behind its question mark. */
final class AuditQuery {
  private AuditQuery() {}

  /** The fields that say something and a last one, with the question mark; empty without any. */
  static String of(List<String> fields, Map<String, String> typed, String last, String value) {
    List<String> parts = new ArrayList<>();
    fields.stream()
        .filter(field -> !typed.getOrDefault(field, "").isEmpty())
        .forEach(field -> parts.add(part(field, typed.get(field))));
    if (!last.isEmpty()) {
      parts.add(part(last, value));
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private static String part(String field, String value) {
    return field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
