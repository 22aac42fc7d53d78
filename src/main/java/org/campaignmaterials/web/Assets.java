package org.campaignmaterials.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The files that pages are made of besides their words: styles, scripts, fonts, images, compiled by
 * the build. They stand below one version, the hash of them all, so that a browser keeps them for
 * ever and a new build is a new address.
 */
public final class Assets {
  /** Where the build leaves them on the class path. */
  private static final String FOLDER = "assets/";

  static final String PATH = "/assets";
  static final String VERSION = read("version");

  private Assets() {}

  /** The address of a file: {@code path("site.css")} is {@code /assets/4f0c…/site.css}. */
  public static String path(String file) {
    return PATH + "/" + VERSION + "/" + file;
  }

  /** A file's bytes, to be closed by the caller; null if there is no such file. */
  static InputStream open(String file) {
    return Assets.class.getClassLoader().getResourceAsStream(FOLDER + file);
  }

  private static String read(String file) {
    try (InputStream in = open(file)) {
      if (in == null) {
        throw new IllegalStateException("The build compiled no assets: see src/main/frontend");
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
