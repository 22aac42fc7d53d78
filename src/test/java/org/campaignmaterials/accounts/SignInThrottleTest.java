package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
  private final TestClock clock = new TestClock();
  private final SignInThrottle throttle = new SignInThrottle(clock);

  @Test
  void tenFailuresCloseAnAccountForAQuarterOfAnHour() {
    fail(10, "person@example.org", "198.51.100.7");
    assertRefused("person@example.org", "203.0.113.9");
    clock.goOn(Duration.ofMinutes(15));
    assertHeard("person@example.org", "203.0.113.9");
  }

  @Test
  void nineFailuresAreForgivenByOneSuccess() {
    fail(9, "person@example.org", "198.51.100.7");
    throttle.succeeded("person@example.org");
    fail(9, "person@example.org", "198.51.100.7");
    assertHeard("person@example.org", "198.51.100.7");
  }

  @Test
  void anotherAccountIsNotConcerned() {
    fail(10, "person@example.org", "198.51.100.7");
    assertHeard("other@example.org", "198.51.100.7");
  }

  @Test
  void anAddressThatTriesManyAccountsIsNotListenedTo() {
    for (int i = 0; i < 50; i++) {
      fail(1, "person" + i + "@example.org", "198.51.100.7");
    }
    assertRefused("another@example.org", "198.51.100.7");
    assertHeard("another@example.org", "203.0.113.9");
  }

  @Test
  void failuresThatLieFarApartDoNotAddUp() {
    for (int i = 0; i < 30; i++) {
      fail(1, "person@example.org", "198.51.100.7");
      clock.goOn(Duration.ofMinutes(5));
    }
    assertHeard("person@example.org", "198.51.100.7");
  }

  private void fail(int times, String account, String address) {
    for (int i = 0; i < times; i++) {
      throttle.failed(account, address);
    }
  }

  private void assertRefused(String account, String address) {
    assertThatExceptionOfType(TooManyTries.class)
        .isThrownBy(() -> throttle.check(account, address));
  }

  private void assertHeard(String account, String address) {
    assertThatCode(() -> throttle.check(account, address)).doesNotThrowAnyException();
  }
}
