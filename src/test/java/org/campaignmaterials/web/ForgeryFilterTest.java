package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForgeryFilterTest {
  private static final String HOST = "materials.example.org";
  private static final String SITE = "http://materials.example.org";

  @Test
  void ourOwnFormIsTaken() {
    assertThat(ForgeryFilter.comesFromThisSite("same-origin", null, HOST, SITE)).isTrue();
    assertThat(ForgeryFilter.comesFromThisSite(null, "https://materials.example.org", HOST, SITE))
        .isTrue();
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    assertThat(ForgeryFilter.comesFromThisSite("cross-site", null, HOST, SITE)).isFalse();
    assertThat(ForgeryFilter.comesFromThisSite("same-site", null, HOST, SITE)).isFalse();
    assertThat(ForgeryFilter.comesFromThisSite(null, "https://evil.example", HOST, SITE)).isFalse();
    assertThat(ForgeryFilter.comesFromThisSite(null, "not an origin", HOST, SITE)).isFalse();
  }

  @Test
  void aProxyMayKnowThisServerByAnotherName() {
    assertThat(ForgeryFilter.comesFromThisSite(null, SITE, "10.0.0.5:8080", SITE)).isTrue();
    assertThat(ForgeryFilter.comesFromThisSite(null, "http://evil.example", "10.0.0.5:8080", SITE))
        .isFalse();
  }

  @Test
  void aPageThatAnybodyOnTheLineCouldHaveWrittenIsNotOursWhereOursAreEncrypted() {
    String site = "https://materials.example.org";
    assertThat(ForgeryFilter.comesFromThisSite(null, "http://" + HOST, HOST, site)).isFalse();
    assertThat(ForgeryFilter.comesFromThisSite(null, "https://" + HOST, HOST, site)).isTrue();
  }

  @Test
  void whatTheBrowserSaysOfTheSiteGoesBeforeTheOriginThatNoReferrerHides() {
    assertThat(ForgeryFilter.comesFromThisSite("same-origin", "null", HOST, SITE)).isTrue();
    assertThat(ForgeryFilter.comesFromThisSite("cross-site", "null", HOST, SITE)).isFalse();
  }

  @Test
  void programsThatAreNoBrowserSayNothing() {
    assertThat(ForgeryFilter.comesFromThisSite(null, null, HOST, SITE)).isTrue();
  }
}
