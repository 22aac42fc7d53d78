package org.campaignmaterials.catalog;

import java.util.ArrayList;
import java.util.List;

/** Reads the list of claims, which publications and campaign pages have alike. */
final class ClaimReading {

  private ClaimReading() {}

  static List<Claim> read(YamlFields fields, Vocabulary vocabulary) {
    List<Claim> claims = new ArrayList<>();
    for (YamlFields group : fields.groups("claims")) {
      Words statement = group.words("statement", 1000);
      List<String> sources = group.list("sources");
      VocabularyReading.unknown(
          sources, code -> vocabulary.source(code).isPresent(), "source", group, "sources");
      if (statement != null) {
        HotlineWording.hold(group, "statement", statement.english(), vocabulary.hotline());
        HotlineWording.hold(group, "statement", statement.spanish(), vocabulary.hotline());
      }
      group.nothingElse();
      if (statement != null && !sources.isEmpty()) {
        claims.add(new Claim(statement, sources));
      }
    }
    return claims;
  }
}
