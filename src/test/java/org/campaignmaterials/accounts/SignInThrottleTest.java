package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
  private static final String PERSON = "person@example.org";
  private static final String OFFICE = "198.51.100.7";
  private static final String ELSEWHERE = "203.0.113.9";

  private final TestClock clock = new TestClock();
  private final SignInThrottle throttle = new SignInThrottle(clock, SignInThrottle.PASSWORDS);

  @Test
  void tenFailuresCloseAnAccountToTheNetworkTheyCameFromForAQuarterOfAnHour() {
    fail(10, stranger(PERSON, OFFICE));
    assertRefused(stranger(PERSON, OFFICE));
    clock.goOn(Duration.ofMinutes(15));
    assertHeard(stranger(PERSON, OFFICE));
  }

  @Test
  void theyDoNotCloseItToItsPersonElsewhere() {
    fail(10, stranger(PERSON, OFFICE));
    assertHeard(stranger(PERSON, ELSEWHERE));
  }

  @Test
  void norOnADeviceThatIsKnownInTheSameOffice() {
    fail(10, stranger(PERSON, OFFICE));
    assertHeard(onDevice(PERSON, OFFICE));
  }

  @Test
  void aHundredNetworksCloseAnAccountToStrangersAndNotToAKnownDevice() {
    for (int i = 0; i < 100; i++) {
      fail(1, stranger(PERSON, "192.0.2." + i));
    }
    assertRefused(stranger(PERSON, ELSEWHERE));
    assertHeard(onDevice(PERSON, OFFICE));
  }

  @Test
  void aKnownDeviceIsCountedByItself() {
    fail(10, onDevice(PERSON, OFFICE));
    assertRefused(onDevice(PERSON, ELSEWHERE));
    assertHeard(stranger(PERSON, OFFICE));
  }

  @Test
  void nineFailuresAreForgivenByOneSuccess() {
    fail(9, stranger(PERSON, OFFICE));
    succeed(stranger(PERSON, OFFICE));
    fail(10, stranger(PERSON, OFFICE));
    assertRefused(stranger(PERSON, OFFICE));
  }

  @Test
  void whatOthersDidWithTheAccountIsNotForgivenWithIt() {
    for (int i = 0; i < 99; i++) {
      fail(1, stranger(PERSON, "192.0.2." + i));
    }
    succeed(stranger(PERSON, OFFICE));
    fail(1, stranger(PERSON, "192.0.2.200"));
    assertRefused(stranger(PERSON, ELSEWHERE));
  }

  @Test
  void triesThatAreUnderwayCountSoThatManyAtOnceAreNoMore() {
    for (int i = 0; i < 10; i++) {
      throttle.begin(stranger(PERSON, OFFICE));
    }
    assertRefused(stranger(PERSON, OFFICE));
  }

  @Test
  void aTryThatNobodyLookedAtDoesNotCount() {
    for (int i = 0; i < 30; i++) {
      throttle.begin(stranger(PERSON, OFFICE));
      throttle.brokenOff(stranger(PERSON, OFFICE));
    }
    assertHeard(stranger(PERSON, OFFICE));
  }

  @Test
  void anotherAccountIsNotConcerned() {
    fail(10, stranger(PERSON, OFFICE));
    assertHeard(stranger("other@example.org", OFFICE));
  }

  @Test
  void aNetworkThatTriesManyAccountsIsNotListenedTo() {
    for (int i = 0; i < 100; i++) {
      fail(1, stranger("person" + i + "@example.org", OFFICE));
    }
    assertRefused(stranger("another@example.org", OFFICE));
    assertHeard(stranger("another@example.org", ELSEWHERE));
  }

  @Test
  void failuresThatLieFarApartDoNotAddUp() {
    for (int i = 0; i < 30; i++) {
      fail(1, stranger(PERSON, OFFICE));
      clock.goOn(Duration.ofMinutes(5));
    }
    assertHeard(stranger(PERSON, OFFICE));
  }

  @Test
  void itIsSaidWhenToTryAgain() {
    fail(10, stranger(PERSON, OFFICE));
    clock.goOn(Duration.ofMinutes(5));
    assertThatExceptionOfType(TooManyTries.class)
        .isThrownBy(() -> throttle.begin(stranger(PERSON, OFFICE)))
        .satisfies(
            wait -> {
              assertThat(wait.againInSeconds()).isEqualTo(601);
              assertThat(wait.againInMinutes()).isEqualTo(11);
            });
  }

  private static Attempt stranger(String account, String network) {
    return new Attempt(account, network, Optional.empty());
  }

  private static Attempt onDevice(String account, String network) {
    return new Attempt(account, network, Optional.of("device-1"));
  }

  private void fail(int times, Attempt attempt) {
    for (int i = 0; i < times; i++) {
      throttle.begin(attempt);
    }
  }

  private void succeed(Attempt attempt) {
    throttle.begin(attempt);
    throttle.succeeded(attempt);
  }

  private void assertRefused(Attempt attempt) {
    assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> throttle.begin(attempt));
  }

  private void assertHeard(Attempt attempt) {
    assertThatCode(() -> throttle.begin(attempt)).doesNotThrowAnyException();
  }
}
