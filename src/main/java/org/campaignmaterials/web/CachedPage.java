package org.campaignmaterials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.campaignmaterials.shared.Secrets;

/**
 * A public page as it was rendered: gzipped bytes, and a name for what it says ({@code ETag}), one
 * for each encoding.
 */
record CachedPage(byte[] gzipped, String contentType, String name, Map<String, Long> versions) {

  static CachedPage of(byte[] page, String contentType, Map<String, Long> versions) {
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream(page.length / 4 + 64);
    try (GZIPOutputStream zip = new GZIPOutputStream(gzipped)) {
      zip.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CachedPage(
        gzipped.toByteArray(), contentType, Secrets.sha256(page).substring(0, 22), versions);
  }

  int weight() {
    return gzipped.length + 300;
  }

  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean zipped = acceptsGzip(request.getHeader("Accept-Encoding"));
    String tag = '"' + name + (zipped ? "-gz\"" : "\"");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    String known = request.getHeader("If-None-Match");
    if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(contentType);
    byte[] body = gzipped;
    if (zipped) {
      response.setHeader("Content-Encoding", "gzip");
    } else {
      body = new GZIPInputStream(new ByteArrayInputStream(gzipped)).readAllBytes();
    }
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /**
   * Whether it is what is asked for. Preferences are not weighed: there is one form of each page.
   */
  boolean isAcceptable(String accept) {
    String type = contentType.split(";", 2)[0];
    return accept == null
        || accept.contains("*/*")
        || accept.contains(type)
        || accept.contains(type.split("/", 2)[0] + "/*");
  }

  /** Whether the browser takes gzip: named and not refused with {@code q=0}. */
  static boolean acceptsGzip(String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    for (String coding : acceptEncoding.toLowerCase(java.util.Locale.ROOT).split(",")) {
      String[] parts = coding.strip().split(";");
      if (parts[0].strip().equals("gzip")) {
        return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
      }
    }
    return false;
  }
}
