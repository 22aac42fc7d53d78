package org.campaignmaterials.platform;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request in the making, whose parts are spoiled one after the other; then the bytes of it. */
final class HostileRequest {
  private final int number;
  private final HostileCaller caller;
  private final String mark;
  private final List<String> spoiled = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();

  String method;
  String target;
  String version = "HTTP/1.1";
  String lineEnd = "\r\n";
  byte[] body = {};
  boolean saysLength = true;

  /** Whether the sender hangs up when all is sent. */
  boolean isBrokenOff;

  /** Whether it is no HTTP, so that the server may close the connection without our headers. */
  boolean isNoHttp;

  HostileRequest(int number, HostileCaller caller, String method, String target) {
    this.number = number;
    this.caller = caller;
    this.mark = "hx" + number + "qz";
    this.method = method;
    this.target = target;
  }

  HostileCaller caller() {
    return caller;
  }

  String mark() {
    return mark;
  }

  /** Notes in a word what was done to it. */
  HostileRequest spoiled(String how) {
    spoiled.add(how);
    return this;
  }

  HostileRequest header(String name, String value) {
    headers.removeIf(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"));
    headers.add(name + ": " + value);
    return this;
  }

  /** A line among the headers, beside others of its name or none at all. */
  HostileRequest line(String line) {
    headers.add(line);
    return this;
  }

  HostileRequest without(String name) {
    headers.removeIf(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"));
    return this;
  }

  HostileRequest body(String type, String text) {
    return body(type, text.getBytes(StandardCharsets.UTF_8));
  }

  HostileRequest body(String type, byte[] bytes) {
    body = bytes.clone();
    return header("Content-Type", type);
  }

  byte[] bytes() {
    var text = new StringBuilder();
    text.append(method).append(' ').append(target);
    text.append(version.isEmpty() ? "" : " " + version).append(lineEnd);
    headers.forEach(line -> text.append(line).append(lineEnd));
    if (saysLength && body.length > 0) {
      text.append("Content-Length: ").append(body.length).append(lineEnd);
    }
    text.append(lineEnd);
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    String shown = target.length() > 160 ? target.substring(0, 160) + "…" : target;
    return "%d %s %s %s %s".formatted(number, caller.name(), method, shown, spoiled);
  }
}
