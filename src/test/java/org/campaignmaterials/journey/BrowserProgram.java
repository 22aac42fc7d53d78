package org.campaignmaterials.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium to test with, looked for in this order: the one that {@code -Dbrowser.path} names; an
 * installed Chromium or Chrome, unless {@code -Dbrowser.installed=ignore}; on Linux on x64, the one
 * in a package that the Node of the build can fetch ({@link PackagedChromium}).
 *
 * @param path the program
 * @param environment what it needs to know of besides
 */
record BrowserProgram(Path path, Map<String, String> environment) {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static final List<Path> ELSEWHERE =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"),
          Path.of("C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe"));

  /**
   * @throws IllegalStateException when there is none, with a sentence that says what to do
   */
  static BrowserProgram find() {
    String named = System.getProperty("browser.path");
    if (named != null) {
      if (!Files.isExecutable(Path.of(named))) {
        throw new IllegalStateException("-Dbrowser.path=" + named + " is not a program.");
      }
      return new BrowserProgram(Path.of(named), Map.of());
    }
    return installed()
        .map(path -> new BrowserProgram(path, Map.of()))
        .orElseGet(BrowserProgram::packaged);
  }

  private static Optional<Path> installed() {
    if ("ignore".equals(System.getProperty("browser.installed"))) {
      return Optional.empty();
    }
    Stream<Path> onThePath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(onThePath, ELSEWHERE.stream()).filter(Files::isExecutable).findFirst();
  }

  private static BrowserProgram packaged() {
    if (!PackagedChromium.runsHere()) {
      throw new IllegalStateException(
          "The tests in a browser need Chromium or Chrome, and none is installed. Install one, or"
              + " say where it is: mvn verify -Dbrowser.path=/path/to/chrome");
    }
    try {
      return PackagedChromium.unpacked();
    } catch (IOException e) {
      throw new IllegalStateException(
          "The tests in a browser need Chromium or Chrome. None is installed, and the package with"
              + " one could not be fetched or unpacked. Install one, or say where it is: mvn verify"
              + " -Dbrowser.path=/path/to/chrome",
          e);
    }
  }
}
