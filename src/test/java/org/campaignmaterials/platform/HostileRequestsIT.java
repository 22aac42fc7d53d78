package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.OwnCoalition;
import org.campaignmaterials.testing.RawHttp;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * Two thousand requests that nobody honest sends, from strangers and from every role, two managers
 * of different coalitions among them. None is answered by a mistake of ours, none is told what the
 * server is made of, none gets its own text back as it was, and none learns what is another's.
 *
 * <p>{@code -Dhostile.seed=…} makes other ones; a failure names the seed.
 */
@RunAsClient
class HostileRequestsIT extends ContainerTest {
  private static final long SEED = Long.getLong("hostile.seed", 20261122L);
  private static final int REQUESTS = Integer.getInteger("hostile.requests", 2_000);
  private static final int AT_ONCE = 4;

  /** Words by which a server tells what it is made of, or where it broke. */
  private static final Pattern INSIDES =
      Pattern.compile(
          "\\tat [a-z]|org\\.campaignmaterials|Exception\\b|java\\.(lang|util|io)\\.|jakarta\\.|"
              + "(?i:payara|glassfish|grizzly|eclipselink|SQLSTATE|apache derby|postgresql)");

  private static final List<String> HEADERS =
      List.of(
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "Referrer-Policy",
          "Permissions-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Cache-Control");

  /** What may answer with what was typed, made harmless: forms with mistakes, searches, waits. */
  private static final Set<Integer> MAY_REPEAT = Set.of(200, 303, 422, 429);

  @ArquillianResource private URL base;

  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();

  @Test
  void nothingBreaksNothingLeaksNothingComesBack() throws Exception {
    HttpCalls anybody = HttpCalls.to(base.toURI());
    Office ours = new Office(anybody);
    Office theirs = new Office(anybody);
    String contact = anOrdersContact(anybody);
    List<HostileCaller> callers = new ArrayList<>();
    Set<String> all = Set.of(ours.secret, theirs.secret, contact);
    callers.add(new HostileCaller("anybody", "", "", all));
    callers.add(ours.caller("manager", Set.of(theirs.secret, contact)));
    callers.add(theirs.caller("other manager", Set.of(ours.secret, contact)));
    Set<String> coalitions = Set.of(ours.secret, theirs.secret);
    callers.add(demonstration(anybody, "manager", all));
    callers.add(demonstration(anybody, "warehouse", coalitions));
    callers.add(demonstration(anybody, "lead", coalitions));
    callers.add(demonstration(anybody, "admin", Set.of()));
    callers.add(demonstration(anybody, "staff", Set.of()));
    callers.add(demonstration(anybody, "auditor", Set.of()));
    String before = ours.members() + theirs.members();

    var requests = new HostileRequests(SEED, callers, List.of(ours.number, theirs.number));
    List<HostileRequest> made = Stream.generate(requests::next).limit(REQUESTS).toList();
    ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
    made.forEach(request -> senders.execute(() -> send(request)));
    senders.shutdown();
    assertThat(senders.awaitTermination(5, TimeUnit.MINUTES)).isTrue();

    assertThat(wrong).as("with -Dhostile.seed=%d; answers by status: %s", SEED, statuses).isEmpty();
    assertThat(ours.members() + theirs.members()).as("what is another's").isEqualTo(before);
    assertThat(anybody.get("catalog").status()).isEqualTo(200);
    assertThat(anybody.get("health/ready").status()).isEqualTo(200);
    assertThat(statuses.keySet())
        .as("the requests come past the door: %s", statuses)
        .contains(200, 303, 400, 401, 403, 404, 405, 415, 422);
  }

  private void send(HostileRequest request) {
    try {
      var answer = new RawHttp(base.toURI()).send(request.bytes(), request.isBrokenOff);
      synchronized (statuses) {
        statuses.merge(answer.status(), 1, Integer::sum);
      }
      look(request, answer);
    } catch (IOException | java.net.URISyntaxException e) {
      wrong.add(request + ": no answer: " + e);
    }
  }

