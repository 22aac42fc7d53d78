package org.campaignmaterials.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a requester reads: facts in the sentence, ZIP Codes never written like quantities. */
class ShippingWordsTest {

  @Test
  void aMismatchNamesBothStates() {
    assertThat(
            new Texts(Language.EN)
                .sentence(
                    new RuleViolation("shipTo.zip", "zip_state", "20850", "Maryland", "Virginia")))
        .startsWith("ZIP Code 20850 is in Maryland, and the state chosen is Virginia.");
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasItsSentenceInEveryLanguage(Language language) {
    Texts texts = new Texts(language);
    assertThat(
            new String[] {
              texts.sentence(new RuleViolation("", "address_letters")),
              texts.sentence(new RuleViolation("", "state_unknown")),
              texts.sentence(new RuleViolation("", "zip_format")),
              texts.sentence(new RuleViolation("", "zip_unassigned", "004")),
              texts.sentence(new RuleViolation("", "zip_state", "20850", "Maryland", "Virginia")),
              texts.sentence(new RuleViolation("", "zip_military", "20850", "AE")),
              texts.sentence(new RuleViolation("", "military_state")),
              texts.sentence(new RuleViolation("", "military_city")),
              texts.sentence(new RuleViolation("", "military_country")),
              texts.sentence(new RuleViolation("", "tracking_format", "UPS")),
              texts.sentence(new RuleViolation("", "tracking_digit", "UPS"))
            })
        .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{", "''"));
  }
}
