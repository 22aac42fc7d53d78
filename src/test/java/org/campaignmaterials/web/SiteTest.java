package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official banner is for governments of the United States alone. */
class SiteTest {
  @AfterEach
  void forgetTheTrouble() {
    System.clearProperty("app.start.trouble");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://www.acf.hhs.gov", "https://materials.example.gov", "https://a.af.mil/x"})
  void theBannerIsShownByAnAgencyOnItsOwnDomain(String url) {
    assertThatCode(() -> site(url, "An agency").lookAtTheStart(null)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080",
        "https://materials.example.org",
        "http://materials.example.gov",
        "https://materials.gov.example.org",
        "https://example.org/.gov",
        "https://notgov",
        "https://www.example.gov@example.org",
        "not an address"
      })
  void elsewhereTheServerDoesNotStartWithIt(String url) {
    assertThatThrownBy(() -> site(url, "An agency").lookAtTheStart(null))
        .hasMessageContaining("app.site.banner")
        .hasMessageContaining(".gov or .mil")
        .hasMessageContaining(url);
    assertThat(System.getProperty("app.start.trouble")).contains("app.site.banner");
  }

  @Test
  void whoDoesNotSayWhoTheyAreHasNoBanner() {
    assertThatThrownBy(() -> site("https://example.gov", "").lookAtTheStart(null))
        .hasMessageContaining("app.site.agency");
  }

  private static Site site(String url, String agency) {
    Site site = new Site();
    site.url = url;
    site.agency = Optional.of(agency);
    site.banner = true;
    return site;
  }
}
