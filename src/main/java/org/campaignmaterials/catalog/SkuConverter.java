package org.campaignmaterials.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Sku} in one column, in its written form, wherever an entity has one. */
@Converter(autoApply = true)
public class SkuConverter implements AttributeConverter<Sku, String> {

  @Override
  public String convertToDatabaseColumn(Sku sku) {
    return sku == null ? null : sku.text();
  }

  @Override
  public Sku convertToEntityAttribute(String text) {
    return text == null ? null : Sku.parse(text);
  }
}
