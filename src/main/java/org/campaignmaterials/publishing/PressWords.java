package org.campaignmaterials.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionText;

/**
 * All words that are printed on a piece, in its own language.
 *
 * @param text without its first heading where that repeats the title
 * @param hotline empty on a publication that does not carry the hotline
 * @param sources citations behind its facts
 * @param sourcesHeading what stands above them
 * @param contentsHeading above the list of headings in a booklet
 * @param imprint who gives it away; empty on what is handed to a person who may need help
 * @param mark number, language and edition, on what is displayed: see {@link EditionMark}
 * @param sample the word across it while it must not be printed
 * @param line for the printer, outside of the cut
 */
record PressWords(
    String title,
    List<EditionText.Block> text,
    Optional<HotlineWords> hotline,
    List<String> sources,
    String sourcesHeading,
    String contentsHeading,
    String imprint,
    Optional<String> mark,
    Optional<String> sample,
    String line) {

  PressWords {
    text = withoutTitle(title, text);
    sources = List.copyOf(sources);
  }

  /** The same with another text. */
  PressWords with(List<EditionText.Block> other) {
    return new PressWords(
        title,
        other,
        hotline,
        sources,
        sourcesHeading,
        contentsHeading,
        imprint,
        mark,
        sample,
        line);
  }

  /** The same with a word across it: what must not be printed yet. */
  PressWords marked(String word) {
    return new PressWords(
        title,
        text,
        hotline,
        sources,
        sourcesHeading,
        contentsHeading,
        imprint,
        mark,
        Optional.of(word),
        line);
  }

  private static List<EditionText.Block> withoutTitle(
      String title, List<EditionText.Block> blocks) {
    boolean repeated =
        !blocks.isEmpty()
            && blocks.get(0) instanceof EditionText.Heading heading
            && heading.words().equals(title);
    return List.copyOf(repeated ? blocks.subList(1, blocks.size()) : blocks);
  }

  /** What stands before the first heading. */
  List<EditionText.Block> lead() {
    return text.stream().takeWhile(block -> !(block instanceof EditionText.Heading)).toList();
  }

  /** Each heading with what follows it. */
  List<List<EditionText.Block>> sections() {
    List<List<EditionText.Block>> sections = new ArrayList<>();
    for (EditionText.Block block : text.subList(lead().size(), text.size())) {
      if (block instanceof EditionText.Heading) {
        sections.add(new ArrayList<>());
      }
      sections.get(sections.size() - 1).add(block);
    }
    return sections;
  }

  /** The sources as a text of their own; empty if there are none. */
  List<EditionText.Block> sourcesText() {
    return sources.isEmpty()
        ? List.of()
        : List.of(new EditionText.Heading(sourcesHeading), new EditionText.Bullets(sources));
  }
}
