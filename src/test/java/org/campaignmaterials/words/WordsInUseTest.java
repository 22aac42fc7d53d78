package org.campaignmaterials.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How sources ask for words. */
class WordsInUseTest {
  @Test
  void keysAreFoundHoweverTheyAreAskedFor() {
    WordsInUse used = new WordsInUse();
    used.read("<p>${t.get(view.a() ? \"x.one.way\" : \"x.other\", \"no.key\")}</p>");
    used.read("${t.count(\"x.pieces\", view.count())} ${t.get(\"x.status.\" + view.status())}");
    used.read("problems.add(field(\"a, b\"), \"too_long\", 3); map.add(\"a\", \"not_a_code\");");
    used.read("throw new RuleViolations(\"\", late ? \"gone\" : \"taken\");");
    used.read("static final String LATE = \"too_late\"; problems.add(field, Rule.LATE, 3);");
    used.read("String unit = kit ? \"x.few.kit\" : \"x.few.one\"; t.get(unit + \".all\", 1);");
    used.read("String unit = \"x.many\"; t.get(unit, 2);");
    used.read("String messageKey() { return \"x.kind.\" + code(); }");
    assertThat(used.keys())
        .containsExactlyInAnyOrder(
            "x.one.way",
            "x.other",
            "x.few.kit.all",
            "x.few.one.all",
            "x.many",
            "x.pieces.one",
            "x.pieces.other",
            "violation.too_long",
            "violation.gone",
            "violation.taken",
            "violation.too_late");
    assertThat(used.beginnings()).containsExactlyInAnyOrder("x.status.", "x.kind.");
  }
}
