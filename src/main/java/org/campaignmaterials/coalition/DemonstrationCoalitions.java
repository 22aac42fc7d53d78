package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.campaignmaterials.shared.States;

/** Three invented coalitions: two that the agency recognizes, and one that applies. */
@ApplicationScoped
public class DemonstrationCoalitions {
  /** The coalition that the demonstration's manager manages. */
  public static final CoalitionNumber MANAGED = new CoalitionNumber("C-101");

  @Inject Coalitions coalitions;
  @Inject RegisteringCoalitions registering;
  @Inject DemonstrationRecords records;

  /** Registers them with their records, once; later calls change nothing. */
  @ActivateRequestContext
  @Transactional
  public void open() {
    if (coalitions.find(MANAGED).isPresent()) {
      return;
    }
    CoalitionNumber second = new CoalitionNumber("C-102");
    register(MANAGED, "Harbor Lights Coalition", "Baltimore", "MD");
    register(second, "High Desert Neighbors Coalition", "Las Vegas", "NV");
    CoalitionNumber third = new CoalitionNumber("C-103");
    register(third, "Two Rivers Coalition", "Pittsburgh", "PA");
    registering.recognize(MANAGED);
    registering.recognize(second);
    records.tellOfOneThatIsWellOnItsWay(MANAGED);
    records.tellOfOneThatHasBegun(second);
    records.tellOfAnApplicant(third);
  }

  private void register(CoalitionNumber number, String name, String city, String state) {
    registering.register(number, name, city, States.ofCode(state).orElseThrow(), true);
  }
}
