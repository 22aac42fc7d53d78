package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CoalitionTest {
  private static final State MARYLAND = States.ofCode("MD").orElseThrow();
  private static final State OHIO = States.ofCode("OH").orElseThrow();

  @Test
  void aCoalitionBeginsAsAnApplicantThatThePublicDoesNotSee() {
    Coalition coalition = coalition("C-101", "Bay Coalition", MARYLAND, true);
    assertThat(coalition.status()).isEqualTo(CoalitionStatus.APPLICANT);
    assertThat(coalition.isInDirectory()).isFalse();
  }

  @Test
  void aRecognizedCoalitionIsListedOnlyIfItWishesToBe() {
    Coalition listed = coalition("C-101", "Bay Coalition", MARYLAND, true);
    Coalition unlisted = coalition("C-102", "Quiet Coalition", MARYLAND, false);
    listed.recognize();
    unlisted.recognize();
    assertThat(listed.isInDirectory()).isTrue();
    assertThat(unlisted.isInDirectory()).isFalse();
  }

  @Test
  void onlyAnApplicantIsRecognized() {
    Coalition coalition = coalition("C-101", "Bay Coalition", MARYLAND, true);
    coalition.recognize();
    assertThatIllegalStateException().isThrownBy(coalition::recognize);
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusLeadsSomewhereAndNeverToItself(CoalitionStatus status) {
    assertThat(CoalitionStatus.values()).anyMatch(status::mayBecome);
    assertThat(status.mayBecome(status)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"C-101, C-102", "C-999, C-1000"})
  void numbersAreOrderedAsTheyWereGiven(String earlier, String later) {
    assertThat(new CoalitionNumber(earlier)).isLessThan(new CoalitionNumber(later));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"C101", "c-101", "C-1", "C-001", "C-1234567", " C-101", "RR-101", "C-１０１"})
  void anythingElseIsNoNumber(String text) {
    assertThat(CoalitionNumber.isNumber(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new CoalitionNumber(text));
  }

  @Test
  void theDirectoryIsGroupedByStateAndTheChoiceKeepsAllStates() {
    List<Coalition> directory =
        List.of(
            coalition("C-101", "Bay Coalition", MARYLAND, true),
            coalition("C-102", "Harbor Coalition", MARYLAND, true),
            coalition("C-103", "Lake Coalition", OHIO, true));

    DirectoryView all = DirectoryView.of(directory, Optional.empty());
    assertThat(all.groups()).containsOnlyKeys(MARYLAND, OHIO);
    assertThat(all.groups().get(MARYLAND)).hasSize(2);

    DirectoryView ohio = DirectoryView.of(directory, Optional.of(OHIO));
    assertThat(ohio.groups()).containsOnlyKeys(OHIO);
    assertThat(ohio.states()).containsExactly(MARYLAND, OHIO);

    DirectoryView texas = DirectoryView.of(directory, States.ofCode("TX"));
    assertThat(texas.groups()).isEmpty();
  }

  private static Coalition coalition(String number, String name, State state, boolean listed) {
    return new Coalition(new CoalitionNumber(number), name, "Town", state, listed);
  }
}
