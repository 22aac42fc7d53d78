package org.campaignmaterials.web;

import org.campaignmaterials.shared.Language;

/** Page addresses carry their language: {@code /es/catalog} is {@code /catalog} in Spanish. */
final class Languages {
  private static final String SPANISH = "/es";

  private Languages() {}

  static Language of(String path) {
    return path.equals(SPANISH) || path.startsWith(SPANISH + "/") ? Language.ES : Language.EN;
  }

  static String withoutLanguage(String path) {
    if (of(path) == Language.EN) {
      return path;
    }
    String rest = path.substring(SPANISH.length());
    return rest.isEmpty() ? "/" : rest;
  }
}
