package org.campaignmaterials.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a {@link WayOn} lies in its table. */
@Embeddable
class WayOnColumns {

  private String path;

  @Column(name = "words_en")
  private String english;

  @Column(name = "words_es")
  private String spanish;

  /** For JPA. */
  protected WayOnColumns() {}

  WayOnColumns(WayOn way) {
    this.path = way.path();
    this.english = way.words().english();
    this.spanish = way.words().spanish();
  }

  WayOn way() {
    return new WayOn(path, new Words(english, spanish));
  }
}
