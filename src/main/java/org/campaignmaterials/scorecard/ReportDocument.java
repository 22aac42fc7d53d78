package org.campaignmaterials.scorecard;

import java.util.Map;
import org.campaignmaterials.publishing.AccessiblePdf;
import org.campaignmaterials.web.JteViewEngine;
import org.campaignmaterials.web.Texts;

/** A frozen report as a document that everybody can read: PDF/UA-1, on Letter paper. */
final class ReportDocument {
  private ReportDocument() {}

  static byte[] pdf(ReportView view, ReportView.Publisher publisher, Texts t) {
    byte[] html =
        JteViewEngine.render(
            "scorecard/reportDocument.jte", Map.of("publisher", publisher, "t", t, "view", view));
    return AccessiblePdf.of(html, "report.css");
  }
}
