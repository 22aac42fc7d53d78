package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.campaignmaterials.shared.Busy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A flood of sign-ins from one network, while the first of them is being looked at. */
class HashingTurnsTest {
  private static final String FLOODING = "198.51.100.7";

  private final HashingTurns turns = new HashingTurns();
  private final ExecutorService threads = Executors.newFixedThreadPool(40);
  private final CountDownLatch looked = new CountDownLatch(1);

  @AfterEach
  void end() {
    looked.countDown();
    threads.shutdownNow();
  }

  @Test
  void ofThirtyAtOnceFromOneNetworkAFewWaitAndTheOthersAreToldToComeAgain() throws Exception {
    var flood = flood(30);
    int told = 30 - HashingTurns.PER_NETWORK;
    while (flood.stream().filter(CompletableFuture::isDone).count() < told) {
      CompletableFuture.anyOf(
              flood.stream().filter(one -> !one.isDone()).toArray(CompletableFuture[]::new))
          .get(2, TimeUnit.SECONDS);
    }
    assertThat(flood).filteredOn(CompletableFuture::isDone).hasSize(told);
  }

  @Test
  void theyDoNotKeepWaitingWhomWeKnow() throws Exception {
    flood(30);
    assertThat(within2Seconds(() -> turns.forKnown(() -> "known"))).isEqualTo("known");
  }

  @Test
  void whenItIsOverTheNetworkIsHeardAgain() throws Exception {
    var flood = flood(30);
    looked.countDown();
    for (var one : flood) {
      one.get(10, TimeUnit.SECONDS);
    }
    assertThat(within2Seconds(() -> turns.forStranger(FLOODING, () -> "heard"))).isEqualTo("heard");
  }

  private List<CompletableFuture<String>> flood(int people) {
    List<CompletableFuture<String>> flood = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      flood.add(CompletableFuture.supplyAsync(this::signIn, threads));
    }
    return flood;
  }

  private String signIn() {
    try {
      return turns.forStranger(FLOODING, this::look);
    } catch (Busy e) {
      return "busy";
    }
  }

  private String look() {
    try {
      looked.await();
      return "looked at";
    } catch (InterruptedException e) {
      return "interrupted";
    }
  }

  private String within2Seconds(java.util.function.Supplier<String> work) throws Exception {
    return CompletableFuture.supplyAsync(work, threads).get(2, TimeUnit.SECONDS);
  }
}
