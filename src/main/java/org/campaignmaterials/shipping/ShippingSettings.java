package org.campaignmaterials.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the settings {@code app.shipping.*}: the only class here that knows there is a server. */
@ApplicationScoped
public class ShippingSettings {

  @Produces
  ShippingTerms terms(
      @ConfigProperty(name = "app.shipping.maxParcelLb", defaultValue = "35")
          BigDecimal maxParcelLb,
      @ConfigProperty(name = "app.shipping.tareLb", defaultValue = "0.5") BigDecimal tareLb,
      @ConfigProperty(name = "app.shipping.defaultCarrier", defaultValue = "USPS") Carrier carrier,
      @ConfigProperty(name = "app.shipping.handlingDays", defaultValue = "2") int handlingDays) {
    return new ShippingTerms(maxParcelLb, tareLb, carrier, handlingDays);
  }
}
