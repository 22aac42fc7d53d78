package org.campaignmaterials.durability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who goes on reading while something is broken, and remembers what they saw: pages for
 * everybody, the order form, the warehouse's board, and whether the server calls itself ready.
 */
final class Visitor implements AutoCloseable {
  private static final List<String> PATHS =
      List.of("", "catalog", "es/catalog/RR-101", "order", "warehouse", "health/ready");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI server;
  private final Map<String, Map<Integer, Integer>> statuses = new TreeMap<>();
  private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
  private final Thread walk = new Thread(this::walk, "visitor");
  private volatile boolean goingHome;

  private Visitor(URI server) {
    this.server = server;
  }

  /** Begins to read; everything is read once before this returns. */
  static Visitor of(URI server) throws InterruptedException {
    Visitor visitor = new Visitor(server);
    for (String path : PATHS) {
      visitor.read(path);
    }
    visitor.forget();
    visitor.walk.setDaemon(true);
    visitor.walk.start();
    return visitor;
  }

  private synchronized void forget() {
    statuses.clear();
  }

  private void walk() {
    try {
      while (!goingHome) {
        for (String path : PATHS) {
          read(path);
        }
        TimeUnit.MILLISECONDS.sleep(500);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(String path) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60)).GET();
    if (path.equals("warehouse")) {
      Caller.login("warehouse").forEach(request::header);
    }
    try {
      HttpResponse<String> page = client.send(request.build(), BodyHandlers.ofString());
      count(path, page.statusCode());
      if (page.body().contains("\tat ") || page.body().contains("Exception")) {
        complaints.add("/" + path + " showed what went wrong inside");
      }
      if (page.statusCode() == 500) {
        complaints.add("/" + path + " was answered 500");
      }
      if (page.statusCode() == 503 && !path.startsWith("health") && !page.body().contains("<h1>")) {
        complaints.add("/" + path + " was answered 503 without a page: " + page.body());
      }
    } catch (IOException e) {
      count(path, 0);
    }
  }

  private synchronized void count(String path, int status) {
    statuses.computeIfAbsent("/" + path, each -> new TreeMap<>()).merge(status, 1, Integer::sum);
  }

  /** How often each status was answered, by path; 0 when nobody answered. */
  synchronized List<String> seen() {
    List<String> seen = new ArrayList<>();
    statuses.forEach((path, counts) -> seen.add(path + " " + counts));
    return seen;
  }

  List<String> complaints() {
    return complaints.stream().distinct().limit(20).toList();
  }

  @Override
  public void close() throws InterruptedException {
    goingHome = true;
    walk.join();
  }
}
