package org.campaignmaterials.files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;

/** Downloads of stored files; a file that is not for the reader's role is as good as not there. */
@RequestScoped
@Path("/files")
@RolesAllowed({Roles.WAREHOUSE, Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class FilePages {
  @Inject private StoredFiles files;
  @Inject private CurrentUser user;

  @GET
  @Path("{id}")
  public Response download(@PathParam("id") String id) {
    StoredFile file =
        files
            .find(id)
            .filter(found -> found.isReadableBy(user.required().roles()))
            .orElseThrow(() -> new NotFound("file"));
    return Response.ok(files.open(file), file.mediaType())
        .header("Content-Disposition", disposition(file.name()))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** To be saved, never shown: the name in ASCII for old browsers, and as it is (RFC 6266). */
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
