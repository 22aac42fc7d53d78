package org.campaignmaterials.durability;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * People at work: four order, two ship what was ordered, one takes in deliveries so that there is
 * always something. They go on whatever happens to the servers; whoever is cut off sends the same
 * again. To be closed, which waits until everything that was sent is answered.
 */
final class Load implements AutoCloseable {
  private static final int REQUESTERS = 4;
  private static final int PACKERS = 2;
  private static final long BREATH_MILLIS = 60;
  private static final long BETWEEN_DELIVERIES_MILLIS = 500;
  private static final long ENDS_WITHIN_MINUTES = 5;
  private static final AtomicLong DELIVERY = new AtomicLong();

  private final ExecutorService people = Executors.newCachedThreadPool();
  private final List<Future<?>> work = new ArrayList<>();
  private final List<URI> servers;
  private final Answers answers;
  private volatile boolean goingHome;

  private Load(List<URI> servers, Answers answers) {
    this.servers = servers;
    this.answers = answers;
  }

  /** Begins. */
  static Load on(List<URI> servers, Answers answers, long seed) {
    Load load = new Load(servers, answers);
    for (int person = 0; person < REQUESTERS; person++) {
      Random random = new Random(seed + person);
      Caller caller = new Caller(servers, answers, person);
      load.begin(() -> load.orders(caller, random));
    }
    for (int person = 0; person < PACKERS; person++) {
      Caller caller = new Caller(servers, answers, person);
      load.begin(() -> load.ships(caller));
    }
    load.begin(() -> load.receives(new Caller(servers, answers, 0)));
    return load;
  }

  private interface Step {
    void take() throws InterruptedException;
  }

  private void begin(Step step) {
    work.add(
        people.submit(
            () -> {
              while (!goingHome) {
                step.take();
                TimeUnit.MILLISECONDS.sleep(BREATH_MILLIS);
              }
              return null;
            }));
  }

  private void orders(Caller caller, Random random) throws InterruptedException {
    Wish wish = Wish.next(random);
    HttpResponse<String> answer =
        caller.post("order", "api/v1/orders", Map.of("Idempotency-Key", wish.key()), wish.body());
    if (answer.statusCode() != 201 && answer.statusCode() != 200) {
      answers.wrong("An order was answered %d: %s".formatted(answer.statusCode(), answer.body()));
      return;
    }
    JsonObject order = json(answer);
    answers.ordered(
        new Answers.Ordered(
            wish, order.getString("orderNumber"), order.getString("statusUrl").split("key=")[1]),
        answer.statusCode() == 200);
  }

  private void ships(Caller caller) throws InterruptedException {
    Optional<Answers.Ordered> next = answers.nextToShip();
    if (next.isEmpty()) {
      return;
    }
    Answers.Ordered order = next.get();
    String steps = "api/v1/warehouse/orders/" + order.number() + "/";
    String line = "{\"sku\": \"%s\", \"quantity\": %d}";
    String lines = line.formatted(order.wish().sku(), order.wish().quantity());
    Map<String, String> packing = new LinkedHashMap<>();
    packing.put(steps + "release", "{\"warehouse\": \"EAST\"}");
    packing.put(
        steps + "pick",
        "{\"lines\": [{\"sku\": \"%s\", \"picked\": %d}]}"
            .formatted(order.wish().sku(), order.wish().quantity()));
    packing.put(
        steps + "pack", "{\"parcels\": [{\"lines\": [%s], \"weightLb\": 2}]}".formatted(lines));
    packing.put(
        "api/v1/warehouse/shipments",
        """
        {"orderNumber": "%s", "parcels": [{"carrier": "ups", "service": "Ground",
         "trackingNumber": "", "lines": [%s]}]}
        """
            .formatted(order.number(), lines));
    for (Map.Entry<String, String> step : packing.entrySet()) {
      String what = step.getKey().substring(step.getKey().lastIndexOf('/') + 1);
      HttpResponse<String> answer =
          caller.post(what, step.getKey(), Caller.login("warehouse"), step.getValue());
      if (answer.statusCode() >= 300) {
        return;
      }
    }
    answers.shipped(order);
  }

  /** A delivery is sent once: whether one came through that nobody answered is not known. */
  private void receives(Caller caller) throws InterruptedException {
    String reference = "durable delivery " + DELIVERY.incrementAndGet();
    Optional<HttpResponse<String>> answer =
        caller.postOnce(
            "delivery",
            "api/v1/stock/receipts",
            Caller.login("lead"),
            """
            {"warehouse": "EAST", "reference": "%s", "lines": [
              {"sku": "RR-101-en", "quantity": 40}, {"sku": "RR-101-es", "quantity": 30}]}
            """
                .formatted(reference));
    if (answer.isPresent() && answer.get().statusCode() == 201) {
      answers.received(reference);
    }
    TimeUnit.MILLISECONDS.sleep(BETWEEN_DELIVERIES_MILLIS);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  List<URI> servers() {
    return servers;
  }

  @Override
  public void close() throws InterruptedException {
    goingHome = true;
    people.shutdown();
    if (!people.awaitTermination(ENDS_WITHIN_MINUTES, TimeUnit.MINUTES)) {
      people.shutdownNow();
      throw new AssertionError("Something that was sent is not answered; " + answers.statuses());
    }
    for (Future<?> each : work) {
      try {
        each.get();
      } catch (java.util.concurrent.ExecutionException e) {
        throw new AssertionError("Somebody stopped working", e.getCause());
      }
    }
  }
}
