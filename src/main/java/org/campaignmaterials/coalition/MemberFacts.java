package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.Optional;

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

  /** For the trail of corrections; a person's name stays out of it. */
  String inShort() {
    String who = kind == MemberKind.PERSON ? "" : name + ", ";
    return "%s%s, %s, joined %s".formatted(who, kind.code(), sector, joinedOn);
  }
}
