package org.campaignmaterials.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campaignmaterials.testing.SharedServer;

/** The letters that the shared server has written as files, because it has no mail server. */
final class Mailbox {
  private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(60);
  private static final Pattern LINK = Pattern.compile("https?://\\S+/orders/[^\\s\"<>]+");

  private Mailbox() {}

  /**
   * Waits for the letter to {@code address} and answers where its link leads: path and query only,
   * because the server believes itself at the address that its settings name.
   */
  static String linkInLetterTo(String address) throws IOException, InterruptedException {
    long end = System.nanoTime() + ARRIVES_WITHIN.toNanos();
    while (System.nanoTime() < end) {
      Optional<String> link = linkIn(address);
      if (link.isPresent()) {
        URI uri = URI.create(link.get());
        return uri.getRawPath() + "?" + uri.getRawQuery();
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new AssertionError("No letter with a link came for " + address);
  }

  private static Optional<String> linkIn(String address) throws IOException {
    Path folder = SharedServer.dataFolder().resolve("mail");
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<Path> letters;
    try (Stream<Path> files = Files.list(folder)) {
      letters = files.filter(file -> file.toString().endsWith(".eml")).toList();
    }
    for (Path letter : letters) {
      String text = Files.readString(letter, StandardCharsets.ISO_8859_1);
      if (text.contains("To: " + address) || text.contains("<" + address + ">")) {
        Matcher link = LINK.matcher(plain(text));
        if (link.find()) {
          return Optional.of(link.group());
        }
      }
    }
    return Optional.empty();
  }

  /** Undoes quoted-printable as far as a link needs it. */
  private static String plain(String text) {
    return text.replaceAll("=\\r?\\n", "").replace("=3D", "=");
  }
}
