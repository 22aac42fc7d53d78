package org.campaignmaterials.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.campaignmaterials.accounts.RoleGuard;
import org.campaignmaterials.coalition.ActivitiesResource;
import org.campaignmaterials.coalition.CoalitionsResource;
import org.campaignmaterials.coalition.MeetingsResource;
import org.campaignmaterials.coalition.MembersResource;
import org.campaignmaterials.distribution.HandOutsResource;
import org.campaignmaterials.distribution.PlacementsResource;
import org.campaignmaterials.distribution.ReceiptsResource;
import org.campaignmaterials.ordering.OrdersResource;
import org.campaignmaterials.scorecard.ScorecardResource;
import org.campaignmaterials.stock.StockResource;
import org.campaignmaterials.storefront.CheckResource;
import org.campaignmaterials.storefront.PublicationsResource;
import org.campaignmaterials.warehouse.WarehouseResource;
import org.campaignmaterials.web.ApiErrors;
import org.campaignmaterials.web.ForgedCallFilter;
import org.campaignmaterials.web.RateFilter;

/** Everything that answers with JSON; named one by one, as in {@link PagesApplication}. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
  /**
   * By this class Krazo, the framework of the pages, sees that it is already in an application, and
   * leaves it alone. Alone it does nothing for a call. Else Krazo stands before each call with
   * eight others, which took a fifth of the CPU that an order cost.
   */
  private static final String KRAZO_IS_HERE = "org.eclipse.krazo.core.ViewResponseFilter";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        krazoIsHere(),
        // What stands before and behind every call.
        RoleGuard.class,
        ForgedCallFilter.class,
        RateFilter.class,
        ApiErrors.class,
        // The calls.
        CoalitionsResource.class,
        MembersResource.class,
        MeetingsResource.class,
        ActivitiesResource.class,
        ReceiptsResource.class,
        HandOutsResource.class,
        PlacementsResource.class,
        OrdersResource.class,
        ScorecardResource.class,
        StockResource.class,
        PublicationsResource.class,
        CheckResource.class,
        WarehouseResource.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }

  private static Class<?> krazoIsHere() {
    try {
      return Class.forName(KRAZO_IS_HERE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The server's Jakarta MVC is not the one we know", e);
    }
  }
}
