package org.campaignmaterials.warehouse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.publishing.MadeInPrintRoom;
import org.campaignmaterials.web.CurrentPage;

/** Papers to print: shown by the browser, kept by nobody on the way. */
@RequestScoped
@Path("/warehouse/papers")
@RolesAllowed({Roles.WAREHOUSE, Roles.AUDITOR})
public class PaperPages {
  @Inject PickLists lists;
  @Inject Papers papers;
  @Inject MyWarehouses mine;
  @Inject CurrentPage page;

  @GET
  @Path("{number}/pick-list")
  @MadeInPrintRoom
  @Transactional
  public Response pickList(@PathParam("number") String number) {
    PickList list = lists.byNumber(number);
    mine.reading(list.warehouse());
    return paper(papers.pickList(list, page.texts()), number);
  }

  @GET
  @Path("{number}/slip")
  @MadeInPrintRoom
  @Transactional
  public Response slip(@PathParam("number") String number) {
    Shipment parcel = lists.shipment(number);
    mine.reading(parcel.warehouse());
    return paper(papers.slip(parcel), number + "-slip");
  }

  /** The address label: only for those who work in the warehouse. */
  @GET
  @Path("{number}/label")
  @RolesAllowed(Roles.WAREHOUSE)
  @MadeInPrintRoom
  @Transactional
  public Response label(@PathParam("number") String number) {
    Shipment parcel = lists.shipment(number);
    mine.working(parcel.warehouse());
    return paper(papers.label(parcel, page.texts()), number + "-label");
  }

  private static Response paper(byte[] pdf, String name) {
    return Response.ok(pdf, "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
