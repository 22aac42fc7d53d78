package org.campaignmaterials.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;

/**
 * One server process, one deployment and one fresh database for all the classes of one test
 * process; the adapter by itself would start a server for every class. The build runs two such
 * processes side by side, each with a server of its own. The system property {@code test.database}
 * says which database: {@code derby} in a folder below target, or {@code postgresql}, started here.
 */
public class SharedServer extends PayaraMicroDeployableContainer {
  private static String options;
  private static ProtocolMetaData running;
  private static DeploymentException failure;
  private static Path dataFolder;

  /** Where the shared server keeps its files: letters that are not sent lie below, in mail. */
  public static Path dataFolder() {
    return dataFolder;
  }

  /** Called once for a process, or once for each of its classes: that is up to who runs them. */
  @Override
  public void setup(PayaraMicroContainerConfiguration configuration) {
    synchronized (SharedServer.class) {
      if (options == null) {
        options = prepared();
      }
    }
    configuration.setCmdOptions(configuration.getCmdOptions() + options);
    super.setup(configuration);
  }

  /** Makes the folder and the database, and answers what the server must be told of them. */
  private static String prepared() {
    try {
      var data =
          Files.createTempDirectory(
              Files.createDirectories(Path.of(System.getProperty("test.data"))), "data");
      dataFolder = data;
      String folders =
          property("app.data.dir", data.toString()) + property("java.io.tmpdir", data.toString());
      if ("postgresql".equals(System.getProperty("test.database"))) {
        // Ends with this process, by a shutdown hook of its own.
        var postgresql = EmbeddedPostgres.builder().start();
        return folders
            + property("app.db.url", postgresql.getJdbcUrl("postgres", "postgres"))
            + property("app.db.user", "postgres");
      }
      return folders + property("app.db.url", "jdbc:derby:" + data.resolve("db") + ";create=true");
    } catch (IOException e) {
      throw new IllegalStateException("The database of the tests can't be made", e);
    }
  }

  /** The adapter splits its options at spaces unless a backslash stands before them. */
  private static String property(String key, String value) {
    return " -D" + key + "=" + value.replace(" ", "\\ ");
  }

  @Override
  public synchronized ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    if (failure != null) {
      throw new DeploymentException("The server did not start for an earlier class", failure);
    }
    if (running == null) {
      try {
        running = onLoopback(super.deploy(archive));
      } catch (DeploymentException e) {
        failure = e;
        throw e;
      }
    }
    return running;
  }

  /** The adapter reports an address of the machine; a test speaks to it by loopback. */
  private static ProtocolMetaData onLoopback(ProtocolMetaData found) {
    var local = new ProtocolMetaData();
    for (var context : found.getContexts(HTTPContext.class)) {
      var here = new HTTPContext("127.0.0.1", context.getPort());
      context.getServlets().forEach(s -> here.add(new Servlet(s.getName(), s.getContextRoot())));
      local.addContext(here);
    }
    return local;
  }

  /** Nothing: the adapter's shutdown hook ends the server after the last class. */
  @Override
  public void undeploy(Archive<?> archive) {}
}
