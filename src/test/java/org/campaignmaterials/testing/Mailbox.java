package org.campaignmaterials.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters that the shared server has written as files, because it has no mail server. */
public final class Mailbox {
  private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(60);
  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

  private static final Pattern ENCODED = Pattern.compile("=[0-9A-F]{2}");

  private Mailbox() {}

  /**
   * One letter.
   *
   * @param text all of it, headers first, in both its forms
   */
  public record Letter(String text) {

    /**
     * Where the first link to a page below {@code path} leads: path and query only, because the
     * server believes itself at the address that its settings name.
     */
    public String linkTo(String path) {
      return links()
          .filter(link -> link.startsWith(path))
          .findFirst()
          .orElseThrow(() -> new AssertionError("No link to " + path + " in\n" + text));
    }

    private Stream<String> links() {
      return LINK.matcher(text)
          .results()
          .map(found -> URI.create(found.group().replace("&amp;", "&")))
          .map(
              uri -> uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }
  }

  /** Waits for the letter to {@code address} that says all of this. */
  public static Letter letterTo(String address, String... words) {
    return Eventually.found(
        "a letter for " + address + " with " + List.of(words),
        ARRIVES_WITHIN,
        () ->
            lettersTo(address).stream()
                .filter(letter -> Stream.of(words).allMatch(letter.text()::contains))
                .findFirst());
  }

  private static List<Letter> lettersTo(String address) throws IOException {
    Path folder = SharedServer.dataFolder().resolve("mail");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Letter> letters = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".eml")).toList()) {
        String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (raw.contains("To: " + address) || raw.contains("<" + address + ">")) {
          letters.add(new Letter(plain(raw)));
        }
      }
    }
    return letters;
  }

  /** Undoes quoted-printable. */
  private static String plain(String raw) {
    String joined = raw.replaceAll("=\\r?\\n", "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(joined.length());
    for (int at = 0; at < joined.length(); at++) {
      char c = joined.charAt(at);
      if (c == '=' && ENCODED.matcher(joined).region(at, joined.length()).lookingAt()) {
        bytes.write(Integer.parseInt(joined.substring(at + 1, at + 3), 16));
        at += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
