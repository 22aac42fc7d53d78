package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;

/**
 * What a coalition writes down of a member.
 *
 * @param name of the organization; of the person, who stands here without any address
 * @param parentOrganization the organization that a person works for, or that a branch belongs to;
 *     empty for one that stands by itself
 * @param sector a code of the catalog's sectors
 */
public record MemberFacts(
    String name,
    MemberKind kind,
    Optional<String> parentOrganization,
    String sector,
    LocalDate joinedOn) {

  /**
   * The distinct party that the member belongs to: two clinics of one hospital, or a nurse and her
   * clinic, are one.
   */
  public String party() {
    return parentOrganization.orElse(name);
  }

  /** For the trail. */
  AuditedFields audited() {
    return AuditedFields.of(AuditedField.KIND, kind.code())
        .with(AuditedField.SECTOR, sector)
        .with(AuditedField.JOINED_ON, joinedOn)
        .withText(AuditedField.NAME, name)
        .withText(AuditedField.PARENT, parentOrganization);
  }
}
