package org.campaignmaterials.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** How a {@link Source} lies in its table. */
@Entity
@Table(name = "source")
class SourceRow {

  @Id private String code;

  private int place;
  private String citation;
  private String url;
  private LocalDate reviewed;

  /** For JPA. */
  protected SourceRow() {}

  SourceRow(int place, Source source) {
    this.code = source.code();
    this.place = place;
    this.citation = source.citation();
    this.url = source.url().map(URI::toString).orElse(null);
    this.reviewed = source.reviewed();
  }

  int place() {
    return place;
  }

  Source source() {
    return new Source(code, citation, Optional.ofNullable(url).map(URI::create), reviewed);
  }
}
