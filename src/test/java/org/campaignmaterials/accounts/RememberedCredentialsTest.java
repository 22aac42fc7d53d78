package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.campaignmaterials.accounts.RememberedCredentials.Owner;
import org.junit.jupiter.api.Test;

class RememberedCredentialsTest {
  private static final BasicCredentials RIGHT =
      new BasicCredentials("person@example.org", "four blue chairs");

  private static final Owner OWNER = new Owner(7, "hash");

  private final TestClock clock = new TestClock();
  private final RememberedCredentials remembered = new RememberedCredentials(clock);

  @Test
  void whatWasRightIsRememberedForFiveMinutes() {
    remember(RIGHT);
    clock.goOn(Duration.ofMinutes(5).minusSeconds(1));
    assertThat(remembered.find(RIGHT))
        .hasValueSatisfying(owner -> assertThat(owner).isEqualTo(OWNER));
    clock.goOn(Duration.ofSeconds(1));
    assertThat(remembered.find(RIGHT)).isEmpty();
  }

  @Test
  void anotherPasswordIsNotKnown() {
    remember(RIGHT);
    assertThat(remembered.find(new BasicCredentials("person@example.org", "four blue chair")))
        .isEmpty();
  }

  @Test
  void lettersThatMoveFromTheAddressToThePasswordMakeAnotherPair() {
    remember(new BasicCredentials("ab", "c"));
    assertThat(remembered.find(new BasicCredentials("a", "bc"))).isEmpty();
  }

  @Test
  void whatWasWrongIsNotRemembered() {
    assertThat(remembered.check(RIGHT, Optional::empty)).isEmpty();
    assertThat(remembered.find(RIGHT)).isEmpty();
  }

  @Test
  void sixteenCallsAtOnceAreOneComparison() throws Exception {
    var looks = new AtomicInteger();
    var begin = new CountDownLatch(1);
    List<CompletableFuture<Optional<Owner>>> calls = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    for (int i = 0; i < 16; i++) {
      calls.add(
          CompletableFuture.supplyAsync(
              () -> {
                awaitQuietly(begin);
                return remembered.check(RIGHT, () -> slowLook(looks));
              },
              threads));
    }
    begin.countDown();
    for (var call : calls) {
      assertThat(call.get()).contains(OWNER);
    }
    threads.shutdown();
    assertThat(looks).hasValue(1);
  }

  private static Optional<Owner> slowLook(AtomicInteger looks) {
    looks.incrementAndGet();
    LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
    return Optional.of(OWNER);
  }

  private static void awaitQuietly(CountDownLatch begin) {
    try {
      begin.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void remember(BasicCredentials credentials) {
    remembered.check(credentials, () -> Optional.of(OWNER));
  }
}
