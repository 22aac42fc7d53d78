package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.junit.jupiter.api.Test;

/** A coalition's statements, its public items with their claims, and its terms of office. */
@DatabaseTest
class PapersAndOfficesIT extends CoalitionRecordsIT {
  @Test
  void papersAndTheirClaimsAreKeptWithTheirSources() {
    assertThat(mine.get(home + "papers").body()).contains("No charter is on file");
    Map<String, String> charter =
        Map.of(
            "kind",
            "charter",
            "datedOn",
            today.toString(),
            "author",
            "All",
            "words",
            "One.\r\nTwo.");
    assertThat(mine.post(home + "papers/statements", charter).status()).isEqualTo(303);
    String item =
        mine.post(
                home + "papers/items",
                Map.of("title", "Our flyer", "kind", "flyer", "publishedOn", today.toString()))
            .location();
    Map<String, String> claim = new HashMap<>(Map.of("words", "It is a crime.", "source", "Law"));
    assertThat(mine.post(item + "/claims", claim).status()).isEqualTo(303);
    assertThat(mine.post(item + "/claims", Map.of("words", "It is common.")).status())
        .isEqualTo(303);
    claim.put("reviewedBy", "R.");
    assertThat(mine.post(item + "/claims", claim).problems()).containsOnlyKeys("reviewedOn");
    assertThat(mine.get(home + "papers").body())
        .contains("1 of 2 claims have a source", "No source yet")
        .doesNotContain("No charter is on file");
  }

  @Test
  void aManagerIsNotedWithATermOfOffice() {
    assertThat(mine.get(home + "offices").body()).contains("No manager is noted for today");
    Map<String, String> term =
        new HashMap<>(Map.of("office", "manager", "person", "M. Santos", "from", today.toString()));
    term.put("until", today.minusDays(1).toString());
    assertThat(mine.post(home + "offices", term).problems()).containsOnlyKeys("until");
    term.remove("until");
    assertThat(mine.post(home + "offices", term).status()).isEqualTo(303);
    assertThat(mine.get(home + "offices").body()).contains("A manager is in post today");
  }

  @Test
  void papersTheirClaimsAndTermsAreCorrectedAndWithdrawnOnTheirOwnPages() {
    String day = today.toString();
    Map<String, String> charter =
        Map.of("kind", "charter", "datedOn", day, "author", "All", "words", "One.");
    String statement = written("papers/statements", "papers", charter);
    correctAndWithdraw(statement, charter, "author", "The assembly", home + "papers");

    Map<String, String> flyer = Map.of("title", "Our flyer", "kind", "flyer", "publishedOn", day);
    Answer added = mine.post(home + "papers/items", flyer);
    String item = added.location();
    assertThat(mine.follow(added).body()).contains("Our flyer", "Added: public item ");
    assertThat(mine.get(item).body()).as("told once").doesNotContain("role=\"status\"");
    Map<String, String> claim = Map.of("words", "It is a crime.", "source", "Law");
    Answer claimed = mine.post(item + "/claims", claim);
    assertThat(mine.follow(claimed).body()).contains("Our flyer", "Added: claim ");
    Matcher one = Pattern.compile(item + "/claims/\\d+").matcher(mine.get(item).body());
    assertThat(one.find()).isTrue();
    correctAndWithdraw(one.group(), claim, "words", "It is a federal crime.", item);
    correctAndWithdraw(item, flyer, "title", "Our leaflet", home + "papers");

    Map<String, String> term = Map.of("office", "chair", "person", "R. Okonkwo", "from", day);
    correctAndWithdraw(
        written("offices", "offices", term), term, "person", "Ruth Okonkwo", home + "offices");
  }

  /** The address of the one record on the list after it was sent. */
  private String written(String part, String list, Map<String, String> form) {
    Answer sent = mine.post(home + part, form);
    assertThat(sent.location()).endsWith(home + list);
    assertThat(mine.follow(sent).body()).contains("Added: ");
    Matcher one = Pattern.compile(home + part + "/\\d+").matcher(mine.get(home + list).body());
    assertThat(one.find()).isTrue();
    return one.group();
  }

  private void correctAndWithdraw(
      String one, Map<String, String> form, String field, String better, String list) {
    assertThat(mine.get(one).unescapedBody()).contains(form.get(field));
    Map<String, String> typed = new HashMap<>(form);
    typed.put(field, " ");
    Answer wrong = mine.post(one, typed);
    assertThat(wrong.body()).as("Spanish keeps the page").contains("/es/" + one);
    typed.put(field, better);
    assertThat(mine.follow(mine.post(one, typed)).body()).contains("Saved: ");
    assertThat(mine.get(one).unescapedBody()).contains(better);
    Answer silent = mine.post(one + "/withdraw", Map.of());
    assertThat(silent.problems()).containsOnlyKeys("reason");
    assertThat(silent.unescapedBody()).as("what is written stays").contains(better);
    Answer withdrawn = mine.post(one + "/withdraw", Map.of("reason", "Not ours"));
    assertThat(withdrawn.location()).endsWith(list);
    assertThat(mine.follow(withdrawn).body()).contains("Withdrawn: ");
    assertThat(mine.get(one).unescapedBody())
        .as("reports that name it lead to what it said")
        .contains("Not ours", better)
        .doesNotContain("/withdraw");
    assertThat(mine.post(one + "/withdraw", Map.of("reason", "Again")).status()).isEqualTo(404);
  }
}
