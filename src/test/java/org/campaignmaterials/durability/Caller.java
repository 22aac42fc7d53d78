package org.campaignmaterials.durability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Calls a server until it answers, as a patient program does: when nobody answers, or with 5xx, it
 * sends the same again, to the next server if there are several.
 */
final class Caller {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long PAUSE_MILLIS = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final List<URI> servers;
  private final Answers answers;
  private int at;

  Caller(List<URI> servers, Answers answers, int startAt) {
    this.servers = servers;
    this.answers = answers;
    this.at = startAt;
  }

  static Map<String, String> login(String who) {
    String credentials = who + "@example.org:demonstration-only";
    return Map.of(
        "Authorization",
        "Basic "
            + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  /** Sends until it is answered below 500, whatever happens to the servers meanwhile. */
  HttpResponse<String> post(String what, String path, Map<String, String> headers, String body)
      throws InterruptedException {
    while (true) {
      Optional<HttpResponse<String>> answer = postOnce(what, path, headers, body);
      if (answer.isPresent()
          && answer.get().statusCode() < 500
          && answer.get().statusCode() != 429) {
        return answer.get();
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  /** Sends once; empty when the connection was cut. */
  Optional<HttpResponse<String>> postOnce(
      String what, String path, Map<String, String> headers, String body)
      throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(servers.get(at % servers.size()).resolve(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      answers.status(what, answer.statusCode());
      if (answer.statusCode() >= 500) {
        at++;
      }
      return Optional.of(answer);
    } catch (IOException e) {
      answers.cut();
      at++;
      return Optional.empty();
    }
  }
}
