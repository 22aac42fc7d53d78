package org.campaignmaterials.catalog;

import java.util.function.Supplier;
import org.campaignmaterials.web.PageVersions;

/**
 * The picture of the catalog under the version that is in force. The version is read before the
 * tables: a picture taken while an import commits carries the older version and is taken again.
 */
final class CurrentPicture implements Supplier<CatalogPicture> {

  private final PageVersions versions;
  private final CatalogTables tables;
  private volatile Taken taken;

  private record Taken(long version, CatalogPicture picture) {}

  CurrentPicture(PageVersions versions, CatalogTables tables) {
    this.versions = versions;
    this.tables = tables;
  }

  @Override
  public CatalogPicture get() {
    long version = versions.of(PageVersions.CATALOG);
    Taken now = taken;
    return now != null && now.version == version ? now.picture : take(version);
  }

  private synchronized CatalogPicture take(long version) {
    Taken now = taken;
    if (now == null || now.version < version) {
      now = new Taken(version, new CatalogPicture(tables.load()));
      taken = now;
    }
    return now.picture;
  }
}
