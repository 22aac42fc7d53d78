package org.campaignmaterials.web;

import java.util.Optional;

/** The site as it is without any settings, for tests of other features. */
public final class TestSite {
  private TestSite() {}

  public static Site demonstration() {
    Site site = new Site();
    site.agency = Optional.empty();
    site.campaign = "Rescue & Restore materials";
    site.contact = Optional.empty();
    return site;
  }
}
