package org.campaignmaterials.publishing;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lays out Hebrew and Arabic in documents that are written from left to right. What is read from
 * the right is turned line by line, by the Unicode Bidirectional Algorithm of Java itself.
 *
 * <p>In a sentence of ours such words are somebody's name, and two names with a comma between them
 * are two: they stay in the order of the sentence, and so does a number behind them. A paragraph
 * without a letter that is read from the left was written by somebody as it is, and is turned as a
 * whole, with its full stop.
 */
final class RightToLeft implements BidiReorderer {
  private static final String LETTERS = "\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC";

  /** Words in a row, with what may stand in a name between its first letter and its last. */
  private static final Pattern NAME =
      Pattern.compile("[%1$s](?:[%1$s\\p{M}\\p{N} .'’\"-]*[%1$s])?".formatted(LETTERS));

  /** Where a paragraph turns. */
  static final class Splitter implements BidiSplitter {
    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte direction) {
      runs.clear();
      if (isReadFromTheRight(paragraph)) {
        add(0, paragraph.length(), RTL);
        return;
      }
      int end = 0;
      for (MatchResult name : NAME.matcher(paragraph).results().toList()) {
        add(end, name.start(), LTR);
        add(name.start(), name.end(), RTL);
        end = name.end();
      }
      add(end, paragraph.length(), LTR);
    }

    private void add(int start, int end, byte direction) {
      if (start < end) {
        runs.add(new BidiTextRun(start, end - start, direction));
      }
    }

    private static boolean isReadFromTheRight(String paragraph) {
      return Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())
          && paragraph
              .codePoints()
              .map(Character::getDirectionality)
              .noneMatch(each -> each == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
      return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int number) {
      return runs.get(number);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
      return LTR;
    }
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  @Override
  public String shapeText(String text) {
    return ArabicForms.joined(text);
  }

  @Override
  public String deshapeText(String text) {
    return ArabicForms.letters(text);
  }

  /**
   * One line of what is read from the right, as it stands from left to right. A mark comes before
   * the letter that bears it: there the typefaces expect it.
   */
  @Override
  public String reorderRTLTextToLTR(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
    String[] characters = line.codePoints().mapToObj(Character::toString).toArray(String[]::new);
    byte[] levels = new byte[characters.length];
    int at = 0;
    for (int number = 0; number < characters.length; number++) {
      levels[number] = (byte) bidi.getLevelAt(at);
      at += characters[number].length();
      if (levels[number] % 2 != 0) {
        characters[number] = mirrored(characters[number]);
      }
    }
    Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
    return String.join("", characters);
  }

  /** Brackets open towards what they hold. */
  private static String mirrored(String character) {
    return switch (character) {
      case "(" -> ")";
      case ")" -> "(";
      case "[" -> "]";
      case "]" -> "[";
      case "{" -> "}";
      case "}" -> "{";
      case "<" -> ">";
      case ">" -> "<";
      case "«" -> "»";
      case "»" -> "«";
      default -> character;
    };
  }
}
