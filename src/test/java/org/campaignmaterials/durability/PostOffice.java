package org.campaignmaterials.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server outside of the product that keeps the Message-ID of each letter it took. It can be
 * shut, so that nobody answers at its port, and opened again; what it took it keeps.
 */
final class PostOffice implements AutoCloseable {
  private static final int BACKLOG = 50;

  private final int port;
  private final Map<String, List<String>> taken = new ConcurrentHashMap<>();
  private final Set<Socket> visitors = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket door;

  private PostOffice(int port) {
    this.port = port;
  }

  /** One that is still shut. */
  static PostOffice at(int port) {
    return new PostOffice(port);
  }

  Map<String, String> settings() {
    return Map.of(
        "APP_MAIL_HOST", "127.0.0.1",
        "APP_MAIL_PORT", Integer.toString(port),
        "APP_MAIL_SECURITY", "none",
        "APP_MAIL_PERMINUTE", "0");
  }

  PostOffice open() {
    try {
      ServerSocket opened = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
      door = opened;
      daemon(() -> welcome(opened));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void welcome(ServerSocket opened) {
    try {
      while (true) {
        Socket visitor = opened.accept();
        visitors.add(visitor);
        daemon(() -> serve(visitor));
      }
    } catch (IOException shut) {
      // The door was shut: nobody comes in any more.
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "post office");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(Socket visitor) {
    try (visitor) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
      say(visitor, "220 post office");
      List<String> recipients = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("RCPT TO:")) {
          recipients.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
          say(visitor, "250 ok");
        } else if (command.equals("DATA")) {
          say(visitor, "354 go on");
          String id = readLetter(in);
          recipients.forEach(
              to -> taken.computeIfAbsent(to, each -> new CopyOnWriteArrayList<>()).add(id));
          recipients.clear();
          say(visitor, "250 taken");
        } else if (command.equals("QUIT")) {
          say(visitor, "221 bye");
          return;
        } else {
          say(visitor, "250 ok");
        }
      }
    } catch (IOException cutOff) {
      // A letter that was not handed over whole is not taken.
    } finally {
      visitors.remove(visitor);
    }
  }

  /** The Message-ID without brackets and without what stands behind the @. */
  private static String readLetter(BufferedReader in) throws IOException {
    String id = "";
    for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        throw new IOException("The letter has no end");
      }
      if (id.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
        id = line.substring(line.indexOf('<') + 1, line.indexOf('@'));
      }
    }
    return id;
  }

  private static void say(Socket visitor, String line) throws IOException {
    visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    visitor.getOutputStream().flush();
  }

  /** The Message-IDs of all letters, one for each time it was taken. */
  List<String> letters() {
    ConcurrentLinkedQueue<String> all = new ConcurrentLinkedQueue<>();
    taken.values().forEach(all::addAll);
    return List.copyOf(all);
  }

  int distinctLetters() {
    return Set.copyOf(letters()).size();
  }

  void shut() {
    try {
      if (door != null) {
        door.close();
      }
      for (Socket visitor : visitors) {
        visitor.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    shut();
  }
}
