package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.ContainerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From a shelf to a wall, and what that proves: told as it happens, in a real browser. Every page
 * on the way is held to its promises, answers to mistakes too.
 */
@RunAsClient
@ExtendWith(RealBrowser.class)
class ShelfToWallScenarioIT extends ContainerTest {
  @ArquillianResource private URL site;

  private final PagePromises promises = new PagePromises();

  @AfterEach
  void refillTheShelves() {
    OrderStory.refillTheShelves(site);
  }

  @Test
  void fromTheShelfToTheWall() throws Exception {
    OrderStory.emptyTheShelves(site, OrderStory.ENGLISH);
    try (Tab phone = RealBrowser.onAPhone(site, Language.EN);
        Tab desk = RealBrowser.atADesk(site, Language.EN)) {
      phone.watchedBy(promises::keptByPublicPage);
      desk.watchedBy(promises::keptByNewPage);
      OrderStory order =
          new OrderStory(
              site,
              phone,
              desk,
              Requester.nurse("nurse.story").at("31 Story St"),
              OrderStory.ENGLISH);
      order.isSent();
      order.leavesFromTwoWarehouses();
      order.arrives();
      order.isFollowedUpAMonthLater();
    }
    assertThat(promises.broken()).isEmpty();
  }

  @Test
  void aCoalitionOrdersHandsOutDisplaysAndKeepsItsRecordsToItself() throws Exception {
    try (Tab maria = RealBrowser.atADesk(site, Language.EN);
        Tab mariasPhone = RealBrowser.onAPhone(site, Language.EN);
        Tab desk = RealBrowser.atADesk(site, Language.EN);
        Tab others = RealBrowser.onAPhone(site, Language.EN);
        Tab administrator = RealBrowser.atADesk(site, Language.EN);
        Tab campaign = RealBrowser.atADesk(site, Language.EN);
        Tab neighbor = RealBrowser.atADesk(site, Language.EN)) {
      for (Tab staff : List.of(maria, mariasPhone, desk, administrator, campaign, neighbor)) {
        staff.watchedBy(promises::keptByNewPage);
      }
      others.watchedBy(promises::keptByPublicPage);
      Entrance.signIn(desk, "warehouse");
      CoalitionStory coalition = new CoalitionStory(site, maria, mariasPhone);
      coalition.begins();
      coalition.keepsItsRecords(others);
      coalition.ordersForItself(desk);
      coalition.confirmsWhatArrived();
      coalition.handsOutAndPutsUp();
      coalition.isHelpedAtAnEvent(others);
      coalition.seesWhatItShows();
      coalition.freezesWhatItShows();
      coalition.isJudged(campaign);
      coalition.nobodyElseGetsIn(administrator, neighbor, desk, campaign);
      new Books(campaign).allFitTogether();
    }
    assertThat(promises.broken()).isEmpty();
  }

  /** A tablet in the hall of a warehouse is no desk, and its browser may be old. */
  @Test
  void theSameInSpanishOnPhonesThatRunNoScripts() throws Exception {
    OrderStory.emptyTheShelves(site, OrderStory.SPANISH);
    try (Tab phone = RealBrowser.onAPhoneWithoutScripts(site, Language.ES);
        Tab tablet = RealBrowser.onAPhoneWithoutScripts(site, Language.ES)) {
      phone.watchedBy(promises::widthKeptBy);
      tablet.watchedBy(promises::widthKeptBy);
      OrderStory order =
          new OrderStory(
              site,
              phone,
              tablet,
              Requester.nurse("enfermera.story").at("33 Story St"),
              OrderStory.SPANISH);
      order.isSent();
      order.leavesFromTwoWarehouses();
      order.arrives();
      order.isFollowedUpAMonthLater();
      assertThat(phone.takeComplaints()).isEmpty();
      assertThat(tablet.takeComplaints()).isEmpty();
    }
    assertThat(promises.broken()).isEmpty();
  }
}
