package org.campaignmaterials.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without scripts: keeps cookies and the token of the last form, and follows no redirect
 * by itself. Paths are given without the slash in front.
 */
public final class Browser {
  private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]*)\"");
  private static final Pattern SIGN_IN = Pattern.compile("name=\"id\" value=\"([0-9a-f]{64})\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI base;
  private String formToken = "";
  private String lastPage = "";

  public Browser(URL base) {
    this.base = URI.create(base.toString());
  }

  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  public HttpCookie cookie(String name) {
    return cookies().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
  }

  public HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    lastPage = answer.body();
    Matcher token = TOKEN.matcher(lastPage);
    formToken = token.find() ? token.group(1) : "";
    return answer;
  }

  public HttpResponse<String> post(String path, String form, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form + "&formToken=" + formToken));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Sends a form whose fields are not encoded yet. */
  public HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    return post(
        path,
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  /** The hidden field of the page that was read last; empty when it has none. */
  public String hidden(String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(lastPage);
    return field.find() ? field.group(1) : "";
  }

  public HttpResponse<String> signIn(String email, String password, String next) throws Exception {
    formToken = "";
    return post(
        "sign-in",
        "email=%s&password=%s&next=%s".formatted(encoded(email), encoded(password), encoded(next)));
  }

  /** The id of this browser's own sign-in: the first one listed, because last seen. */
  public String currentSignIn() throws Exception {
    Matcher id = SIGN_IN.matcher(get("account").body());
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
