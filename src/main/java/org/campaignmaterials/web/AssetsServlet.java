package org.campaignmaterials.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands out the compiled assets. JAX-RS owns "/", so the container's own file servlet never sees
 * them. Under the version in force a file is kept by browsers for a year; under another version,
 * which a page from before an update may still ask for, it is answered but not kept.
 */
@WebServlet("/assets/*")
public class AssetsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Pattern ADDRESS =
      Pattern.compile("/([0-9a-f]{16})/((?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+\\.([a-z0-9]+))");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher asked = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    String type = asked.matches() ? TYPES.get(asked.group(3)) : null;
    if (type == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String file = asked.group(2);
    InputStream compressed = acceptsGzip(request) ? Assets.open(file + ".gz") : null;
    try (InputStream in = compressed != null ? compressed : Assets.open(file)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType(type);
      response.setHeader("Vary", "Accept-Encoding");
      response.setHeader(
          "Cache-Control",
          asked.group(1).equals(Assets.VERSION)
              ? "public, max-age=31536000, immutable"
              : "no-cache");
      if (compressed != null) {
        response.setHeader("Content-Encoding", "gzip");
      }
      in.transferTo(response.getOutputStream());
    }
  }

  private static boolean acceptsGzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }
}
