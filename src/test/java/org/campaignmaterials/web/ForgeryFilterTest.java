package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForgeryFilterTest {
  private static final String HOST = "materials.example.org";

  @Test
  void ourOwnFormIsTaken() {
    assertThat(ForgeryFilter.comesFromThisSite("same-origin", null, HOST)).isTrue();
    assertThat(ForgeryFilter.comesFromThisSite(null, "https://materials.example.org", HOST))
        .isTrue();
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    assertThat(ForgeryFilter.comesFromThisSite("cross-site", null, HOST)).isFalse();
    assertThat(ForgeryFilter.comesFromThisSite("same-site", null, HOST)).isFalse();
    assertThat(ForgeryFilter.comesFromThisSite(null, "https://evil.example", HOST)).isFalse();
    assertThat(ForgeryFilter.comesFromThisSite(null, "not an origin", HOST)).isFalse();
  }

  @Test
  void whatTheBrowserSaysOfTheSiteGoesBeforeTheOriginThatNoReferrerHides() {
    assertThat(ForgeryFilter.comesFromThisSite("same-origin", "null", HOST)).isTrue();
    assertThat(ForgeryFilter.comesFromThisSite("cross-site", "null", HOST)).isFalse();
  }

  @Test
  void programsThatAreNoBrowserSayNothing() {
    assertThat(ForgeryFilter.comesFromThisSite(null, null, HOST)).isTrue();
  }
}
