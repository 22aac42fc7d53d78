package org.campaignmaterials.warehouse;

import jakarta.ws.rs.core.Response;

/** Answers with a paper: shown by the browser, kept by nobody on the way. */
final class PaperResponse {
  private PaperResponse() {}

  static Response of(byte[] pdf, String name) {
    return Response.ok(pdf, "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
