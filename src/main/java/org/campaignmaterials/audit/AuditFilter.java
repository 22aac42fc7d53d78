package org.campaignmaterials.audit;

import org.campaignmaterials.shared.Typed;

/**
 * Which lines somebody wants to read.
 *
 * @param action exactly this action; empty for all
 * @param subject exactly this subject; empty for all
 */
public record AuditFilter(String action, String subject) {

  public AuditFilter {
    action = Typed.trimmed(action);
    subject = Typed.trimmed(subject);
  }
}
