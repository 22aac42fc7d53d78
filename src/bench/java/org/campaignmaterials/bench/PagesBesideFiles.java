package org.campaignmaterials.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Public pages from the page cache beside the same gzipped bytes as files. What is promised: at
 * most three times the CPU of a plain static file server.
 */
final class PagesBesideFiles implements Part {
  private static final double AT_MOST = 3;
  private static final int CLIENTS = 8;
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("Catalog page", "/catalog");
    PAGES.put("Publication page", "/catalog/RR-101");
    PAGES.put("JSON list", "/api/v1/publications");
  }

  private final Lab lab;

  PagesBesideFiles(Lab lab) {
    this.lab = lab;
  }

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public int steps() {
    return 1 + PAGES.size();
  }

  @Override
  public void run() {
    lab.progress().step("Pages: a server and a static file server");
    Path folder = lab.work().resolve("pages");
    Results.Table table =
        lab.results()
            .table(
                "Pages beside files, " + CLIENTS + " clients",
                "page",
                "bytes, gzipped",
                "file/s",
                "page/s",
                "page p50 ms",
                "p95",
                "p99",
                "file CPU ms",
                "page CPU ms",
                "page / file");
    try (Database database = lab.seeds().copy(Kind.DERBY, Lab.FEW);
        Server product = Server.product(folder.resolve("server"), database, Lab.JAVA)) {
      product.awaitReady();
      Path files = folder.resolve("files").toAbsolutePath();
      Map<String, Integer> sizes = keep(product, files);
      try (Server plain = Server.of(folder.resolve("plain"), fileServer(files))) {
        plain.await(fileOf(PAGES.get("Catalog page")));
        PAGES.forEach((name, path) -> measure(table, name, path, sizes.get(path), plain, product));
      }
    }
  }

  private static List<String> fileServer(Path files) {
    List<String> arguments = new ArrayList<>(Lab.JAVA);
    arguments.addAll(
        List.of(
            "-Dsun.net.httpserver.nodelay=true",
            "-cp",
            JavaProcess.ownClassPath(),
            FilesProgram.class.getName(),
            files.toString()));
    return arguments;
  }

  private void measure(
      Results.Table table, String name, String path, int bytes, Server plain, Server product) {
    lab.progress().step("Pages: " + name + ", in turns");
    LoadPlan file = LoadPlan.of("GET", List.of("/" + fileOf(path)), 200);
    LoadPlan page = LoadPlan.of("GET", List.of(path), 200);
    int seconds = lab.options().seconds();
    WarmUp.with(
        "file",
        lab.progress(),
        plain.pid(),
        () -> lab.load().run(file, plain, List.of(), CLIENTS, seconds));
    WarmUp.with(
        "page",
        lab.progress(),
        product.pid(),
        () -> lab.load().run(page, product, List.of(), CLIENTS, seconds));
    Pair pair =
        Pair.inTurns(
            lab.options().rounds(),
            () -> lab.load().run(file, plain, List.of(), CLIENTS, seconds),
            () -> lab.load().run(page, product, List.of(), CLIENTS, seconds));
    Spread ratio = pair.ratio();
    table.row(
        name + " " + path,
        bytes,
        pair.reference(Measured::perSecond).median(),
        pair.product(Measured::perSecond).median(),
        pair.product(Measured::p50).median(),
        pair.product(Measured::p95).median(),
        pair.product(Measured::p99).median(),
        pair.reference(Measured::cpu).median(),
        pair.product(Measured::cpu).median(),
        ratio);
    lab.results().bar(name, AT_MOST, ratio);
  }

  /** Keeps each page as it comes, as a file; answers their sizes by path. */
  private static Map<String, Integer> keep(Server product, Path folder) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    try {
      Files.createDirectories(folder);
      for (String path : PAGES.values()) {
        byte[] page =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(URI.create(product.origin() + path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                    HttpResponse.BodyHandlers.ofByteArray())
                .body();
        Files.write(folder.resolve(fileOf(path)), page);
        sizes.put(path, page.length);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The pages could not be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
    return sizes;
  }

  private static String fileOf(String path) {
    return path.substring(1).replace('/', '-');
  }
}
