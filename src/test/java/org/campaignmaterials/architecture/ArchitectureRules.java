package org.campaignmaterials.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of the house. {@link ArchitectureTest} holds the product to them; {@link
 * ArchitectureRulesTest} shows for each that it notices code that breaks it.
 */
final class ArchitectureRules {
  private static final List<Class<? extends Annotation>> FOUND_BY_THE_SERVER =
      List.of(
          ApplicationPath.class,
          Path.class,
          Provider.class,
          WebFilter.class,
          WebListener.class,
          WebServlet.class);

  private static final Pattern EMPTY_NAMES =
      Pattern.compile(".*(Impl|Manager|Helper|Service|Dto|Util|Utils)");

  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZonedDateTime");

  private ArchitectureRules() {}

  static ArchRule callsGoDown(Floors floors) {
    return classes()
        .should(
            condition(
                "use only packages that the diagram of the floors allows",
                (type, events) ->
                    floors
                        .featureOf(type)
                        .ifPresent(feature -> findUses(floors, feature, type, events))));
  }

  private static void findUses(
      Floors floors, String feature, JavaClass type, ConditionEvents events) {
    if (!floors.know(feature)) {
      events.add(
          violated(type, "%s is in a package that no floor names".formatted(type.getName())));
      return;
    }
    for (var use : type.getDirectDependenciesFromSelf()) {
      floors
          .featureOf(use.getTargetClass())
          .filter(used -> floors.know(used) && !floors.allow(feature, used))
          .ifPresent(
              used ->
                  events.add(
                      violated(
                          type,
                          "%s may not use %s: %s".formatted(feature, used, use.getDescription()))));
    }
  }

  static ArchRule timeComesInThroughTheDoor() {
    return noClasses()
        .should()
        .callMethodWhere(
            new DescribedPredicate<>("reads a clock of its own") {
              @Override
              public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                var owner = call.getTargetOwner().getName();
                var parameters = call.getTarget().getRawParameterTypes();
                boolean ownClock =
                    call.getName().equals("now")
                        && CLOCKS.contains(owner)
                        && parameters.stream()
                            .noneMatch(p -> p.isEquivalentTo(java.time.Clock.class));
                boolean millis =
                    owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
                return ownClock || millis;
              }
            })
        .orShould()
        .callConstructor(java.util.Date.class)
        .because("tests set the time through the injected Clock");
  }

  /**
   * Cells for spreadsheets pass {@code shared.CellText}: {@code shared.Csv} writes them as text,
   * and one class alone writes workbooks.
   *
   * @param writer the full name of that class
   */
  static ArchRule oneClassWritesWorkbooks(String writer) {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(writer)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dhatim.fastexcel..")
        .because("a text that somebody typed must not become a formula in a spreadsheet");
  }

  static ArchRule nobodyPrints() {
    return noClasses()
        .that()
        .haveNameNotMatching(".*\\.platform\\.Launch.*")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethodWhere(target(nameMatching("printStackTrace")))
        .because("what is worth saying is worth a logger; only the launcher has a screen");
  }

  static ArchRule namesSayWhat() {
    return classes()
        .should(
            condition(
                "have names that say what they are",
                (type, events) -> {
                  if (EMPTY_NAMES.matcher(type.getSimpleName()).matches()) {
                    events.add(
                        violated(type, type.getName() + " is named after a layer, not a thing"));
                  }
                }));
  }

  static ArchRule everyAddressSaysWhoMayCall() {
    return classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should(
            condition(
                "say who may call them",
                (type, events) -> {
                  if (saysWho(type)) {
                    return;
                  }
                  type.getMethods().stream()
                      .filter(ArchitectureRules::isAddress)
                      .filter(method -> !saysWho(method))
                      .forEach(
                          method ->
                              events.add(
                                  violated(
                                      type,
                                      "%s has neither @RolesAllowed nor @PermitAll"
                                          .formatted(method.getFullName()))));
                }));
  }

  private static boolean saysWho(CanBeAnnotated element) {
    return element.isAnnotatedWith(RolesAllowed.class) || element.isAnnotatedWith(PermitAll.class);
  }

  private static boolean isAddress(JavaMethod method) {
    return method.isMetaAnnotatedWith(HttpMethod.class);
  }

  /**
   * Only what another package uses is public. Exempt is what the server finds by itself and creates
   * from outside, and the program's start.
   *
   * @param exempt full names of classes that are public for a reason that the code does not show
   */
  static ArchRule publicMeansUsedElsewhere(Set<String> exempt) {
    return classes()
        .that()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should(
            condition(
                "be used by another package, or not be public",
                (type, events) -> {
                  boolean needed =
                      exempt.contains(type.getName())
                          || FOUND_BY_THE_SERVER.stream().anyMatch(type::isAnnotatedWith)
                          || type.getMethods().stream().anyMatch(ArchitectureRules::isMain)
                          || usedElsewhere(type);
                  if (!needed) {
                    events.add(violated(type, type.getName() + " is public for nobody"));
                  }
                }));
  }

  private static boolean usedElsewhere(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .map(use -> use.getOriginClass().getPackageName())
        .anyMatch(user -> !user.equals(type.getPackageName()));
  }

  private static boolean isMain(JavaCodeUnit method) {
    return method.getName().equals("main") && method.getModifiers().contains(JavaModifier.STATIC);
  }

  private static ConditionEvent violated(JavaClass type, String message) {
    return SimpleConditionEvent.violated(type, message);
  }

  private static ArchCondition<JavaClass> condition(String description, Check check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.look(type, events);
      }
    };
  }

  @FunctionalInterface
  private interface Check {
    void look(JavaClass type, ConditionEvents events);
  }
}
