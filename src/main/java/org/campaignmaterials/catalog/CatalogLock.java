package org.campaignmaterials.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row that an import holds, so that two nodes that start together import one after another. */
@Entity
@Table(name = "catalog_lock")
class CatalogLock {

  static final String IMPORT = "import";

  @Id private String name;

  /** For JPA. */
  protected CatalogLock() {}
}
