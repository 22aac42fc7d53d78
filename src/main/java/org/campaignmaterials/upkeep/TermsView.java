package org.campaignmaterials.upkeep;

import java.util.List;
import org.campaignmaterials.audit.AuditHistory;
import org.campaignmaterials.web.TypedForm;

/**
 * One publication's terms, to be read and changed.
 *
 * @param limit what the file says, in words
 * @param materials languages in which it lies on shelves, like RR-101-en; none for a kit
 * @param history the newest change first
 */
public record TermsView(
    String number,
    String title,
    String titleLanguage,
    String limit,
    List<Material> materials,
    TypedForm form,
    List<Change> history,
    boolean mayWork) {

  /**
   * What somebody changed.
   *
   * @param material whose reprint point it was; empty for what concerns the whole publication
   */
  public record Change(String material, AuditHistory.Entry entry) {}

  /**
   * @param name of the language
   * @param code of it, as fields are named by it
   */
  public record Material(String sku, String name, String code) {}
}
