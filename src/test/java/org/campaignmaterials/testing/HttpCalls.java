package org.campaignmaterials.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Calls the server as a browser without scripts or a program does, one call at a time, and follows
 * no redirect by itself. Paths are given without the slash in front.
 */
public final class HttpCalls {
  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
  private static final Pattern PROBLEM =
      Pattern.compile("class=\"usa-error-message\" id=\"([^\"]+)-problem\">([^<]+)<");

  /** By server and credentials: the token stays the same for one person. */
  private static final Map<String, String> FORM_TOKENS = new ConcurrentHashMap<>();

  /** Without HTTP/2, whose first call the server leaves unanswered now and then. */
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI base;
  private final Map<String, String> headers;

  private HttpCalls(URI base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  public static HttpCalls to(URI base) {
    return new HttpCalls(base, Map.of());
  }

  /** The same server, asked with the login of one of the demonstration's accounts. */
  public HttpCalls as(String login) {
    return as(login, "demonstration-only");
  }

  /** The same server, asked with the login of somebody who chose a password. */
  public HttpCalls as(String login, String password) {
    String credentials = login + "@example.org:" + password;
    return with(
        "Authorization",
        "Basic "
            + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same server, asked with one header more. */
  public HttpCalls with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new HttpCalls(base, more);
  }

  public Answer get(String path) {
    return send("GET", path, "");
  }

  /** Goes where an answer leads, with the cookie that it brought, as a browser does. */
  public Answer follow(Answer answer) {
    String cookie = answer.header("Set-Cookie").replaceFirst(";.*", "");
    return (cookie.isEmpty() ? this : with("Cookie", cookie)).get(answer.location());
  }

  /**
   * Sends a form as a browser does. A form of somebody who is signed in by a password that goes
   * with every call carries the token that such a person's pages hold.
   */
  public Answer post(String path, Map<String, String> form) {
    Map<String, String> fields = new LinkedHashMap<>(form);
    if (headers.containsKey("Authorization")) {
      fields.computeIfAbsent("formToken", unused -> formToken());
    }
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return with("Content-Type", "application/x-www-form-urlencoded").send("POST", path, body);
  }

  private String formToken() {
    return FORM_TOKENS.computeIfAbsent(
        base + headers.get("Authorization"),
        unused -> get("account").hiddenFields().getOrDefault("formToken", ""));
  }

  /** Sends JSON under an Idempotency-Key. */
  public Answer postJson(String path, String key, String body) {
    return with("Content-Type", "application/json")
        .with("Idempotency-Key", key)
        .send("POST", path, body);
  }

  public Answer send(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .method(method, BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new IllegalStateException("No answer to " + method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    /** A header's value; empty when it is not there. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** Where a redirect leads, without host and first slash. */
    public String location() {
      return header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("^/", "");
    }

    /** The hidden fields of the forms on a page, by name. */
    public Map<String, String> hiddenFields() {
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher field = FIELD.matcher(body());
      while (field.find()) {
        fields.put(unescaped(field.group(1)), unescaped(field.group(2)));
      }
      return fields;
    }

    /** The sentence at each field of a page, by the field's id. */
    public Map<String, String> problems() {
      Map<String, String> problems = new LinkedHashMap<>();
      Matcher problem = PROBLEM.matcher(body());
      while (problem.find()) {
        problems.put(problem.group(1), unescaped(problem.group(2)));
      }
      return problems;
    }

    /** The page's text as a reader sees it, escapes undone. */
    public String unescapedBody() {
      return unescaped(body());
    }

    private static String unescaped(String text) {
      return text.replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&#34;", "\"")
          .replace("&#39;", "'")
          .replace("&amp;", "&");
    }
  }
}
