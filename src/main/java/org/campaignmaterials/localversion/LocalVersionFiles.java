package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.campaignmaterials.publishing.LocalPress;

/** Makes the files of local versions at the moment in which somebody fetches them. */
@ApplicationScoped
class LocalVersionFiles {
  private static final String PDF = "application/pdf";

  @Inject CheckingLocalVersions checking;
  @Inject LocalPress press;

  /** The file for a press; empty unless the version can be printed today. */
  Optional<Response> print(LocalVersion version) {
    return isReady(version) ? pressed(version, true, "print") : Optional.empty();
  }

  /** The document to read; empty unless the version can be printed today. */
  Optional<Response> document(LocalVersion version) {
    return isReady(version)
        ? Optional.of(
            answer(press.document(version.sku(), checking.words(version.text())), version, ""))
        : Optional.empty();
  }

  /**
   * What it will look like, with "Sample" across; empty for an edition that is not offered and for
   * a version that nobody wants any more.
   */
  Optional<Response> preview(LocalVersion version) {
    return checking.hasPreview(version) ? pressed(version, false, "preview") : Optional.empty();
  }

  private boolean isReady(LocalVersion version) {
    return checking.standing(version).isReady();
  }

  private Optional<Response> pressed(LocalVersion version, boolean approved, String what) {
    return press
        .print(version.sku(), checking.words(version.text()), mark(version), approved)
        .map(bytes -> answer(bytes, version, "-" + what));
  }

  /** For the printer, who reads English. */
  private static String mark(LocalVersion version) {
    return "%s, local version %d".formatted(version.coalition(), version.id());
  }

  private static Response answer(byte[] bytes, LocalVersion version, String what) {
    String name = version.sku() + "-" + version.coalition() + what + ".pdf";
    return Response.ok(bytes, PDF)
        .header("Content-Disposition", "inline; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
