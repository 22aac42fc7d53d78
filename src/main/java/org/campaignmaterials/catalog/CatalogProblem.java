package org.campaignmaterials.catalog;

/**
 * One thing that is wrong in the catalog's files, said so that whoever edits them can put it right.
 *
 * @param file below the catalog's folder, like publications/RR-101/es.yaml
 * @param line counted from 1; 0 when it concerns the whole file
 * @param field like trim.width or claims[1].sources; empty when it concerns the whole file
 * @param reason a sentence
 */
public record CatalogProblem(String file, int line, String field, String reason) {

  @Override
  public String toString() {
    StringBuilder sentence = new StringBuilder(file);
    if (line > 0) {
      sentence.append(", line ").append(line);
    }
    if (!field.isEmpty()) {
      sentence.append(", ").append(field);
    }
    return sentence.append(": ").append(reason).toString();
  }
}
