package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignmaterials.stock.AvailabilityWord.AVAILABLE;
import static org.campaignmaterials.stock.AvailabilityWord.OUT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.catalog.OrderLimit;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.stock.AvailabilityWord;
import org.campaignmaterials.web.JteViewEngine;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;

/** Whether a material can be had is said for each language, where languages differ. */
class PublicationCardTest {

  @Test
  void whereOnlyOneLanguageIsOutItsCardSaysWhichAndThatTheOtherCanBeHad() {
    assertThat(card(OUT, AVAILABLE).availability()).isEmpty();
    assertThat(drawn(card(OUT, AVAILABLE)))
        .contains("English</span>: Out of stock now.")
        .contains("Español</span>: Available.");
  }

  @Test
  void whereAllLanguagesAreAlikeItsCardSaysSoOnce() {
    assertThat(card(OUT, OUT).availability()).hasValue(OUT);
    assertThat(drawn(card(OUT, OUT)).split("Out of stock")).hasSize(2);
  }

  private static String drawn(PublicationCard card) {
    return new String(
        JteViewEngine.render(
            "storefront/card.jte", Map.of("t", new Texts(Language.EN), "card", card)),
        StandardCharsets.UTF_8);
  }

  private static PublicationCard card(AvailabilityWord english, AvailabilityWord spanish) {
    return new PublicationCard(
        "RR-122",
        "Trafficking and smuggling",
        "en",
        "What federal law says.",
        "law_enforcement",
        "Fact sheet",
        "8.5 × 11 in.",
        new PublicationCard.Cover("/covers/RR-122-en.svg", 850, 1100),
        false,
        100,
        new OrderLimit(100, 30),
        true,
        List.of(),
        2,
        List.of(
            new PublicationCard.InLanguage("en", "English", english, "/order"),
            new PublicationCard.InLanguage("es", "Español", spanish, "/order")));
  }
}
