package org.campaignmaterials.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Passports;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.catalog.TestCatalog;
import org.campaignmaterials.web.TestSite;

/** What the documents of the project's own catalog are made of, without a server. */
final class TestManuscripts {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final Manuscripts OURS = of(TestCatalog.publications());

  /** Made once for all tests. */
  private static final Map<String, Manuscript> GATHERED = new ConcurrentHashMap<>();

  private static final Map<String, byte[]> PRINTED = new ConcurrentHashMap<>();

  private TestManuscripts() {}

  private static Manuscripts of(Publications publications) {
    Passports passports = TestCatalog.passports(publications, CLOCK);
    Covers covers = new Covers();
    covers.publications = publications;
    covers.passports = passports;
    return new Manuscripts(publications, passports, covers, TestSite.demonstration());
  }

  static Manuscripts ours() {
    return OURS;
  }

  static Manuscript of(String sku) {
    return GATHERED.computeIfAbsent(sku, each -> OURS.of(Sku.parse(each)));
  }

  static byte[] print(Manuscript manuscript) {
    return PRINTED.computeIfAbsent(
        manuscript.sku().text(), sku -> manuscript.make(DocumentKind.PRINT));
  }

  static List<Sku> all() {
    return OURS.readable();
  }

  static Stream<String> skus() {
    return all().stream().map(Sku::text);
  }

  /** All that is printed as one piece: a kit is not. */
  static Stream<String> printed() {
    return skus().filter(sku -> !of(sku).publication().isKit());
  }
}
