package org.campaignmaterials.coalition;

import java.util.Locale;

/** What a statement of the coalition is. */
public enum StatementKind {
  /** What the coalition is for. */
  CHARTER,
  /** What it knows of trafficking where it works. */
  LOCAL_CONTEXT;

  /** As forms write it: local_context. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
