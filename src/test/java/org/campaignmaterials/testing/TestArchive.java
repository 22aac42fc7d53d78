package org.campaignmaterials.testing;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR as it was built, plus what tests inside the server need: the classes whose names end in
 * IT, this package, the list of routes and AssertJ.
 */
final class TestArchive {
  private TestArchive() {}

  static WebArchive build() {
    return ShrinkWrap.create(ZipImporter.class, "campaign-materials.war")
        .importFrom(new File(System.getProperty("test.war")))
        .as(WebArchive.class)
        .addPackages(
            true,
            Filters.include(
                "/org/campaignmaterials/(testing/.*|accounts/Route\\.class|.*IT(\\$.*)?\\.class)"),
            "org.campaignmaterials")
        .addAsLibrary(jarOf(Assertions.class));
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
