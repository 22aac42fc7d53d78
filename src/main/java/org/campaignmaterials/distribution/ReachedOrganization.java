package org.campaignmaterials.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.campaignmaterials.shared.SameName;

/**
 * An organization that a coalition reached: it got materials, or has some on its walls. Its name
 * and the three digits of its ZIP Code tell it from others; the sector is what was typed last.
 */
@Entity
@Table(name = "reached_organization")
class ReachedOrganization {
  /** Longest name, in characters. */
  static final int NAME_MAX = 120;

  @Id private long id;
  private String coalition;
  private String name;

  @Column(name = "name_key")
  private String nameKey;

  private String sector;
  private String zip3;

  protected ReachedOrganization() {}

  ReachedOrganization(long id, String coalition, String name, String sector, String zip3) {
    this.id = id;
    this.coalition = coalition;
    this.name = name;
    this.nameKey = SameName.keyOf(name);
    this.sector = sector;
    this.zip3 = zip3;
  }

  void isOf(String latestSector) {
    sector = latestSector;
  }

  long id() {
    return id;
  }

  String coalition() {
    return coalition;
  }

  String name() {
    return name;
  }

  String sector() {
    return sector;
  }

  String zip3() {
    return zip3;
  }
}
