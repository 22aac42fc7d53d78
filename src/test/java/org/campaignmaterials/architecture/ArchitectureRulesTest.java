package org.campaignmaterials.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule notices code that breaks it, and says which; and lets be what keeps it. */
class ArchitectureRulesTest {
  private static final String FIXTURES = "org.campaignmaterials.architecture.fixtures";
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages(FIXTURES + ".broken");

  @Test
  void aCallUpAcrossOrFromNowhereIsNoticed() {
    var floors =
        Floors.read(Path.of("src", "docs", "architecture", "packages.puml"), FIXTURES + ".floors");
    var houses = new ClassFileImporter().importPackages(FIXTURES + ".floors");
    var said = complaints(ArchitectureRules.callsGoDown(floors), houses);
    assertThat(said).anyMatch(line -> line.startsWith("catalog may not use ordering"));
    assertThat(said).anyMatch(line -> line.startsWith("stock may not use shipping"));
    assertThat(said).anyMatch(line -> line.contains("Wine is in a package that no floor names"));
    assertThat(said).noneMatch(line -> line.startsWith("ordering may not use"));
  }

  @Test
  void aClockOfOnesOwnIsNoticed() {
    assertThat(complaints(ArchitectureRules.timeComesInThroughTheDoor(), BROKEN))
        .anyMatch(line -> line.contains("OwnClock.instant()"))
        .anyMatch(line -> line.contains("OwnClock.day()"))
        .anyMatch(line -> line.contains("OwnClock.date()"))
        .anyMatch(line -> line.contains("OwnClock.milliseconds()"))
        .noneMatch(line -> line.contains("dayBy"));
  }

  @Test
  void printingIsNoticed() {
    assertThat(complaints(ArchitectureRules.nobodyPrints(), BROKEN))
        .anyMatch(line -> line.contains("Shouter.shout()"))
        .anyMatch(line -> line.contains("Shouter.complain("));
  }

  @Test
  void aSecondWriterOfWorkbooksIsNoticed() {
    assertThat(complaints(ArchitectureRules.oneClassWritesWorkbooks("no.such.Writer"), BROKEN))
        .anyMatch(line -> line.contains("SecondWorkbook.write("));
    assertThat(
            complaints(
                ArchitectureRules.oneClassWritesWorkbooks(FIXTURES + ".broken.SecondWorkbook"),
                BROKEN))
        .isEmpty();
  }

  @Test
  void aNameThatSaysNothingIsNoticed() {
    assertThat(complaints(ArchitectureRules.namesSayWhat(), BROKEN))
        .singleElement()
        .asString()
        .contains("OrderService");
  }

  @Test
  void anAddressOpenToAnybodyByOversightIsNoticed() {
    assertThat(complaints(ArchitectureRules.everyAddressSaysWhoMayCall(), BROKEN))
        .singleElement()
        .asString()
        .contains("OpenPages.write()");
  }

  @Test
  void aClassThatIsPublicForNobodyIsNoticed() {
    assertThat(complaints(ArchitectureRules.publicMeansUsedElsewhere(Set.of()), BROKEN))
        .singleElement()
        .asString()
        .contains("Exhibitionist");
  }

  private static List<String> complaints(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }
}
