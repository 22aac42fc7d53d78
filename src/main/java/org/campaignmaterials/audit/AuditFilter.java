package org.campaignmaterials.audit;

import org.campaignmaterials.shared.Typed;

/**
 * Which lines somebody wants to read.
 *
 * @param action exactly this action; empty for all
 * @param subject what stands somewhere in the subject, in whatever case; empty for all
 */
public record AuditFilter(String action, String subject) {

  public AuditFilter {
    action = readable(action);
    subject = readable(subject);
  }

  /** What was typed; nothing for what no line can hold. */
  private static String readable(String text) {
    String typed = Typed.trimmed(text);
    return Typed.isClean(typed) ? typed : "";
  }
}
