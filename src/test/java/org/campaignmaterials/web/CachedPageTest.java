package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CachedPageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | true",
        "gzip, deflate, br | true",
        "br;q=1.0, gzip;q=0.5 | true",
        "GZIP | true",
        "gzip;q=0 | false",
        "gzip; q=0.0 | false",
        "deflate | false",
        "identity | false"
      })
  void aBrowserGetsGzipWhenItSaysThatItTakesIt(String accepts, boolean gzip) {
    assertThat(CachedPage.acceptsGzip(accepts)).isEqualTo(gzip);
  }

  @Test
  void aBrowserThatSaysNothingGetsThePlainPage() {
    assertThat(CachedPage.acceptsGzip(null)).isFalse();
  }

  @Test
  void onlyListedParametersAreKept() {
    var catalog = new CacheablePages.Cacheable("/catalog", Set.of("audience", "page"));
    assertThat(catalog.covers("/catalog", Set.of())).isTrue();
    assertThat(catalog.covers("/catalog", Set.of("audience"))).isTrue();
    assertThat(catalog.covers("/catalog", Set.of("audience", "q"))).isFalse();
    assertThat(catalog.covers("/catalog/RR-101", Set.of())).isFalse();
  }

  @Test
  void aStarCoversAllBelowAPath() {
    var below = new CacheablePages.Cacheable("/catalog/*", Set.of());
    assertThat(below.covers("/catalog/RR-101", Set.of())).isTrue();
    assertThat(below.covers("/catalog", Set.of())).isFalse();
    assertThat(below.covers("/catalogue", Set.of())).isFalse();
  }
}
