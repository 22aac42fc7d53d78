package org.campaignmaterials.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.nio.file.Path;

/**
 * Gatling's side of a load: so many clients, each with a connection of its own, each asking again
 * as soon as it is answered, until the time is over. What it does stands in the file that {@code
 * bench.load} names. The CPU of the watched processes is read just before the first and just after
 * the last request, so that Gatling's own start and end are in no figure.
 */
public class LoadSimulation extends Simulation {
  private final LoadPlan plan = LoadPlan.read(Path.of(System.getProperty("bench.load")));
  private final LoadPlan.Stopwatch stopwatch = plan.stopwatch();

  /** Sets it up, as Gatling asks for. */
  public LoadSimulation() {
    HttpProtocolBuilder protocol =
        http.baseUrl(plan.server())
            .acceptEncodingHeader("gzip")
            .contentTypeHeader("application/json")
            .disableCaching()
            .disableFollowRedirect();
    HttpRequestActionBuilder request =
        http("request")
            .httpRequest(plan.method(), "#{path}")
            .headers(plan.headers())
            .check(status().is(plan.status()));
    if (plan.method().equals("POST")) {
      request = request.header("Idempotency-Key", "#{key}").body(StringBody("#{body}"));
    }
    ScenarioBuilder clients =
        scenario("clients").during(plan.seconds()).on(feed(plan.requests()), exec(request));
    setUp(clients.injectOpen(atOnceUsers(plan.clients()))).protocols(protocol);
  }

  @Override
  public void before() {
    stopwatch.start();
  }

  @Override
  public void after() {
    stopwatch.stop();
  }
}
