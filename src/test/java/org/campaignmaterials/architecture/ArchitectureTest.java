package org.campaignmaterials.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The product keeps the rules of its house. */
class ArchitectureTest {
  private static final String ROOT = "org.campaignmaterials";
  private static final Floors FLOORS =
      Floors.read(Path.of("src", "docs", "architecture", "packages.puml"), ROOT);

  /** Public classes that nothing in the code names; each with its reason. */
  private static final Set<String> NAMED_ELSEWHERE =
      Set.of(
          // Created by the server, by name, from the data source definition.
          "org.campaignmaterials.database.ConfiguredDataSource",
          // Created by the server, by name, from META-INF/services.
          "org.campaignmaterials.platform.FormMethodFilterOnce");

  /**
   * Packages all of whose users are built. The others are written ahead of the floors above them,
   * so that much of what they offer has no user yet.
   */
  private static final String[] SETTLED = {
    ROOT + ".audit..", ROOT + ".jobs..", ROOT + ".platform.."
  };

  /** Everything, also the compiled templates: a page may be the only user of a class. */
  private static JavaClasses all;

  /** What is written by hand. */
  private static JavaClasses own;

  @BeforeAll
  static void read() {
    all =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    own =
        all.that(
            DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(ROOT + ".templates..")));
  }

  @Test
  void thereIsSomethingToHoldToTheRules() {
    assertThat(own).hasSizeGreaterThan(50);
  }

  @Test
  void callsGoDown() {
    ArchitectureRules.callsGoDown(FLOORS).check(own);
  }

  @Test
  void timeComesInThroughTheDoor() {
    ArchitectureRules.timeComesInThroughTheDoor().check(own);
  }

  @Test
  void nobodyPrints() {
    ArchitectureRules.nobodyPrints().check(own);
  }

  @Test
  void namesSayWhat() {
    ArchitectureRules.namesSayWhat().check(own);
  }

  @Test
  void everyAddressSaysWhoMayCall() {
    ArchitectureRules.everyAddressSaysWhoMayCall().check(own);
  }

  @Test
  void publicMeansUsedElsewhere() {
    ArchitectureRules.publicMeansUsedElsewhere(NAMED_ELSEWHERE)
        .check(all.that(JavaClass.Predicates.resideInAnyPackage(SETTLED)));
  }
}
