package org.campaignmaterials.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The message keys that a source names: those written out, and the beginnings of those that it puts
 * together from a code, as in {@code "ordering.status." + status}.
 */
final class WordsInUse {
  private static final Pattern ASKS = Pattern.compile("\\.(get|count)\\s*\\(");
  private static final Pattern TEXTS =
      Pattern.compile("(\\bt|\\btexts\\(\\)|\\btexts|new Texts\\([^()]*\\))$");

  /** Where a form leads to a page that says what was done: the address, then the sentence. */
  private static final Pattern TELLS = Pattern.compile("\\.goTo\\s*\\(");

  private static final Pattern MESSAGE_KEY =
      Pattern.compile("messageKey\\(\\)\\s*\\{\\s*return\\s+(\"[^\"]+\"[^;]*);");

  /** Where a rule says what is wrong: the field comes first, then the code. */
  private static final Pattern VIOLATES =
      Pattern.compile(
          "(?:(?:\\bproblems|\\breading|\\bfound|\\baddress)\\.add|\\baddUnlessSaid"
              + "|\\bnew RuleViolations?)\\s*\\(");

  /** A key that was chosen before it is asked for: {@code unit}, {@code unit + ".sector"}. */
  private static final Pattern CHOSEN_BEFORE =
      Pattern.compile("([a-z][A-Za-z0-9]*)(?:\\s*\\+\\s*\"(\\.[^\"]+)\")?");

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"(\\s*\\+)?");
  private static final Pattern KEY = Pattern.compile("[a-z_]+\\.[A-Za-z0-9_.]+");
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");

  private static final Pattern CONSTANT =
      Pattern.compile("static final String ([A-Z][A-Z_]*) =\\s*\"([a-z][a-z0-9_]*)\"");
  private static final Pattern NAME = Pattern.compile("(?:[A-Z][A-Za-z]*\\.)?([A-Z][A-Z_]+)");

  private final Map<String, String> constants = new HashMap<>();
  private final Set<String> namedCodes = new TreeSet<>();
  private final Set<String> keys = new TreeSet<>();
  private final Set<String> beginnings = new TreeSet<>();

  void read(String source) {
    Matcher asks = ASKS.matcher(source);
    while (asks.find()) {
      if (TEXTS.matcher(source.substring(0, asks.start())).find()) {
        List<String> arguments = SourceText.arguments(source, asks.end() - 1);
        if (!arguments.isEmpty()) {
          boolean isCount = asks.group(1).equals("count");
          addKeys(arguments.get(0), isCount);
          addKeysChosenBefore(arguments.get(0), source, isCount);
        }
      }
    }
    Matcher tells = TELLS.matcher(source);
    while (tells.find()) {
      List<String> arguments = SourceText.arguments(source, tells.end() - 1);
      if (arguments.size() > 1) {
        addKeys(arguments.get(1), false);
        addKeysChosenBefore(arguments.get(1), source, false);
      }
    }
    Matcher messageKey = MESSAGE_KEY.matcher(source);
    while (messageKey.find()) {
      addKeys(messageKey.group(1), false);
    }
    Matcher constant = CONSTANT.matcher(source);
    while (constant.find()) {
      constants.put(constant.group(1), constant.group(2));
    }
    Matcher violates = VIOLATES.matcher(source);
    while (violates.find()) {
      List<String> arguments = SourceText.arguments(source, violates.end() - 1);
      if (arguments.size() > 1) {
        addCodes(arguments.get(1));
      }
    }
  }

  /** Keys written out; of a count, both forms. */
  Set<String> keys() {
    Set<String> all = new TreeSet<>(keys);
    namedCodes.forEach(name -> all.add("violation." + constants.get(name)));
    return all;
  }

  /** What keys that are put together begin with. */
  Set<String> beginnings() {
    return beginnings;
  }

  private void addKeys(String expression, boolean isCount) {
    Matcher literal = LITERAL.matcher(expression);
    while (literal.find()) {
      String text = literal.group(1);
      if (!KEY.matcher(text).matches()) {
        continue;
      }
      if (literal.group(2) != null) {
        beginnings.add(text);
      } else {
        addKey(text, isCount);
      }
    }
  }

  /** Where a variable of this source stands for the key or its beginning: all that it may be. */
  private void addKeysChosenBefore(String expression, String source, boolean isCount) {
    Matcher chosen = CHOSEN_BEFORE.matcher(expression);
    if (!chosen.matches()) {
      return;
    }
    String ending = chosen.group(2) == null ? "" : chosen.group(2);
    Matcher choice =
        Pattern.compile("\\b(?:String|var) " + chosen.group(1) + "\\s*=([^;]*);").matcher(source);
    while (choice.find()) {
      Matcher literal = LITERAL.matcher(choice.group(1));
      while (literal.find()) {
        if (KEY.matcher(literal.group(1)).matches() && literal.group(2) == null) {
          addKey(literal.group(1) + ending, isCount);
        }
      }
    }
  }

  private void addKey(String key, boolean isCount) {
    if (isCount) {
      keys.add(key + ".one");
      keys.add(key + ".other");
    } else {
      keys.add(key);
    }
  }

  private void addCodes(String expression) {
    Matcher name = NAME.matcher(expression);
    if (name.matches()) {
      namedCodes.add(name.group(1));
    }
    Matcher literal = LITERAL.matcher(expression);
    while (literal.find()) {
      if (CODE.matcher(literal.group(1)).matches()) {
        keys.add("violation." + literal.group(1));
      }
    }
  }
}
