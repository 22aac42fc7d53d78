package org.campaignmaterials.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sends bytes as they are, as no browser and no library would, each time by a connection of its
 * own, and reads what comes until the server closes it.
 */
public final class RawHttp {
  private static final int PATIENCE_MS = 40_000;

  /** How long to wait for more from a server that does not close. */
  private static final int MORE_MS = 2_000;

  private final URI server;

  public RawHttp(URI server) {
    this.server = server;
  }

  /**
   * What came back.
   *
   * @param status 0 when the connection was closed without a word
   * @param headers lines as they came
   * @param body put together again where it came in chunks
   * @param answers how many answers there were
   */
  public record Answer(int status, List<String> headers, String body, int answers) {

    /** The first value of a header. */
    public Optional<String> header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return headers.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .findFirst();
    }
  }

  /**
   * Sends a request; it should ask for the connection to be closed.
   *
   * @param isBrokenOff whether the sender hangs up when all is sent
   */
  public Answer send(byte[] request, boolean isBrokenOff) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(PATIENCE_MS);
      OutputStream out = socket.getOutputStream();
      try {
        out.write(request);
        out.flush();
        if (isBrokenOff) {
          socket.shutdownOutput();
        }
      } catch (SocketException e) {
        // The server has heard enough; it may have answered.
      }
      return answer(received(socket));
    }
  }

  private static byte[] received(Socket socket) throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] some = new byte[16 * 1024];
    try {
      for (int read = socket.getInputStream().read(some);
          read >= 0;
          read = socket.getInputStream().read(some)) {
        bytes.write(some, 0, read);
        socket.setSoTimeout(MORE_MS);
      }
    } catch (SocketException e) {
      // Closed by the server with something of ours unread: what came before counts.
    } catch (SocketTimeoutException e) {
      if (bytes.size() == 0) {
        throw e;
      }
    }
    return bytes.toByteArray();
  }

  private static Answer answer(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = all.indexOf("\r\n\r\n");
    if (!all.startsWith("HTTP/1.") || end < 0) {
      return new Answer(0, List.of(), utf8(all), all.isEmpty() ? 0 : 1);
    }
    List<String> lines = List.of(all.substring(0, end).split("\r\n"));
    List<String> headers = lines.subList(1, lines.size());
    int status = Integer.parseInt(lines.get(0).split(" ", 3)[1]);
    String rest = all.substring(end + 4);
    boolean isChunked =
        headers.stream()
            .anyMatch(line -> line.toLowerCase(Locale.ROOT).matches("transfer-encoding:.*chunked"));
    String body = isChunked ? whole(rest) : rest;
    int answers = all.split("HTTP/1\\.1 \\d{3} ", -1).length - 1;
    return new Answer(status, List.copyOf(headers), utf8(body), answers);
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String whole(String chunks) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < chunks.length()) {
      int line = chunks.indexOf("\r\n", at);
      if (line < 0 || !chunks.substring(at, line).matches("[0-9A-Fa-f]+")) {
        break;
      }
      int length = Integer.parseInt(chunks.substring(at, line), 16);
      int end = Math.min(chunks.length(), line + 2 + length);
      parts.add(chunks.substring(line + 2, end));
      at = end + 2;
    }
    return String.join("", parts);
  }
}
