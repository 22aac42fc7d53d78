package org.campaignmaterials.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;

/** Somebody asks more often than is good for everybody else. */
class TooOften extends ClientErrorException {
  private static final long serialVersionUID = 1L;
  private static final int STATUS = 429;

  private final transient SentForm form;
  private final int againInSeconds;

  /**
   * So it is with this request.
   *
   * @param wait until it would be all right
   * @param form what was sent, to be sent again; null where nothing was
   */
  TooOften(Duration wait, SentForm form) {
    super(Response.status(STATUS).header("Retry-After", seconds(wait)).build());
    this.againInSeconds = seconds(wait);
    this.form = form;
  }

  int againInSeconds() {
    return againInSeconds;
  }

  /** The form that was not taken. */
  Optional<SentForm> form() {
    return Optional.ofNullable(form);
  }

  /** Whole seconds, so many that it is over then. */
  static int seconds(Duration wait) {
    return (int) wait.plusSeconds(1).minusNanos(1).toSeconds();
  }
}
