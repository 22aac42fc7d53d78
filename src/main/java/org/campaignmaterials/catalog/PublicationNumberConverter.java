package org.campaignmaterials.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link PublicationNumber} in one column, in its written form. */
@Converter(autoApply = true)
public class PublicationNumberConverter implements AttributeConverter<PublicationNumber, String> {

  @Override
  public String convertToDatabaseColumn(PublicationNumber number) {
    return number == null ? null : number.text();
  }

  @Override
  public PublicationNumber convertToEntityAttribute(String text) {
    return text == null ? null : PublicationNumber.parse(text);
  }
}
