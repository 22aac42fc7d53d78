package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.campaignmaterials.accounts.ApiScope;
import org.campaignmaterials.accounts.NeedsScope;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.web.ApiList;

/** The roster by JSON. */
@Path("/coalitions/{number}/members")
@NeedsScope(ApiScope.COALITION)
@RequestScoped
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class MembersResource extends RecordResource<Member, MemberFacts> {
  @Inject KeepingRoster roster;

  public MembersResource() {
    super("members");
  }

  /** The roster by name, with those who left. */
  @GET
  public Response list(
      @PathParam("number") String number,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    CoalitionNumber coalition = mine.reading(number).number();
    return answer(ApiList.asked(page, size), records.members(coalition), request);
  }

  @Override
  MemberFacts read(CoalitionNumber coalition, RecordFields sent) {
    return reading.member(sent);
  }

  @Override
  long add(CoalitionNumber coalition, MemberFacts facts) {
    return roster.add(coalition, facts);
  }

  @Override
  List<Member> around(CoalitionNumber coalition, MemberFacts facts) {
    return records.members(coalition);
  }

  @Override
  JsonObjectBuilder json(Member member) {
    return RecordJson.of(member);
  }
}
