package org.campaignmaterials.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/** What others ordered with the coalition named, year by year, and the link to share. */
@Controller
@RequestScoped
@Path("/coalition/{coalition}/credited")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class CreditedPages {
  @Inject MyCoalitions mine;
  @Inject DistributionViews views;
  @Inject DistributionRecords records;
  @Inject DistributionRules rules;
  @Inject Site site;
  @Inject CurrentPage page;

  @GET
  public String show(@PathParam("coalition") String number, @QueryParam("year") String asked) {
    Coalition coalition = mine.reading(number);
    Texts t = page.texts();
    int thisYear = rules.today().getYear();
    int year =
        asked != null && asked.matches("20[0-9]{2}")
            ? Math.min(Integer.parseInt(asked), thisYear)
            : thisYear;
    List<CreditedRecord> credited =
        new ArrayList<>(
            records.credited(number, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    Collections.reverse(credited);
    return page.show(
        "distribution/credited.jte",
        new CreditedView(
            CoalitionHead.of(coalition, CoalitionTab.MATERIALS),
            year,
            year == thisYear,
            site.url() + t.path("/order?coalition=" + number),
            credited.stream()
                .filter(line -> line.cameBackOn().isEmpty())
                .mapToInt(CreditedRecord::quantity)
                .sum(),
            credited.stream()
                .map(
                    line ->
                        new CreditedView.Row(
                            line.shippedOn(),
                            views.material(line.sku(), t),
                            line.quantity(),
                            views.sector(line.sector(), t),
                            line.zip3(),
                            line.cameBackOn(),
                            line.recipientSays()
                                .map(answer -> t.get(answer.messageKey()))
                                .orElse("")))
                .toList()));
  }
}
