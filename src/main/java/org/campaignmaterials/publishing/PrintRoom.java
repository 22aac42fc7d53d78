package org.campaignmaterials.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.campaignmaterials.shared.Busy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where documents are made, so many at once and no more: each takes a processor for a moment and
 * some megabytes, and a dozen at once would slow down those who order. Whoever finds all desks
 * taken waits in line, first come, first served; after some seconds they are asked to come again.
 */
@ApplicationScoped
class PrintRoom {
  /** When to come again, in seconds: no document takes longer. */
  static final int COME_AGAIN_SECONDS = 5;

  private final Semaphore desks;
  private final Duration patience;

  /**
   * Opens it.
   *
   * @param desks how many documents are made at once
   * @param waitSeconds how long somebody waits for a desk
   */
  @Inject
  PrintRoom(
      @ConfigProperty(name = "app.documents.atOnce", defaultValue = "2") int desks,
      @ConfigProperty(name = "app.documents.waitSeconds", defaultValue = "5") int waitSeconds) {
    this.desks = new Semaphore(Math.max(1, desks), true);
    this.patience = Duration.ofSeconds(Math.max(0, waitSeconds));
  }

  /** For the proxy that others are given. */
  protected PrintRoom() {
    this(1, 0);
  }

  /**
   * Makes a document as soon as there is a desk.
   *
   * @throws Busy when there is none for too long; it says when to come again
   */
  <T> T make(Callable<T> document) throws Exception {
    if (!isDeskFree()) {
      throw new Busy(COME_AGAIN_SECONDS);
    }
    try {
      return document.call();
    } finally {
      desks.release();
    }
  }

  private boolean isDeskFree() {
    try {
      return desks.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
