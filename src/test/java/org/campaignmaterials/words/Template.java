package org.campaignmaterials.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A jte template with everything taken out that is not HTML. What is left in its texts and
 * attributes is what the template itself says, and a template has nothing to say: words come from
 * the message files, styles and scripts from our assets.
 */
final class Template {
  /** Stands where something is filled in. */
  private static final String FILLED = "\u25A1";

  private static final Pattern DIRECTIVE =
      Pattern.compile("@(?:template\\.[A-Za-z.]+|if|elseif|for)\\s*\\(");
  private static final Pattern BARE_DIRECTIVE =
      Pattern.compile("@(?:else|endif|endfor|raw|endraw)\\b");
  private static final Pattern TAG =
      Pattern.compile("<(/?[A-Za-z!][A-Za-z0-9]*)((?:[^<>\"]|\"[^\"]*\")*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z:-]+)\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern SAID_BY_ARGUMENT =
      Pattern.compile("\\b(title|label|hint|alt|words)\\s*=\\s*\"([^\"]*)\"");
  private static final Set<String> READ_ALOUD =
      Set.of("alt", "title", "aria-label", "aria-description", "placeholder");
  private static final Set<String> LOADED =
      Set.of("src", "srcset", "poster", "data", "background", "action", "formaction");

  private final List<String> faults = new ArrayList<>();

  private Template(String source) {
    String html = html(source.replaceAll("(?s)<%--.*?--%>", ""));
    Matcher tag = TAG.matcher(html);
    int from = 0;
    while (tag.find()) {
      checkText(html.substring(from, tag.start()));
      checkTag(tag.group(1).toLowerCase(java.util.Locale.ROOT), tag.group(2));
      from = tag.end();
    }
    checkText(html.substring(from));
  }

  /** What a template says or does by itself, each fault in a few words. */
  static List<String> faultsOf(String source) {
    return new Template(source).faults;
  }

  /** The HTML of a template, {@link #FILLED} for each place that is filled in. */
  private String html(String source) {
    StringBuilder html = new StringBuilder();
    int at = 0;
    while (at < source.length()) {
      if (source.startsWith("${", at) || source.startsWith("!{", at)) {
        html.append(source.charAt(at) == '$' ? FILLED : "");
        at = SourceText.closing(source, at + 1) + 1;
      } else if (source.startsWith("$unsafe{", at)) {
        faults.add("unescaped: " + excerpt(source.substring(at)));
        at = SourceText.closing(source, at + 7) + 1;
      } else if (source.startsWith("@import", at) || source.startsWith("@param", at)) {
        int end = source.indexOf('\n', at);
        at = end < 0 ? source.length() : end;
      } else if (source.charAt(at) == '@') {
        at = afterDirective(source, at, html);
      } else {
        html.append(source.charAt(at++));
      }
    }
    return html.toString();
  }

  private int afterDirective(String source, int at, StringBuilder html) {
    Matcher directive = DIRECTIVE.matcher(source).region(at, source.length());
    if (directive.lookingAt()) {
      int content = source.indexOf("@`", at);
      int line = source.indexOf('\n', at);
      if (content >= 0 && content < line) {
        checkArguments(source.substring(at, content));
        int end = source.lastIndexOf('`');
        html.append(html(source.substring(content + 2, end)));
        return source.indexOf(')', end) + 1;
      }
      int end = SourceText.closing(source, directive.end() - 1);
      checkArguments(source.substring(at, end));
      return end + 1;
    }
    Matcher bare = BARE_DIRECTIVE.matcher(source).region(at, source.length());
    if (bare.lookingAt()) {
      return bare.end();
    }
    html.append('@');
    return at + 1;
  }

  private void checkArguments(String arguments) {
    Matcher said = SAID_BY_ARGUMENT.matcher(arguments);
    while (said.find()) {
      if (hasLetters(said.group(2))) {
        faults.add("bare words in an argument: " + said.group(2));
      }
    }
  }

  private void checkText(String text) {
    if (hasLetters(text)) {
      faults.add("bare words: " + excerpt(text));
    }
  }

  private void checkTag(String name, String attributes) {
    if (name.equals("style")) {
      faults.add("inline style");
    }
    if (name.equals("script") && !attributes.contains("src=")) {
      faults.add("inline script");
    }
    boolean showsItsValue =
        name.equals("input")
            && !attributes.matches("(?s).*type=\"(hidden|checkbox|radio)\".*")
            && !name.equals("option");
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      String key = attribute.group(1).toLowerCase(java.util.Locale.ROOT);
      String value = attribute.group(2);
      if (key.equals("style")) {
        faults.add("inline style: " + value);
      } else if (key.startsWith("on")) {
        faults.add("inline script: " + key);
      } else if ((LOADED.contains(key) || (key.equals("href") && name.equals("link")))
          && value.matches("(?is)\\s*(https?:)?//.*")) {
        faults.add("from elsewhere: " + value);
      } else if ((READ_ALOUD.contains(key) || (key.equals("value") && showsItsValue))
          && hasLetters(value)) {
        faults.add("bare words in " + key + ": " + value);
      }
    }
  }

  private static boolean hasLetters(String text) {
    return text.replaceAll("&[A-Za-z]+;", "").codePoints().anyMatch(Character::isLetter);
  }

  private static String excerpt(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
