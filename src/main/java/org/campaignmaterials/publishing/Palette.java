package org.campaignmaterials.publishing;

/**
 * The colours of one cover. The first four tell whom it is for; light, sun and ink are the same on
 * all, because the family is one.
 *
 * @param tone what the cover is painted in; white words on it have at least 4.5:1
 * @param deep for shapes that lie in its shade
 * @param mid for shapes that stand out from it a little
 * @param tint the paper of light covers
 */
record Palette(String tone, String deep, String mid, String tint) {
  static final String INK = "#14303a";
  static final String SUN = "#f0a63a";
  static final String GLOW = "#ffd894";
  static final String LIGHT = "#fff6e3";
  static final String WHITE = "#ffffff";

  /** Of small words on paper. */
  static final String BLACK = "#1b1b1b";

  /** Of smaller words, beside them. */
  static final String GREY = "#575757";

  static Palette of(String audience) {
    return switch (audience) {
      case "social_service", "legal_assistance", "child_welfare" ->
          new Palette("#6b3a6e", "#4e2851", "#8d5f90", "#f1e6f1");
      case "law_enforcement" -> new Palette("#24457a", "#183259", "#4a6ca3", "#e4ebf6");
      case "general_public", "may_need_help" ->
          new Palette("#a1432c", "#7c2f1d", "#c26d55", "#f8e6e0");
      case "health_care" -> new Palette("#0f6b6b", "#0a4d4f", "#3b9190", "#dff0ee");
      default -> new Palette("#4a6b2a", "#36511c", "#76974f", "#e9f0df");
    };
  }
}
