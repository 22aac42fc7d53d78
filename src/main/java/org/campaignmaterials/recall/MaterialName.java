package org.campaignmaterials.recall;

import org.campaignmaterials.catalog.Edition;

/** An edition by its mark and its title, which is in its own language. */
public record MaterialName(String mark, String title, String language) {

  static MaterialName of(Edition edition) {
    return new MaterialName(edition.sku().text(), edition.title(), edition.language());
  }
}
