package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** How {@link Reached} lies in its table. */
@Embeddable
class ReachedColumns {
  private String organization;
  private String sector;

  @Column(name = "role_name")
  private String role;

  private int people;

  /** For JPA. */
  protected ReachedColumns() {}

  ReachedColumns(Reached reached) {
    this.organization = reached.organization().orElse(null);
    this.sector = reached.sector();
    this.role = reached.role().orElse(null);
    this.people = reached.people();
  }

  Reached reached() {
    return new Reached(
        Optional.ofNullable(organization), sector, Optional.ofNullable(role), people);
  }
}
