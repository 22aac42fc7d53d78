package org.campaignmaterials.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.campaignmaterials.accounts.DemonstrationAccounts;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.Coalitions;
import org.campaignmaterials.coalition.DemonstrationCoalitions;
import org.campaignmaterials.database.DatabaseReady;
import org.campaignmaterials.distribution.DemonstrationDistribution;
import org.campaignmaterials.localversion.DemonstrationLocalVersions;
import org.campaignmaterials.ordering.OrderDesk;
import org.campaignmaterials.ordering.OrderForm;
import org.campaignmaterials.ordering.PlacedBy;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.PostalAddress;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.stock.ReceivingStock;
import org.campaignmaterials.stock.ReceivingStock.Received;
import org.campaignmaterials.stock.Warehouse;
import org.campaignmaterials.stock.Warehouses;
import org.campaignmaterials.warehouse.DemonstrationBins;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A small story to begin with, told through the same use cases that real people use: two warehouses
 * with stock, three coalitions, a login for each role, and a few orders, one of which waits for a
 * reprint and one for a second look, and some that arrived long ago, whose requesters were asked
 * what became of the materials. Made once, in an empty database, when {@code app.demo} is on.
 */
@ApplicationScoped
class DemonstrationData {
  /** Enough of everything for months, in pieces per warehouse. */
  private static final int PLENTY = 6_000;

  /** What the last hotline cards come to: 100 over both warehouses. */
  private static final String SCARCE = "RR-190";

  private static final int SCARCE_EAST = 60;
  private static final int SCARCE_WEST = 40;

  /** Nearly gone: the demonstration's order for it waits for the reprint. */
  private static final String NEARLY_GONE = "RR-122";

  private static final int NEARLY_GONE_EAST = 80;

  @Inject
  @ConfigProperty(name = "app.demo", defaultValue = "false")
  boolean demo;

  @Inject DemonstrationAccounts accounts;
  @Inject DemonstrationCoalitions demonstrationCoalitions;
  @Inject DemonstrationDistribution distribution;
  @Inject DemonstrationPast past;
  @Inject DemonstrationLocalVersions localVersions;
  @Inject Coalitions coalitions;
  @Inject Warehouses warehouses;
  @Inject Publications publications;
  @Inject ReceivingStock receiving;
  @Inject DemonstrationBins bins;
  @Inject OrderDesk desk;

  void tell(@Observes @Priority(DatabaseReady.DEMONSTRATION) DatabaseReady ready) {
    if (!demo || coalitions.find(DemonstrationCoalitions.MANAGED).isPresent()) {
      return;
    }
    Set<String> codes = new TreeSet<>(warehouses.all().stream().map(Warehouse::code).toList());
    accounts.open(codes, DemonstrationCoalitions.MANAGED.text());
    receive(new ArrayList<>(codes));
    demonstrationCoalitions.open();
    localVersions.tell(
        DemonstrationCoalitions.MANAGED,
        coalitions.find(DemonstrationCoalitions.MANAGED).orElseThrow().name());
    distribution.tell();
    past.tell();
    past.tellOfARecall(new ArrayList<>(codes));
    order();
  }

  private void receive(List<String> codes) {
    String east = codes.get(0);
    for (String warehouse : codes) {
      List<Received> delivery = new ArrayList<>();
      for (Publication publication : publications.published()) {
        if (!publication.isKit()) {
          for (Edition edition : publication.published()) {
            int quantity = quantity(edition.sku(), warehouse.equals(east));
            if (quantity > 0) {
              delivery.add(new Received(edition.sku(), quantity));
            }
          }
        }
      }
      receiving.receive(warehouse, delivery, "First print run");
      bins.name(warehouse, delivery.stream().map(Received::sku).toList());
    }
  }

  private static int quantity(Sku sku, boolean east) {
    String number = sku.publication().text();
    if (number.equals(SCARCE)) {
      if (!sku.language().equals("en")) {
        return PLENTY;
      }
      return east ? SCARCE_EAST : SCARCE_WEST;
    }
    if (number.equals(NEARLY_GONE)) {
      return east ? NEARLY_GONE_EAST : 0;
    }
    return PLENTY;
  }

  private void order() {
    place(
        "demo-1",
        "Nora Whitfield",
        "Bayview Community Clinic",
        "health_care",
        false,
        new PostalAddress("1200 Harbor View Rd", "Suite 210", "Baltimore", "MD", "21230"),
        "display",
        List.of(new OrderForm.Line("RR-101-en", 25), new OrderForm.Line("RR-101-es", 25)));
    place(
        "demo-2",
        "Luis Ortega",
        "Mesa Family Services",
        "social_service",
        true,
        new PostalAddress("PO Box 418", "", "Pueblo", "CO", "81002"),
        "hand_out",
        List.of(new OrderForm.Line("RR-111-en", 20), new OrderForm.Line("RR-111-es", 20)));
    place(
        "demo-3",
        "Sgt. Dana Kim",
        "Cedar County Sheriff",
        "law_enforcement",
        false,
        new PostalAddress("400 Court St", "", "Topeka", "KS", "66603"),
        "training",
        List.of(new OrderForm.Line("RR-122-en", 150)));
    place(
        "demo-4",
        "Priya Raman",
        "Statewide Hospital Association",
        "health_care",
        false,
        new PostalAddress("77 Capitol Ave", "Floor 3", "Hartford", "CT", "06106"),
        "resupply",
        List.of(new OrderForm.Line("RR-101-en", 2_000)));
    place(
        "demo-5",
        "Maria Santos",
        "Harbor Lights Coalition",
        "community",
        false,
        new PostalAddress("310 Wharf St", "", "Baltimore", "MD", "21231"),
        "event",
        List.of(new OrderForm.Line("RR-111-es", 40)),
        new PlacedBy(
            PlacedBy.PUBLIC, Optional.of(DemonstrationCoalitions.MANAGED.text()), Language.EN));
  }

  private void place(
      String key,
      String name,
      String organization,
      String sector,
      boolean confidential,
      PostalAddress address,
      String use,
      List<OrderForm.Line> lines) {
    PlacedBy anybody = PlacedBy.thePublic(Language.EN);
    place(key, name, organization, sector, confidential, address, use, lines, anybody);
  }

  private void place(
      String key,
      String name,
      String organization,
      String sector,
      boolean confidential,
      PostalAddress address,
      String use,
      List<OrderForm.Line> lines,
      PlacedBy by) {
    OrderForm form =
        new OrderForm(
            new OrderForm.Contact(name, key + "@example.org", "", organization, false, sector),
            address,
            confidential,
            "",
            use,
            Optional.empty(),
            Set.of(),
            true,
            lines);
    desk.place(form, by, key, new Problems());
  }
}
