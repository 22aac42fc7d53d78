package org.campaignmaterials.audit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.platform.ApiApplication;
import org.campaignmaterials.platform.PagesApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whoever adds a form, a call or a job and forgets the audit trail is told so here: from each of
 * them the calls of our code are followed, and one must lead to {@link AuditTrail#record}. What
 * needs no line stands below with its reason.
 */
class EveryChangeLeavesALineTest {
  private static final String ROOT = "org.campaignmaterials";

  private static final String LEDGER = "the ledger's entry says who, when, what and how much";

  /** Forms and calls without a line, by class and method. */
  private static final Map<String, String> WITHOUT =
      Map.ofEntries(
          entry("StockPages.receive", LEDGER),
          entry("StockPages.adjust", LEDGER),
          entry("StockPages.count", LEDGER),
          entry("StockResource.receive", LEDGER),
          entry("StockResource.adjust", LEDGER),
          entry("StockResource.count", LEDGER),
          entry("MaterialsPages.giveBack", LEDGER),
          entry("MaterialsPages.discard", LEDGER),
          entry("MaterialsPages.undoDiscard", LEDGER),
          entry(
              "OrderPages.send", "the order itself says who placed what, when; nothing was before"),
          entry("OrdersResource.place", "as for the form"),
          entry("OrdersResource.quote", "changes nothing"),
          entry("TallyPages.tap", "a draft of volunteers; accepting or rejecting it leaves a line"),
          entry("TellMePages.ask", "an address that waits for one letter and is erased after it"),
          entry("TellMePages.askIfItChanges", "as for the other wish"),
          entry("TellMePages.answer", "the same address"));

  /** Jobs without a line. */
  private static final Map<String, String> JOBS_WITHOUT =
      Map.ofEntries(
          entry("FillingBackordersJob", LEDGER),
          entry("ReconcilingJob", "its run is a record of its own, and it changes no stock"),
          entry("ReconcilingDistributionJob", "as for stock"),
          entry("MakingDocuments", "files made of the catalog, whose import leaves a line"),
          entry("TurningDays", "draws pages anew, changes nothing"),
          entry("ReadingReturns", "the letter's row says when and why it came back"),
          entry("SendingLetters", "each letter's row says when it was tried and sent"),
          entry("TellingReaders", "puts letters into the outbox, whose rows say so"),
          entry("AskingRequesters", "puts questions into the outbox; the question is a row"),
          entry("WatchingLocalNumbers", "puts letters into the outbox, whose rows say so"),
          entry("ErasingReaders", "of an address without a number nothing may stay"),
          entry("ForgettingSignIns", "what it removes has run out before"));

  private static final Map<String, List<JavaMethod>> OBSERVERS = new HashMap<>();

  private static JavaClasses ours;

  @BeforeAll
  static void read() {
    ours =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    ours.stream()
        .flatMap(type -> type.getMethods().stream())
        .flatMap(method -> method.getParameters().stream())
        .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
        .forEach(
            parameter ->
                OBSERVERS
                    .computeIfAbsent(parameter.getRawType().getName(), any -> new ArrayList<>())
                    .add((JavaMethod) parameter.getOwner()));
  }

  @Test
  void everyFormAndCallThatChangesSomethingLeavesALine() {
    Set<String> silent = new TreeSet<>();
    changing().stream()
        .filter(method -> !leavesALine(method))
        .forEach(method -> silent.add(name(method)));
    assertThat(silent)
        .as("Write a line in the same transaction, or say here why none is needed")
        .containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
  }

  @Test
  void everyJobThatChangesSomethingLeavesALine() {
    Set<String> silent = new TreeSet<>();
    ours.stream()
        .filter(type -> type.isAssignableTo(Job.class) && !type.isInterface())
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getName().equals("runChunk"))
        .filter(method -> !leavesALine(method))
        .forEach(method -> silent.add(method.getOwner().getSimpleName()));
    assertThat(silent).containsExactlyInAnyOrderElementsOf(JOBS_WITHOUT.keySet());
  }

  /** A test that finds no calls would be content with anything. */
  @Test
  void thereAreFormsAndTheirCallsAreFollowed() {
    assertThat(changing()).hasSizeGreaterThan(70);
    assertThat(changing().stream().filter(EveryChangeLeavesALineTest::leavesALine))
        .extracting(EveryChangeLeavesALineTest::name)
        .as("by a lambda, by a method handed over, by work done afterwards")
        .contains("StaffOrderPages.decline", "OrderPages.cancel", "ForgottenPasswordPages.ask");
    assertThat(changing().stream().filter(method -> name(method).equals("OrdersResource.quote")))
        .noneMatch(EveryChangeLeavesALineTest::leavesALine);
  }

  /** The other half: nothing but the trail itself writes lines, and nothing changes them. */
  @Test
  void nobodyElseTouchesTheLines() throws IOException {
    Pattern lines = Pattern.compile("AuditLine\\b|audit_line");
    Pattern changing = Pattern.compile("(?i)(UPDATE|DELETE FROM)\\s+(AuditLine|audit_line)");
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      sources = files.filter(each -> each.toString().endsWith(".java")).toList();
    }
    for (Path file : sources) {
      String text = Files.readString(file);
      assertThat(changing.matcher(text).find()).as(file.toString()).isFalse();
      if (!file.getParent().endsWith("audit")) {
        assertThat(lines.matcher(text).find()).as(file.toString()).isFalse();
      }
    }
    assertThat(ours.get(AuditLine.class).getMethods())
        .as("a line has no verbs: it answers what it says")
        .allSatisfy(method -> assertThat(method.getRawParameterTypes()).hasSizeLessThan(2))
        .filteredOn(method -> method.getRawReturnType().isEquivalentTo(void.class))
        .isEmpty();
  }

  private static List<JavaMethod> changing() {
    return Stream.of(new PagesApplication(), new ApiApplication())
        .flatMap(application -> application.getClasses().stream())
        .filter(type -> type.getName().startsWith(ROOT))
        .map(ours::get)
        .flatMap(type -> type.getAllMethods().stream())
        .filter(EveryChangeLeavesALineTest::isChange)
        .distinct()
        .toList();
  }

  private static boolean isChange(JavaMethod method) {
    return method.getAnnotations().stream()
        .map(annotation -> annotation.getRawType())
        .filter(type -> type.isAnnotatedWith(HttpMethod.class))
        .map(type -> type.getAnnotationOfType(HttpMethod.class).value())
        .anyMatch(Predicate.not(Set.of("GET", "HEAD", "OPTIONS")::contains));
  }

  private static String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }

  private static boolean leavesALine(JavaCodeUnit from) {
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty()) {
      JavaCodeUnit next = waiting.pop();
      if (next.getOwner().isEquivalentTo(AuditTrail.class) && next.getName().equals("record")) {
        return true;
      }
      if (seen.add(next)) {
        Stream.of(
                next.getMethodCallsFromSelf(),
                next.getConstructorCallsFromSelf(),
                next.getMethodReferencesFromSelf(),
                next.getConstructorReferencesFromSelf())
            .flatMap(Collection::stream)
            .flatMap(EveryChangeLeavesALineTest::targets)
            .forEach(waiting::push);
        next.getConstructorCallsFromSelf().stream()
            .flatMap(made -> observers(made.getTargetOwner()))
            .forEach(waiting::push);
      }
    }
    return false;
  }

  /** Who hears news of this kind: whoever makes some fires it. */
  private static Stream<JavaMethod> observers(JavaClass news) {
    return OBSERVERS.getOrDefault(news.getName(), List.of()).stream();
  }

  /**
   * What is called; of one of our interfaces and open classes also what stands behind it. Whoever
   * wakes a job does not do its work: through {@code jobs} everything would lead everywhere.
   */
  private static Stream<JavaCodeUnit> targets(JavaCodeUnitAccess<?> call) {
    CodeUnitAccessTarget target = call.getTarget();
    JavaClass owner = target.getOwner();
    if (!owner.getPackageName().startsWith(ROOT) || owner.getPackageName().equals(ROOT + ".jobs")) {
      return Stream.empty();
    }
    List<String> parameters =
        target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    return Stream.concat(
        target.resolveMember().stream().map(JavaCodeUnit.class::cast),
        owner.getAllSubclasses().stream()
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(unit -> unit.getName().equals(target.getName()))
            .filter(
                unit ->
                    unit.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                        .equals(parameters)));
  }
}
