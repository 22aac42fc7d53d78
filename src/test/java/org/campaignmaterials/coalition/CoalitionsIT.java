package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Optional;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.web.PageVersions;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CoalitionsIT extends ContainerTest {
  @Inject private RegisteringCoalitions registering;
  @Inject private Coalitions coalitions;
  @Inject private DemonstrationCoalitions demonstration;
  @Inject private PageVersions versions;
  @Inject private UserTransaction transaction;

  @Test
  void anApplicantStandsInTheDirectoryOnceItIsRecognized() {
    CoalitionNumber number = registered("C-9101", "GU", true);
    assertThat(inDirectoryOf("GU")).doesNotContain(number);

    registering.recognize(number);

    assertThat(inDirectoryOf("GU")).contains(number);
    assertThat(coalitions.byNumber("C-9101").orElseThrow().status())
        .isEqualTo(CoalitionStatus.RECOGNIZED);
  }

  @Test
  void aCoalitionThatDoesNotWishToBeListedIsNot() {
    CoalitionNumber number = registered("C-9102", "GU", false);
    registering.recognize(number);
    assertThat(inDirectoryOf("GU")).doesNotContain(number);
  }

  @Test
  void theDirectoryIsReadInPartsAndCounted() {
    for (String number : new String[] {"C-9111", "C-9112", "C-9113"}) {
      registering.recognize(registered(number, "AS", true));
    }
    Optional<State> samoa = States.ofCode("AS");
    assertThat(coalitions.directorySize(samoa)).isEqualTo(3);
    assertThat(coalitions.directory(samoa, 2, 2))
        .extracting(Coalition::number)
        .containsExactly(new CoalitionNumber("C-9113"));
    assertThat(coalitions.directorySize(Optional.empty())).isGreaterThanOrEqualTo(3);
  }

  @Test
  void registeringAndRecognizingInOneTransactionWritesEachChangeOnce() throws Exception {
    long before = versions.of(PageVersions.COALITIONS);
    transaction.begin();
    CoalitionNumber number = registered("C-9121", "GU", true);
    registering.recognize(number);
    transaction.commit();

    assertThat(coalitions.find(number).orElseThrow().isInDirectory()).isTrue();
    assertThat(versions.of(PageVersions.COALITIONS)).isGreaterThan(before);
  }

  @Test
  void aTakenNumberAndAMissingNameAreToldAtOnce() {
    CoalitionNumber number = registered("C-9131", "GU", true);
    assertThatThrownBy(() -> registering.register(number, " ", "Town", guam(), true))
        .isInstanceOfSatisfying(
            RuleViolations.class,
            wrong ->
                assertThat(wrong.all())
                    .extracting(RuleViolation::code)
                    .containsExactly("required", "coalition_number_taken"));
  }

  @Test
  void theDemonstrationOpensItsThreeOnlyOnce() {
    demonstration.open();
    demonstration.open();
    assertThat(coalitions.byNumber("C-101").orElseThrow().isInDirectory()).isTrue();
    assertThat(coalitions.byNumber("C-102").orElseThrow().isInDirectory()).isTrue();
    assertThat(coalitions.byNumber("C-103").orElseThrow().status())
        .isEqualTo(CoalitionStatus.APPLICANT);
  }

  @Test
  void aTextThatIsNoNumberNamesNoCoalition() {
    assertThat(coalitions.byNumber("C-999999")).isEmpty();
    assertThat(coalitions.byNumber("' OR 1=1")).isEmpty();
    assertThat(coalitions.byNumber(null)).isEmpty();
  }

  private CoalitionNumber registered(String number, String state, boolean listed) {
    return registering
        .register(
            new CoalitionNumber(number),
            "Coalition " + number,
            "Town",
            States.ofCode(state).orElseThrow(),
            listed)
        .number();
  }

  private Iterable<CoalitionNumber> inDirectoryOf(String state) {
    return coalitions.directory(States.ofCode(state), 0, 100).stream()
        .map(Coalition::number)
        .toList();
  }

  private static State guam() {
    return States.ofCode("GU").orElseThrow();
  }
}
