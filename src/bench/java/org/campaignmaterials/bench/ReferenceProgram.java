package org.campaignmaterials.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * Places orders by plain JDBC, in a process of its own. Each line of its input names the file of a
 * plan; what came of it is left where the plan says. Each client has a thread and a connection of
 * its own, which it keeps. It ends with its input.
 */
final class ReferenceProgram {
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<PlainOrder> clients = new ArrayList<>();
  private String url = "";

  private ReferenceProgram() {}

  /** Reads the names of plans from the input. */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    ReferenceProgram program = new ReferenceProgram();
    try (BufferedReader plans =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String plan = plans.readLine(); plan != null; plan = plans.readLine()) {
        program.run(LoadPlan.read(Path.of(plan)));
      }
    }
    program.end();
  }

  private void end() throws SQLException {
    for (PlainOrder client : clients) {
      client.close();
    }
    Database.letGoOf(url);
  }

  private void run(LoadPlan plan)
      throws SQLException, InterruptedException, ExecutionException, IOException {
    url = plan.server();
    while (clients.size() < plan.clients()) {
      clients.add(new PlainOrder(Database.connect(url)));
    }
    LoadPlan.Stopwatch stopwatch = plan.stopwatch();
    ExecutorService threads = Executors.newFixedThreadPool(plan.clients());
    List<Callable<long[]>> work = new ArrayList<>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(plan.seconds());
    for (PlainOrder client : clients.subList(0, plan.clients())) {
      work.add(() -> place(client, plan, end));
    }
    stopwatch.start();
    List<Future<long[]>> done = threads.invokeAll(work);
    stopwatch.stop();
    threads.shutdown();
    List<long[]> nanos = new ArrayList<>();
    for (Future<long[]> each : done) {
      nanos.add(each.get());
    }
    tell(plan, nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray());
  }

  /** How long each order took, in nanoseconds. */
  private static long[] place(PlainOrder client, LoadPlan plan, long end) throws SQLException {
    LongStream.Builder took = LongStream.builder();
    long number = ThreadLocalRandom.current().nextLong(1L << 40) << 20;
    for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
      client.place(number++, plan.someSkus());
      took.add(System.nanoTime() - begun);
    }
    return took.build().toArray();
  }

  private static void tell(LoadPlan plan, long[] nanos) throws IOException {
    StringBuilder line = new StringBuilder("\n").append(nanos.length).append(" 0");
    for (double share : new double[] {0.5, 0.95, 0.99}) {
      int place = Math.max(0, (int) Math.ceil(share * nanos.length) - 1);
      line.append(' ').append(nanos[place] / NANOS_PER_MILLI);
    }
    Files.writeString(plan.result(), line.append('\n'), StandardOpenOption.APPEND);
  }
}
