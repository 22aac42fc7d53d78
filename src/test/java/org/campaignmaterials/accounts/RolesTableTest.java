package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The guide's table of who may open and do what is what the code says. {@code mvn test
 * -Dtest=RolesTableTest -Droles.write=true} writes it anew; read the difference before it is
 * committed.
 */
class RolesTableTest {
  private static final Path GUIDE = Path.of("src", "docs", "guides", "roles.md");
  private static final String BEGIN = "<!-- Written by RolesTableTest from the code. -->";
  private static final String END = "<!-- To here. -->";

  @Test
  void theGuidesTableIsWhatTheCodeSays() throws IOException {
    String guide = Files.readString(GUIDE);
    int begin = guide.indexOf(BEGIN) + BEGIN.length() + 1;
    int end = guide.indexOf(END);
    if (Boolean.getBoolean("roles.write")) {
      guide = guide.substring(0, begin) + String.join("\n", table()) + "\n" + guide.substring(end);
      Files.writeString(GUIDE, guide);
      end = guide.indexOf(END);
    }
    assertThat(guide.substring(begin, end).lines().toList())
        .as("the table in %s; -Droles.write=true writes it anew", GUIDE)
        .containsExactlyElementsOf(table());
  }

  @Test
  void nobodyIsForgotten() {
    assertThat(Route.all())
        .hasSizeGreaterThan(150)
        .noneSatisfy(route -> assertThat(route.access()).isEqualTo(Access.NOBODY));
  }

  /** Beside their own account: signing out, choosing a password. */
  @Test
  void anAuditorReadsAndChangesNothing() {
    assertThat(Route.all())
        .filteredOn(route -> !route.isReading() && !route.isOpenToAnybody())
        .filteredOn(route -> route.isOpenTo(Role.AUDITOR))
        .allSatisfy(route -> assertThat(route.path()).startsWith("/account"));
  }

  /** What auditors don't open: forms that they can't send, labels with an address, own places. */
  @Test
  void anAuditorSeesEveryPageThatShowsWhatIsDone() {
    assertThat(Route.all())
        .filteredOn(route -> route.isReading() && !route.isOpenTo(Role.AUDITOR))
        .extracting(Route::path)
        .containsExactlyInAnyOrder(
            "/campaign/accounts/{id}/term",
            "/campaign/hotline/propose",
            "/campaign/hotline/test",
            "/coalition",
            "/coalition/{coalition}/hand-outs/new",
            "/coalition/{coalition}/places/new",
            "/warehouse/papers/{number}/label");
  }

  @Test
  void onlyAdministratorsGiveAccountsToPeople() {
    assertThat(Route.all())
        .filteredOn(route -> route.path().startsWith("/campaign/accounts") && !route.isReading())
        .isNotEmpty()
        .allSatisfy(route -> assertThat(route.access().roles()).containsExactly(Roles.ADMIN));
  }

  private static List<String> table() {
    return Stream.of(
            section("Pages", route -> !route.isCall() && route.isReading()),
            section("Forms", route -> !route.isCall() && !route.isReading()),
            section("Calls of the API", Route::isCall))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> section(String title, Predicate<Route> isIn) {
    String roles = Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(" | "));
    return Stream.concat(
            Stream.of(
                "",
                "## " + title,
                "",
                "| address | anybody | " + roles + " |",
                "|---|" + ":-:|".repeat(Role.values().length + 1)),
            Stream.concat(
                Route.all().stream().filter(isIn).map(RolesTableTest::line), Stream.of("")))
        .toList();
  }

  private static String line(Route route) {
    String cells =
        Arrays.stream(Role.values())
            .map(role -> route.isOpenTo(role) ? "●" : "")
            .collect(Collectors.joining(" | "));
    return "| `%s` | %s | %s |".formatted(route, route.isOpenToAnybody() ? "●" : "", cells);
  }
}
