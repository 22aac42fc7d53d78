package org.campaignmaterials.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
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
          // Created by the server, by name, from META-INF/persistence.xml.
          "org.campaignmaterials.database.QuickToFail",
          // Created by the server, by name, from META-INF/services.
          "org.campaignmaterials.platform.FormMethodFilterOnce",
          // Used by its own package, of which the server has two: the launcher's finds it first.
          "org.campaignmaterials.platform.BackupPart");

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
  void cellsOfSpreadsheetsAreWrittenInOnePlace() throws IOException {
    ArchitectureRules.oneClassWritesWorkbooks(ROOT + ".scorecard.WorkbookFile").check(own);
    assertThat(own.get(ROOT + ".scorecard.WorkbookFile").getDirectDependenciesFromSelf())
        .anyMatch(use -> use.getTargetClass().getSimpleName().equals("CellText"));
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      assertThat(sources.filter(file -> file.toString().endsWith(".java")))
          .as("who says that it answers with CSV")
          .filteredOn(ArchitectureTest::namesTheTypeOfCsv)
          .extracting(file -> file.getFileName().toString())
          .containsExactly("Csv.java");
    }
  }

  private static boolean namesTheTypeOfCsv(Path source) {
    try {
      return Files.readString(source).contains("\"text/csv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
