package org.campaignmaterials.publishing;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The typefaces of one file for a press: each goes along in it, with the letters that are used. */
final class PressFaces {
  private final Map<String, BaseFont> fonts = new HashMap<>();

  /** Letters beside each other that one typeface sets. */
  record Run(BaseFont font, String words) {}

  /** The words in the order in which they stand, each letter with somebody who sets it. */
  List<Run> runs(Lettering weight, String words) {
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    BaseFont font = null;
    for (int character : words.codePoints().toArray()) {
      BaseFont next = of(weight, character);
      if (next != font && !run.isEmpty()) {
        runs.add(new Run(font, run.toString()));
        run.setLength(0);
      }
      font = next;
      run.appendCodePoint(character);
    }
    if (!run.isEmpty()) {
      runs.add(new Run(font, run.toString()));
    }
    return runs;
  }

  private BaseFont of(Lettering weight, int character) {
    Optional<Face> face = weight.hasItself(character) ? Optional.empty() : Faces.of(character);
    boolean bold = weight.isBold();
    return face.map(
            beside ->
                fonts.computeIfAbsent(
                    beside.name() + (bold && beside.inBold() ? "-bold" : "-regular"),
                    name -> read(name + ".ttf", beside.bytes(bold))))
        .orElseGet(() -> fonts.computeIfAbsent(weight.file(), name -> read(name, bytes(name))));
  }

  private static byte[] bytes(String file) {
    try (InputStream in = PressFaces.class.getClassLoader().getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not kept by OpenPDF, which would keep it for ever. */
  private static BaseFont read(String name, byte[] bytes) {
    try {
      BaseFont font =
          BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      font.setSubset(true);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
