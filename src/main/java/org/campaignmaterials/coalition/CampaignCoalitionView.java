package org.campaignmaterials.coalition;

import java.util.List;
import org.campaignmaterials.audit.AuditHistory;
import org.campaignmaterials.web.TypedForm;

/**
 * One coalition, for campaign staff: what is written of it, how it stands, what was decided.
 *
 * @param next the steps that it may take, as codes
 */
public record CampaignCoalitionView(
    String number,
    String name,
    CoalitionStatus status,
    boolean inDirectory,
    boolean mayWork,
    TypedForm form,
    List<TypedForm.Option> states,
    List<String> next,
    List<Decided> history) {

  /**
   * One thing that was decided.
   *
   * @param reason as it was typed; empty where none was asked for
   */
  public record Decided(AuditHistory.Entry line, String reason) {}
}
