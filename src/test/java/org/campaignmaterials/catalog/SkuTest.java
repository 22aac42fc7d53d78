package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SkuTest {

  @Test
  void aSkuIsAPublicationALanguageAndAnEdition() {
    Sku sku = Sku.parse("RR-101-zh-Hans-2026.10");

    assertThat(sku.publication()).isEqualTo(PublicationNumber.parse("RR-101"));
    assertThat(sku.language()).isEqualTo("zh-Hans");
    assertThat(sku.edition()).isEqualTo("2026.10");
    assertThat(sku).hasToString("RR-101-zh-Hans-2026.10");
    assertThat(sku.open()).hasToString("RR-101-zh-Hans");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "RR-101",
        "rr-101-en-2026.1",
        "RR-101-EN-2026.1",
        "RR-101-en-2026",
        "RR-101-en-2026.01",
        "RR-101-en-2026.0",
        " RR-101-en-2026.1",
        "RR-101-en-2026.1\n",
        "RR-1-en-2026.1",
        "RR-101-english-2026.1",
        "RR-١٠١-en-2026.1"
      })
  void nothingElseIsASku(String text) {
    assertThat(Sku.isSku(text)).isFalse();
    assertThatThrownBy(() -> Sku.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RR-101-en-2026.1");
  }

  @Test
  void theShortFormIsToldToNameItsEdition() {
    assertThatThrownBy(() -> Sku.parse("RR-190-es"))
        .hasMessage(
            "This SKU names no edition: RR-190-es. A full SKU ends with it, like"
                + " RR-190-es-2026.1.");
  }

  @Test
  void stockIsLockedInTheOrderOfTheWrittenForm() {
    assertThat(Sku.parse("RR-101-en-2026.1"))
        .isLessThan(Sku.parse("RR-101-es-2026.1"))
        .isLessThan(Sku.parse("RR-102-en-2026.1"));
  }

  @Test
  void aPublicationNumberIsTwoLettersAndThreeOrFourDigits() {
    assertThat(PublicationNumber.isNumber("RR-1010")).isTrue();
    assertThat(PublicationNumber.isNumber("RR-10")).isFalse();
    assertThat(PublicationNumber.isNumber(null)).isFalse();
    assertThatThrownBy(() -> PublicationNumber.parse("101")).hasMessageContaining("like RR-101");
  }

  @Test
  void anOpenSkuNamesNoEdition() {
    assertThat(OpenSku.parse("RR-101-en"))
        .isEqualTo(new OpenSku(PublicationNumber.parse("RR-101"), "en"));
    assertThatThrownBy(() -> OpenSku.parse("RR-101-en-2026.1")).hasMessageContaining("RR-101-en");
  }

  @Test
  void aSkuIsKeptInItsWrittenForm() {
    SkuConverter converter = new SkuConverter();
    Sku sku = Sku.parse("RR-101-en-2026.1");

    assertThat(converter.convertToDatabaseColumn(sku)).isEqualTo("RR-101-en-2026.1");
    assertThat(converter.convertToEntityAttribute("RR-101-en-2026.1")).isEqualTo(sku);
  }
}
