package org.campaignmaterials.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Just enough reading of Java and jte sources to find the end of a pair of brackets and the
 * arguments of a call: strings and characters are stepped over, nothing else is understood.
 */
final class SourceText {
  private SourceText() {}

  /** The index of the bracket that closes the one at {@code open}. */
  static int closing(String source, int open) {
    int depth = 0;
    for (int at = open; at < source.length(); at++) {
      char character = source.charAt(at);
      if (character == '"' || character == '\'') {
        at = endOfQuote(source, at);
      } else if ("([{".indexOf(character) >= 0) {
        depth++;
      } else if (")]}".indexOf(character) >= 0 && --depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("Never closed: " + source.substring(open));
  }

  /** The arguments between the brackets of a call, as they are written. */
  static List<String> arguments(String source, int open) {
    List<String> arguments = new ArrayList<>();
    int end = closing(source, open);
    int start = open + 1;
    for (int at = start; at < end; at++) {
      char character = source.charAt(at);
      if (character == '"' || character == '\'') {
        at = endOfQuote(source, at);
      } else if ("([{".indexOf(character) >= 0) {
        at = closing(source, at);
      } else if (character == ',') {
        arguments.add(source.substring(start, at).strip());
        start = at + 1;
      }
    }
    if (!source.substring(start, end).isBlank()) {
      arguments.add(source.substring(start, end).strip());
    }
    return arguments;
  }

  private static int endOfQuote(String source, int start) {
    for (int at = start + 1; at < source.length(); at++) {
      if (source.charAt(at) == '\\') {
        at++;
      } else if (source.charAt(at) == source.charAt(start)) {
        return at;
      }
    }
    return source.length() - 1;
  }
}
