package org.campaignmaterials.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A typeface beside Public Sans, or a slice of one of thousands of letters: TrueType, free, and
 * embedded in what it sets. Its files are read when they are asked for and kept by nobody.
 *
 * @param name unique among them
 * @param inBold whether it comes in bold; else its one weight stands for both
 */
public record Face(String name, boolean inBold) {

  /** The file, in bold as far as there is one. */
  public byte[] bytes(boolean bold) {
    String file = "fonts/beyond/%s-%s.ttf".formatted(name, bold && inBold ? "bold" : "regular");
    try (InputStream in = Face.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The build left no " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream open(boolean bold) {
    return new ByteArrayInputStream(bytes(bold));
  }
}
