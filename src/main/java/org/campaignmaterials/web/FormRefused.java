package org.campaignmaterials.web;

import jakarta.ws.rs.ForbiddenException;

/** A form that is not taken, whoever sent it: another page has to be opened first. */
class FormRefused extends ForbiddenException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why not. */
  enum Reason {
    /** Another site made the browser send it. */
    FOREIGN,
    /** It was made for another sign-in, or for nobody's. */
    STALE
  }

  FormRefused(Reason reason) {
    super("A form was not taken: " + reason);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