  private void look(HostileRequest request, RawHttp.Answer answer) {
    int status = answer.status();
    String body = answer.body();
    boolean isVersionUnspoken = status == 505 && !request.version.startsWith("HTTP/1.");
    if (status >= 500 && !isVersionUnspoken) {
      note(request, status, "a mistake of ours", body);
    }
    if (status == 0 && !request.isNoHttp) {
      note(request, status, "no answer", body);
    }
    if (answer.answers() > 1) {
      note(request, status, answer.answers() + " answers", body);
    }
    Matcher inside = INSIDES.matcher(body);
    if (inside.find()) {
      note(request, status, "tells " + inside.group(), body);
    }
    request.caller().secrets().stream()
        .filter(body::contains)
        .forEach(secret -> note(request, status, "tells what is another's: " + secret, body));
    boolean repeats = body.contains(request.mark());
    if (body.contains(HostileText.marked(request.mark())) && !isData(answer)
        || repeats && !MAY_REPEAT.contains(status) && !isFinding(request)) {
      note(request, status, "says back what was sent", excerpt(body, request.mark()));
    }
    if (answer.headers().stream()
        .anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("x-inj"))) {
      note(request, status, "sends a header that was typed", body);
    }
    lookAtHeaders(request, answer);
  }

  /** What the server refuses before it knows what it is has no words and none of our headers. */
  private void lookAtHeaders(HostileRequest request, RawHttp.Answer answer) {
    boolean isRefusedUnread = answer.body().isEmpty() && answer.header("Content-Type").isEmpty();
    if (answer.status() == 0 || isRefusedUnread && answer.header(HEADERS.get(0)).isEmpty()) {
      return;
    }
    List<String> missing = HEADERS.stream().filter(name -> answer.header(name).isEmpty()).toList();
    if (!missing.isEmpty()) {
      note(request, answer.status(), "lacks " + missing, answer.body());
    }
    if (answer.header("Server").or(() -> answer.header("X-Powered-By")).isPresent()) {
      note(request, answer.status(), "says who made it", "");
    }
  }

  /** A page that looks for a number in the warehouse says 404 and what it looked for. */
  private static boolean isFinding(HostileRequest request) {
    return request.target.matches("(/es)?/warehouse/find\\?.*");
  }

  /** JSON, which no browser takes for a page. */
  private static boolean isData(RawHttp.Answer answer) {
    return answer.header("Content-Type").filter(type -> type.contains("json")).isPresent();
  }

  private static String excerpt(String body, String mark) {
    int at = body.indexOf(mark);
    return body.substring(Math.max(0, at - 120), Math.min(body.length(), at + 60));
  }

  private void note(HostileRequest request, int status, String what, String body) {
    String shown = body.length() > 240 ? body.substring(0, 240) : body;
    wrong.add("%s: %d %s: %s".formatted(request, status, what, shown.replaceAll("\\s+", " ")));
  }

  private static HostileCaller demonstration(HttpCalls anybody, String login, Set<String> secrets) {
    return caller(login, basic(login, "demonstration-only"), anybody.as(login), secrets);
  }

  private static HostileCaller caller(
      String name, String authorization, HttpCalls person, Set<String> secrets) {
    String token = person.get("account").hiddenFields().get("formToken");
    return new HostileCaller(name, authorization, token, secrets);
  }

  private static String basic(String login, String password) {
    String credentials = login + "@example.org:" + password;
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  /** Somebody ordered; the name is for the warehouse and campaign staff. */
  private static String anOrdersContact(HttpCalls anybody) {
    String name = "Canary" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    Answer ordered =
        anybody.postJson(
            "api/v1/orders",
            name,
            """
            {"contact": {"name": "%s", "email": "nora@example.org", "individual": true,
                         "sector": "health_care"},
             "shipTo": {"line1": "1 Main St", "city": "Rockville", "state": "MD", "zip": "20850"},
             "lines": [{"sku": "RR-101-en", "quantity": 1}]}
            """
                .formatted(name));
    assertThat(ordered.status()).as(ordered.body()).isEqualTo(201);
    return name;
  }

  /** A coalition with a member whom only its own people know, and its manager. */
  private static final class Office {
    private final OwnCoalition own;
    private final String number;
    private final String secret =
        "Secret" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);

    Office(HttpCalls anybody) {
      own = OwnCoalition.listed(anybody);
      number = own.number();
      String member =
          Json.createObjectBuilder()
              .add("name", secret)
              .add("kind", "organization")
              .add("sector", "health_care")
              .add("joinedOn", "2026-01-15")
              .build()
              .toString();
      Answer added =
          own.manager().postJson("api/v1/coalitions/" + number + "/members", number, member);
      assertThat(added.status()).as(added.body()).isEqualTo(201);
      assertThat(members()).contains(secret);
    }

    String members() {
      return own.manager().get("api/v1/coalitions/" + number + "/members").body();
    }

    HostileCaller caller(String name, Set<String> secrets) {
      String authorization = basic(own.login(), OwnCoalition.PASSWORD);
      return HostileRequestsIT.caller(name, authorization, own.manager(), secrets);
    }
  }
}
