package org.campaignmaterials.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.campaignmaterials.shared.Busy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PrintRoomTest {
  private final ExecutorService readers = Executors.newFixedThreadPool(12);

  @AfterEach
  void close() {
    readers.shutdownNow();
  }

  @Test
  void neverMoreDocumentsAreMadeAtOnceThanThereAreDesks() throws Exception {
    PrintRoom room = new PrintRoom(2, 20);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier bothDesks = new CyclicBarrier(2);
    List<Future<String>> documents = new ArrayList<>();
    for (int reader = 0; reader < 12; reader++) {
      documents.add(
          readers.submit(
              () ->
                  room.make(
                      () -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        bothDesks.await(20, TimeUnit.SECONDS);
                        now.decrementAndGet();
                        return "document";
                      })));
    }
    for (Future<String> document : documents) {
      assertThat(document.get()).isEqualTo("document");
    }
    assertThat(most).hasValue(2);
  }

  @Test
  void whoWaitsTooLongIsAskedToComeAgainAndGetsADeskLater() throws Exception {
    PrintRoom room = new PrintRoom(1, 0);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    Future<String> first =
        readers.submit(
            () ->
                room.make(
                    () -> {
                      begun.countDown();
                      finish.await();
                      return "first";
                    }));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

    assertThatThrownBy(() -> room.make(() -> "second"))
        .isInstanceOfSatisfying(Busy.class, busy -> assertThat(busy.againInSeconds()).isPositive());

    finish.countDown();
    assertThat(first.get()).isEqualTo("first");
    assertThat(room.make(() -> "second")).isEqualTo("second");
  }

  @Test
  void aDocumentThatFailsLeavesItsDesk() throws Exception {
    PrintRoom room = new PrintRoom(1, 0);
    assertThatThrownBy(
            () ->
                room.make(
                    () -> {
                      throw new IllegalStateException("no paper");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(room.make(() -> "next")).isEqualTo("next");
  }
}
