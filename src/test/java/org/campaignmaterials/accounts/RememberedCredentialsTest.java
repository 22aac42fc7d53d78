package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RememberedCredentialsTest {
  private static final BasicCredentials RIGHT =
      new BasicCredentials("person@example.org", "four blue chairs");

  private final TestClock clock = new TestClock();
  private final RememberedCredentials remembered = new RememberedCredentials(clock);

  @Test
  void whatWasRightIsRememberedForFiveMinutes() {
    remembered.remember(RIGHT, 7, "hash");
    clock.goOn(Duration.ofMinutes(5).minusSeconds(1));
    assertThat(remembered.find(RIGHT))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.account()).isEqualTo(7);
              assertThat(entry.passwordHash()).isEqualTo("hash");
            });
    clock.goOn(Duration.ofSeconds(1));
    assertThat(remembered.find(RIGHT)).isEmpty();
  }

  @Test
  void anotherPasswordIsNotKnown() {
    remembered.remember(RIGHT, 7, "hash");
    assertThat(remembered.find(new BasicCredentials("person@example.org", "four blue chair")))
        .isEmpty();
  }

  @Test
  void lettersThatMoveFromTheAddressToThePasswordMakeAnotherPair() {
    remembered.remember(new BasicCredentials("ab", "c"), 7, "hash");
    assertThat(remembered.find(new BasicCredentials("a", "bc"))).isEmpty();
  }
}
